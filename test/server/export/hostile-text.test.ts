import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { hashGraph } from '../../../server/graph/graph-hash.ts';
import { query } from '../../../server/graph/query.ts';
import { raiseRevision, readRevision } from '../../../server/graph/revision.ts';
import { importDump } from '../../../server/import/import-dump.ts';
import { freshGraph, wipeGraph } from '../../kit/neo4j.ts';
import { exported, readBack } from './kit/export.ts';
import { rowsOf, unzip } from './kit/zip.ts';

const texts = [
  '=HYPERLINK("https://jahat.example")',
  '+62 812',
  '-1+1',
  '@SUM(A1)',
  '</data><node id="x"/>&"\'',
  'baris\r\nkedua; "kutip", koma',
  'ꦧꦠꦶꦏ\u0001 \u{1F9F5}',
  '\\u0041 \\" <https://a.example> "x"@id',
];

const records = texts.map((text, place) => ({
  id: `motif/teks-${place}`,
  slug: `teks-${place}`,
  name: text,
  sortName: text,
  descriptionId: text,
  aliasTexts: [text, ''],
  aliasKinds: ['VARIANT', 'DUTCH'],
  aliasLanguages: ['', 'bukan bahasa'],
}));

const create = query(
  'test',
  'UNWIND $records AS record CREATE (n:Entity:LineageNode:Motif) SET n = record RETURN n.id AS id',
  (row) => row['id'],
);

describe('texts that mean something elsewhere', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await graph.write(async (writer) => {
      await writer.run(create, { records });
      await raiseRevision(writer);
    });
  });
  afterAll(() => graph.close());

  test('are no formula in a spreadsheet', async () => {
    const files = await unzip((await exported(graph, 'csv')).bytes);
    const names = rowsOf(files.get('motif.csv')).map(({ name }) => name);
    expect(names).toEqual(texts.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)));
  });

  test('are text in GraphML, without what XML cannot hold', async () => {
    const { bytes } = await exported(graph, 'graphml');
    expect(XMLValidator.validate(bytes.toString())).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
    const { node } = parser.parse(bytes.toString()).graphml.graph;
    const names = node.map(
      (each: { data: { '@_key': string; '#text': string }[] }) =>
        each.data.find((datum) => datum['@_key'] === 'n_name')?.['#text'],
    );
    const readable = (text: string) => text.replaceAll('\u0001', '').replaceAll('\r\n', '\n');
    expect(names.map(readable)).toEqual(texts.map(readable));
  });

  test.each(['jsonld', 'nquads'])('come back the same through %s', async (format) => {
    const before = await hashGraph(graph);
    const contents = await readBack(await exported(graph, format));
    await wipeGraph();
    expect((await importDump(graph, contents)).hash).toBe(before.hash);
  });

  /** The graph, to which something happens each time that an export has counted its records. */
  function disturbed(happen: () => Promise<unknown>): Graph {
    const graphThen: Graph = {
      ...graph,
      async read(statement, parameters) {
        const rows = await graph.read(statement, parameters);
        if (statement.name.startsWith('export/recordPages.count')) await happen();
        return rows;
      },
      stream: (...sent) => graph.stream(...sent),
      write: (...work) => graph.write(...work),
      with: () => graphThen,
      close: () => Promise.resolve(),
    };
    return graphThen;
  }
  const torn = () => Promise.reject(new TypeError('Somebody took back what was met.'));

  test.each([
    ['changes', async () => undefined],
    ['changes so that what was met is gone', torn],
  ])('a graph that %s while it is exported is exported anew', async (_, then) => {
    let changes = 1;
    const restless = disturbed(async () => {
      if (changes-- <= 0) return;
      await graph.write(raiseRevision);
      await then();
    });
    const { manifest } = await exported(restless, 'nquads');
    expect(manifest.revision).toBe(await readRevision(graph));
    changes = 99;
    await expect(exported(restless, 'nquads')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('a fault of our own is no change of the graph', async () => {
    let attempts = 0;
    const broken = disturbed(async () => {
      attempts += 1;
      await torn();
    });
    await expect(exported(broken, 'nquads')).rejects.toThrow(TypeError);
    expect(attempts).toBe(1);
  });

  test('a dump that breaks a rule is refused with what breaks it, and nothing is written', async () => {
    const dump = await readBack(await exported(graph, 'nquads'));
    await wipeGraph();
    const [first, second] = dump.records;
    if (first === undefined || second === undefined) throw new Error('The dump is empty.');
    const claim = (from: string, to: string) => ({
      type: 'DERIVES_FROM',
      from,
      to,
      properties: {
        values: { id: `derivation/${from}`, kind: 'VARIATION', sourceIds: ['source/a'] },
        floats: [],
      },
    });
    const broken = {
      ...dump,
      relationships: [
        claim(first.id, second.id),
        claim(second.id, first.id),
        claim(first.id, 'motif/tidak-ada'),
      ],
    };
    await expect(importDump(graph, broken)).rejects.toThrow(/there is no motif\/tidak-ada[\s\S]*ACYCLIC/);
    expect((await hashGraph(graph)).nodes).toBe(0);
  });
});
