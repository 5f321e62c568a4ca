import { beforeAll, describe, expect, test } from 'vitest';
import { structuredData, type Told } from '../../../clients/explorer/structured-data.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { type Visitor, visitorOf } from './kit/site.ts';

const told: Told = {
  __typename: 'Motif',
  id: 'motif/kawung-picis',
  name: 'Kawung Picis',
  uri: 'https://wastra.test/id/motif/kawung-picis',
  description: null,
  aliases: [],
  sources: [],
};
const picis = { id: told.id, name: told.name };
const kawung = { id: 'motif/kawung', name: 'Kawung' };

describe('what search engines are told', () => {
  test('only what the record itself descends from is what it is based on, each once', () => {
    const step = { descendant: picis, ancestor: kawung };
    const farther = { descendant: kawung, ancestor: { id: 'motif/ganggong', name: 'Ganggong' } };
    expect(structuredData({ ...told, lineage: { derivations: [step, step, farther] } }, 'id')).toMatchObject({
      url: 'https://wastra.test/motif/kawung-picis',
      isBasedOn: [{ '@id': 'https://wastra.test/id/motif/kawung', name: 'Kawung' }],
    });
  });

  test('who is called a maker by tradition is no creator', () => {
    const maker = (role: string, slug: string) => ({
      role,
      craftsperson: { id: `craftsperson/${slug}`, name: slug },
    });
    const makers = [maker('DESIGNER', 'a'), maker('CREATOR_BY_TRADITION', 'b')];
    expect(structuredData({ ...told, makers }, 'en')).toMatchObject({
      url: 'https://wastra.test/en/motif/kawung-picis',
      creator: [{ name: 'a' }],
      contributor: [{ name: 'b' }],
    });
  });

  test('what is not known is left out', () => {
    expect(Object.keys(structuredData(told, 'id'))).not.toContain('creator');
    expect(Object.keys(structuredData(told, 'id'))).not.toContain('description');
  });
});

describe('pages of the seeds', () => {
  const seeded = useSeededGraph();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  test('carry their record as JSON-LD that says what it is based on, by whom, and by which sources', async () => {
    const { html } = await visit('/design/be-bali-ghea');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json);
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'CreativeWork' });
    expect(data['@id']).toBe('https://wastra.test/id/design/be-bali-ghea');
    for (const key of ['isBasedOn', 'creator', 'citation']) expect(data[key].length, key).toBeGreaterThan(0);
  });

  test.each([
    ['/motif/kawung', ['Unduh dan sitir', '/export/lineage/motif/kawung.graphml', '/id/motif/kawung.ttl']],
    [
      '/en/region/bali',
      ['Download and cite', '/export/region/bali.zip', '/id/region/bali.jsonld', '/en/vocab'],
    ],
    ['/technique/batik-tulis', ['Sitir', '/export/all.jsonld']],
  ])('%s leads to its data, and tells how to cite it', async (address, parts) => {
    const { html, status } = await visit(address);
    expect(status).toBe(200);
    for (const part of parts) expect(html).toContain(part);
    expect(html).toMatch(/<link rel="alternate" type="text\/turtle" href="https:\/\/wastra\.test\/id\//);
  });
});
