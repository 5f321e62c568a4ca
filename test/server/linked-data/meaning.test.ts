import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkedArtStatements } from '../../../server/linked-data/serialise/linked-art.ts';
import { testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { canonical, quadsOf, quadsOfJsonLd } from './kit/rdf.ts';

describe('what the linked data of the seeds means', () => {
  const seeded = useSeededGraph();
  let server: FastifyInstance;
  beforeAll(async () => {
    ({ server } = await testApp(seeded.graph));
  });

  const id = (path: string) => `https://wastra.test/id/${path}`;
  const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`;
  const dcterms = (name: string) => `http://purl.org/dc/terms/${name}`;
  const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
  const term = (name: string) => `https://wastra.test/vocab#${name}`;
  const schema = (name: string) => `https://schema.org/${name}`;

  async function storeOf(path: string): Promise<Store> {
    const { body } = await server.inject(`/id/${path}.nq`);
    return new Store(quadsOf(body, 'N-Quads'));
  }

  const values = (store: Store, subject: string, predicate: string) =>
    store.getObjects(subject, predicate, null).map(({ value }) => value);

  test('a descent is a qualified derivation with its kind, confidence, dispute, words and sources', async () => {
    const store = await storeOf('design/be-bali-ghea');
    const design = id('design/be-bali-ghea');
    const claims = values(store, design, prov('qualifiedDerivation'));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claim).toMatch(/^https:\/\/wastra\.test\/id\/design\/be-bali-ghea#derivation\//);
      const [older = ''] = values(store, claim, prov('entity'));
      expect(values(store, design, prov('wasDerivedFrom'))).toContain(older);
      expect(values(store, design, schema('isBasedOn'))).toContain(older);
      expect(values(store, claim, term('kind'))[0]).toMatch(/#DerivationKind\.[A-Z_]+$/);
      expect(values(store, claim, term('confidence'))[0]).toMatch(/#Confidence\.[A-Z_]+$/);
      expect(values(store, claim, term('disputed'))[0]).toMatch(/^(true|false)$/);
      expect(values(store, claim, dcterms('source')).every((each) => each.startsWith(id('source/')))).toBe(
        true,
      );
    }
  });

  test('a design names its makers, with the role of each', async () => {
    const store = await storeOf('design/be-bali-ghea');
    const design = id('design/be-bali-ghea');
    const [maker = ''] = values(store, design, prov('wasAttributedTo'));
    expect(maker).toMatch(/\/id\/craftsperson\//);
    expect(values(store, design, schema('creator'))).toContain(maker);
    const [claim = ''] = values(store, design, prov('qualifiedAttribution'));
    expect(values(store, claim, prov('hadRole'))[0]).toMatch(/#MakerRole\./);
  });

  test('a technique is a concept with its match in the AAT', async () => {
    const [technique] = await seeded.graph.read({
      name: 'test',
      text: 'MATCH (n:Technique)-[:BROADER]->(b) WHERE n.aatId IS NOT NULL RETURN n.id AS id, n.aatId AS aat, b.id AS broader ORDER BY id LIMIT 1',
      parse: (row) => ({ id: String(row['id']), aat: String(row['aat']), broader: String(row['broader']) }),
    });
    if (technique === undefined)
      throw new Error('No technique of the seeds has an AAT id and a broader one.');
    const store = await storeOf(technique.id);
    const subject = id(technique.id);
    expect(values(store, subject, skos('exactMatch'))).toContain(
      `http://vocab.getty.edu/aat/${technique.aat}`,
    );
    expect(values(store, subject, skos('broader'))).toContain(id(technique.broader));
    expect(values(store, subject, skos('inScheme'))).toEqual([term('techniques')]);
  });

  describe('a museum object is Linked Art', () => {
    const path = 'artifact/aam-2021-58';

    test('its document names the context, and reads as its Turtle says', async () => {
      const answer = await server.inject(`/id/${path}.jsonld`);
      expect(answer.headers['content-type']).toContain('profile="https://linked.art/ns/v1/linked-art.json"');
      const document = answer.json();
      expect(document).toMatchObject({
        '@context': 'https://linked.art/ns/v1/linked-art.json',
        id: id(path),
        type: 'HumanMadeObject',
        identified_by: expect.arrayContaining([expect.objectContaining({ type: 'Name' })]),
      });
      const all = quadsOf((await server.inject(`/id/${path}.nq`)).body, 'N-Quads');
      const ofLinkedArt = await canonical(linkedArtStatements(all));
      expect(ofLinkedArt).toMatch(/E22_Human-Made_Object/);
      expect(await canonical(await quadsOfJsonLd(answer.body))).toBe(ofLinkedArt);
    });

    test('what it shows, where it is kept and how it is numbered is said', async () => {
      const document = (await server.inject(`/id/${path}.jsonld`)).json();
      expect(document.current_custodian[0]).toMatchObject({ type: 'Group' });
      expect(document.shows ?? document.classified_as).toBeDefined();
    });
  });

  test('records of every kind keep to the shapes that readers rely on', async () => {
    const ids = await seeded.graph.read({
      name: 'test',
      text: `MATCH (n:Entity)
      WITH split(n.id, '/')[0] AS kind, n ORDER BY COUNT { (n)-[:DERIVES_FROM]->() } DESC, n.id
      WITH kind, collect(n.id)[..4] AS some UNWIND some AS id RETURN id`,
      parse: (row) => String(row['id']),
    });
    expect(new Set(ids.map((each) => each.split('/')[0])).size).toBeGreaterThanOrEqual(11);
    const quads: Quad[] = [];
    for (const each of ids) quads.push(...quadsOf((await server.inject(`/id/${each}.nq`)).body, 'N-Quads'));
    quads.push(...quadsOf((await server.inject('/vocab.nq')).body, 'N-Quads'));
    const shapes = readFileSync(join(import.meta.dirname, 'shapes.ttl'), 'utf8');
    const validate = async (statements: readonly Quad[]) => {
      const report = await new SHACLValidator(new Store(new Parser().parse(shapes))).validate(
        new Store([...statements]),
      );
      return report.results.map(
        ({ focusNode, path, message }) =>
          `${focusNode?.value} ${JSON.stringify(path)} ${message.map((each) => String(each.value))}`,
      );
    };
    expect(await validate(quads)).toEqual([]);
    const withoutSources = quads.filter(({ predicate }) => predicate.value !== dcterms('source'));
    expect(await validate(withoutSources)).not.toEqual([]);
  });
});
