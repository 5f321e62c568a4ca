import { createHash } from 'node:crypto';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { lineageSelection } from '../../../server/export/selection.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { canonical, quadsOf, quadsOfJsonLd } from '../linked-data/kit/rdf.ts';
import { type Exported, exported } from './kit/export.ts';
import { rowsOf, unzip } from './kit/zip.ts';

const kawung = lineageSelection('motif/kawung');

async function numberOf(graph: Graph, pattern: string): Promise<number> {
  const parse = (row: Readonly<Record<string, unknown>>) => Number(row['count']);
  const [count] = await graph.read({ name: 'test', text: `RETURN COUNT { ${pattern} } AS count`, parse });
  return count ?? 0;
}

describe('exports of the seeds', () => {
  const seeded = useSeededGraph();
  let graphMl: Exported;
  let csv: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    graphMl = await exported(seeded.graph, 'graphml');
    csv = await unzip((await exported(seeded.graph, 'csv')).bytes);
  }, 120_000);

  test('the manifest tells what the file is, and that it is whole', async () => {
    const { bytes, manifest } = graphMl;
    expect(manifest).toMatchObject({
      format: 'graphml',
      selection: 'all',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      licence: { name: 'CC-BY-4.0' },
      counts: {
        records: await numberOf(seeded.graph, '(:Entity)'),
        relationships: await numberOf(seeded.graph, '(:Entity)-->(:Entity)'),
        kinds: { motif: await numberOf(seeded.graph, '(:Motif)') },
      },
    });
    expect(manifest.citation).toContain(`Revision ${manifest.revision}`);
    expect(Number.isNaN(Date.parse(manifest.date))).toBe(false);
  });

  test.each(['jsonld', 'nquads', 'csv', 'graphml'])(
    '%s is the same each time at one revision',
    async (name) => {
      const [first, second] = [
        await exported(seeded.graph, name, kawung),
        await exported(seeded.graph, name, kawung),
      ];
      expect(second.manifest.sha256).toBe(first.manifest.sha256);
    },
  );

  test('GraphML has a node for every record and an edge for every relationship, all ends there', async () => {
    const text = graphMl.bytes.toString();
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'data' });
    const { graphml } = parser.parse(text);
    const nodes = new Set(graphml.graph.node.map((node: Record<string, unknown>) => node['@_id']));
    expect(nodes.size).toBe(await numberOf(seeded.graph, '(:Entity)'));
    expect(graphml.graph.edge).toHaveLength(await numberOf(seeded.graph, '(:Entity)-->(:Entity)'));
    const keys = new Set(graphml.key.map((key: Record<string, unknown>) => key['@_id']));
    for (const edge of graphml.graph.edge) {
      expect(nodes.has(edge['@_source']) && nodes.has(edge['@_target'])).toBe(true);
      for (const datum of edge.data) expect(keys).toContain(datum['@_key']);
    }
  });

  test('CSV has a table for each kind, read by another parser, and explains every column', async () => {
    const files = csv;
    const motifs = rowsOf(files.get('motif.csv'));
    expect(motifs).toHaveLength(await numberOf(seeded.graph, '(:Motif)'));
    expect(motifs.find(({ id }) => id === 'motif/kawung')).toMatchObject({
      uri: 'https://wastra.test/id/motif/kawung',
      name: 'Kawung',
      motifClass: 'GEOMETRIC',
    });
    const relationships = rowsOf(files.get('relationships.csv'));
    expect(relationships).toHaveLength(await numberOf(seeded.graph, '(:Entity)-->(:Entity)'));
    const dictionary = rowsOf(files.get('data-dictionary.csv'));
    const described = new Set(dictionary.map(({ table, column }) => `${table}.${column}`));
    for (const column of Object.keys(motifs[0] ?? {})) expect(described).toContain(`motif.${column}`);
    for (const row of dictionary) expect([row['definition_id'], row['definition_en']]).not.toContain('');
  });

  test('CSV begins with the mark of UTF-8, leaves negative numbers alone, and is told by a manifest', async () => {
    const files = csv;
    const motifs = files.get('motif.csv') ?? Buffer.alloc(0);
    expect([...motifs.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const south = rowsOf(files.get('region.csv')).map(({ latitude }) => latitude);
    expect(south.filter((latitude) => /^-\d/.test(latitude ?? '')).length).toBeGreaterThan(10);
    expect(south.some((latitude) => latitude?.startsWith("'"))).toBe(false);
    const manifest = JSON.parse(String(files.get('manifest.json')));
    const told = manifest.files.find(({ name }: { name: string }) => name === 'motif.csv');
    expect(told.sha256).toBe(createHash('sha256').update(motifs).digest('hex'));
    expect([...files.keys()]).toContain('README.txt');
  });

  test('JSON-LD and N-Quads say the same', async () => {
    const jsonLd = await exported(seeded.graph, 'jsonld', kawung);
    const nQuads = await exported(seeded.graph, 'nquads', kawung);
    const statements = quadsOf(nQuads.bytes.toString(), 'N-Quads');
    expect(await canonical(await quadsOfJsonLd(jsonLd.bytes.toString()))).toBe(await canonical(statements));
    const store = new Store(statements);
    expect(
      store.getObjects(null, 'http://purl.org/dc/terms/license', null).map(({ value }) => value),
    ).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });
});

describe('a selection', () => {
  const seeded = useSeededGraph();
  const idsOf = async (selection: Parameters<typeof exported>[2]) => {
    const files = await unzip((await exported(seeded.graph, 'csv', selection)).bytes);
    const tables = [...files].filter(
      ([name]) => /^[a-z]+\.csv$/.test(name) && !/^(names|relationships|vocabulary)/.test(name),
    );
    return {
      ids: new Set(tables.flatMap(([, file]) => rowsOf(file).map(({ id }) => id))),
      relationships: rowsOf(files.get('relationships.csv')),
    };
  };

  test('of a lineage has its ancestors, its descendants, their claims and the sources of those', async () => {
    const { ids, relationships } = await idsOf(kawung);
    const members = await seeded.graph.read({
      name: 'test',
      text: `MATCH (:Motif {id: 'motif/kawung'})<-[r:DERIVES_FROM {status: 'ACCEPTED'}]-(n) RETURN n.id AS id, r.sourceIds AS sources`,
      parse: (row) => [String(row['id']), ...(row['sources'] as string[])],
    });
    expect(members.length).toBeGreaterThan(2);
    for (const id of ['motif/kawung', ...members.flat()]) expect(ids).toContain(id);
    for (const { from, to } of relationships) expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(relationships.some(({ type }) => type === 'DERIVES_FROM')).toBe(true);
    expect(ids).not.toContain('motif/mega-mendung');
  });

  test('of a region has what is at home in it and in what lies within', async () => {
    const { ids } = await idsOf({ kind: 'region', slug: 'bali' });
    expect(ids).toContain('region/bali');
    const home = await seeded.graph.read({
      name: 'test',
      text: `MATCH (:Region {id: 'region/bali'})<-[:PART_OF*0..6]-(:Region)<-[:FROM_REGION]-(n) RETURN DISTINCT n.id AS id`,
      parse: (row) => String(row['id']),
    });
    expect(home.length).toBeGreaterThan(5);
    for (const id of home) expect(ids).toContain(id);
  });

  test('of nothing that is there is refused', async () => {
    const nowhere = exported(seeded.graph, 'csv', { kind: 'region', slug: 'atlantis' });
    await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(() => lineageSelection('region/bali')).toThrow(/has no lineage/);
  });
});
