import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph, Writer } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { readRevision } from '../../../server/graph/revision.ts';
import { loadSeeds, seedsAreLoaded } from '../../../server/seeding/load-seeds.ts';
import type { SeedOptions } from '../../../server/seeding/seed-graph.ts';
import { changeCount, type SeedReport } from '../../../server/seeding/seed-report.ts';
import { SeedingError, SeedProblemsError } from '../../../server/seeding/seeding-error.ts';
import { freshGraph, wipeGraph } from '../../kit/neo4j.ts';
import { goodFile, goodSeeds, manifest, type SeedTexts, seedsFolder } from './kit/seeds-folder.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => clear());
afterAll(() => graph.close());

async function seed(texts: SeedTexts, options: SeedOptions = {}, into: Graph = graph): Promise<SeedReport> {
  return await loadSeeds(into, { ...(await seedsFolder(texts)), ...options });
}

/** Empties the graph but for the administrative regions, which take longest to write. */
async function clear(): Promise<void> {
  await write("MATCH (n) WHERE n.dataset IS NULL OR n.dataset <> 'idn-area-data' DETACH DELETE n");
}

const withFile = (text: string): SeedTexts => ({ ...goodSeeds, 'contoh/semua.yml': text });

const changesOf = (report: SeedReport, dataset = 'contoh') =>
  report.datasets.find((each) => each.dataset === dataset);

async function cypher(text: string): Promise<unknown[]> {
  return await graph.read(query('test', `${text} AS value`, (row) => row['value']));
}

async function write(text: string): Promise<void> {
  await graph.write((writer) => writer.run(command('test', text)));
}

/** Every node and relationship of the graph as text; times, the fence and the history left out. */
async function everything(): Promise<unknown[]> {
  const without = ['createdAt', 'updatedAt', 'lock', 'seedsDigest', 'revision', 'searchSeq'];
  const rows = await graph.read(
    query(
      'test',
      'MATCH (n) WHERE NOT n:SearchOutbox AND NOT n:Change OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS edge, m.id AS to',
      (row) =>
        JSON.stringify(row, (key, value) =>
          key === 'searchSeq' || without.includes(key) ? undefined : value,
        ),
    ),
  );
  return rows.sort();
}

describe('seeding an empty graph', () => {
  test('writes records with their labels and properties', async () => {
    await seed(goodSeeds);
    const [kawung] = await cypher(
      "MATCH (n:Entity:LineageNode:Motif {id: 'motif/kawung'}) RETURN properties(n)",
    );
    expect(kawung).toMatchObject({
      slug: 'kawung',
      name: 'Kawung',
      sortName: 'kawung',
      medium: 'TEXTILE',
      descriptionId: 'Empat bulatan.',
      descriptionEn: 'Four rounds.',
      aliasTexts: [],
      dataset: 'contoh',
    });
    expect(kawung).toHaveProperty('createdAt');
    expect(kawung).not.toHaveProperty('symbolismId');
  });

  test('writes claims with confidence, rank, sources and an id', async () => {
    await seed(goodSeeds);
    const claims = await cypher(
      'MATCH (a)-[r:DERIVES_FROM|KIND_OF]->(b) RETURN [a.id, r.id, b.id, r.rank, r.status, r.disputed, r.sourceIds]',
    );
    expect(claims.sort()).toEqual([
      [
        'design/kawung-kota',
        'derivation/kawung-kota--kawung--reinterpretation',
        'motif/kawung',
        4,
        'ACCEPTED',
        false,
        ['source/rouffaer'],
      ],
      [
        'motif/kawung-picis',
        'kind/kawung-picis--kawung',
        'motif/kawung',
        3,
        'ACCEPTED',
        false,
        ['source/rouffaer'],
      ],
    ]);
  });

  test('writes references, makers and former ids', async () => {
    await seed(goodSeeds);
    expect(await cypher("MATCH (:Motif {slug: 'kawung'})-[r]->(n) RETURN type(r) + ' ' + n.id")).toEqual(
      expect.arrayContaining([
        'FROM_REGION region/kota-yogyakarta',
        'APPEARS_ON wastra/batik',
        'CITES source/rouffaer',
      ]),
    );
    expect(await cypher('MATCH (p)-[r:MADE]->(w) RETURN [p.id, r.role, w.id]')).toEqual([
      ['craftsperson/ibu-sri', 'DESIGNER', 'design/kawung-kota'],
    ]);
    expect(await cypher('MATCH (n:Redirect) RETURN [n.id, n.to]')).toEqual([
      ['motif/kawung-pitjis', 'motif/kawung-picis'],
    ]);
  });

  test('keeps whole numbers whole', async () => {
    await seed(goodSeeds);
    expect(await cypher('MATCH (d:Design) RETURN valueType(d.year)')).toEqual(['INTEGER NOT NULL']);
    expect(await cypher('MATCH ()-[r:KIND_OF]->() RETURN valueType(r.rank)')).toEqual(['INTEGER NOT NULL']);
  });

  test('gives the 38 provinces, and the regencies within them', async () => {
    await seed(goodSeeds);
    expect(await cypher("MATCH (n:Region {kind: 'PROVINCE'}) RETURN count(n)")).toEqual([38]);
    expect(
      await cypher("MATCH (:Region {slug: 'kota-yogyakarta'})-[:PART_OF]->(n) RETURN [n.kind, n.dataset]"),
    ).toEqual([['PROVINCE', 'idn-area-data']]);
  });

  test('adds what a seed says to the administrative region of its code', async () => {
    await seed(
      withFile(
        `${goodFile.replace('[kota-yogyakarta]', '[yogya]')}regions:\n  - slug: yogya\n    name: Yogyakarta\n    kind: REGENCY\n    code: '34.71'\n    aliases: [{ text: Jogja }]\n    partOf: [vorstenlanden]\n  - slug: vorstenlanden\n    name: Vorstenlanden\n    kind: AREA\n`,
      ),
    );
    const regions = await cypher(
      "MATCH (n:Region {code: '34.71'})-[:PART_OF]->(m) WITH n, m ORDER BY m.slug WITH n, collect(m.slug) AS within RETURN [n.id, n.name, n.aliasTexts, within]",
    );
    expect(regions).toEqual([
      ['region/yogya', 'Yogyakarta', ['Jogja'], [expect.stringContaining('yogyakarta'), 'vorstenlanden']],
    ]);
  });

  test('raises the revision once for each dataset', async () => {
    await wipeGraph();
    await seed(goodSeeds);
    expect(await readRevision(graph)).toBe(2);
  });

  test('reports progress to the last row', async () => {
    const seen: string[] = [];
    await seed(goodSeeds, {
      onProgress: ({ dataset, done, total }) => seen.push(`${dataset} ${done === total}`),
    });
    expect(seen.at(-1)).toBe('contoh true');
  });
});

describe('seeding again', () => {
  test('changes nothing and raises no revision', async () => {
    await seed(goodSeeds);
    const before = await everything();
    const revision = await readRevision(graph);
    const report = await seed(goodSeeds);
    expect(report.changed).toBe(false);
    expect(await everything()).toEqual(before);
    expect(await readRevision(graph)).toBe(revision);
  });

  test('writes what changed, keeps when it was created, and leaves the rest', async () => {
    await seed(goodSeeds);
    await write("MATCH (n:Motif) SET n.createdAt = '2000-01-01', n.updatedAt = '2000-01-01'");
    const revision = await readRevision(graph);
    const report = await seed(
      withFile(
        goodFile
          .replace('name: Kawung\n', 'name: Kawung agung\n')
          .replace('    description: { id: Empat bulatan., en: Four rounds. }\n', ''),
      ),
    );
    expect(changesOf(report)?.nodes).toEqual({ created: 0, updated: 1, removed: 0 });
    const [changed] = await cypher("MATCH (n {id: 'motif/kawung'}) RETURN properties(n)");
    expect(changed).toMatchObject({ name: 'Kawung agung', createdAt: '2000-01-01' });
    expect(changed).not.toHaveProperty('descriptionId');
    expect(changed).not.toHaveProperty('updatedAt', '2000-01-01');
    expect(await cypher("MATCH (n {id: 'motif/kawung-picis'}) RETURN n.updatedAt")).toEqual(['2000-01-01']);
    expect(await readRevision(graph)).toBe(revision + 1);
  });

  test('changes a claim in place', async () => {
    await seed(goodSeeds);
    await write("MATCH ()-[r:DERIVES_FROM]->() SET r.createdAt = '2000-01-01'");
    const report = await seed(withFile(goodFile.replace('confidence: DOCUMENTED', 'confidence: STYLISTIC')));
    expect(changesOf(report)?.relationships).toEqual({ created: 0, updated: 1, removed: 0 });
    expect(await cypher('MATCH ()-[r:DERIVES_FROM]->() RETURN [r.rank, r.createdAt]')).toEqual([
      [1, '2000-01-01'],
    ]);
  });

  test('gives the same graph as seeding an empty one', async () => {
    const changed = withFile(
      goodFile
        .replace('wastra: [batik]', 'wastra: []')
        .replace('narrower: motif/kawung-picis', 'narrower: design/kawung-kota')
        .replace('kind: REINTERPRETATION', 'kind: VARIATION'),
    );
    await seed(goodSeeds);
    await seed(changed);
    const afterChange = await everything();
    await clear();
    await seed(changed);
    expect(afterChange).toEqual(await everything());
  });

  test('with force writes records and claims anew', async () => {
    await seed(goodSeeds);
    await write("MATCH (n:Motif {slug: 'kawung'}) SET n.name = 'wrong'");
    await seed(goodSeeds, { force: true });
    expect(await cypher("MATCH (n:Motif {slug: 'kawung'}) RETURN n.name")).toEqual(['Kawung']);
  });

  test('as a dry run tells what would change, and changes nothing', async () => {
    const report = await seed(goodSeeds, { dryRun: true });
    expect(changesOf(report)?.nodes.created).toBe(6);
    expect(await cypher("MATCH (n:Entity) WHERE n.dataset = 'contoh' RETURN n.id")).toEqual([]);
    expect(await readRevision(graph)).toBe(0);
  });
});

describe('what is removed from the files', () => {
  const withoutPicis = withFile(
    goodFile.replace(/ {2}- slug: kawung-picis[\s\S]*?(?=wastra:)/, '').replace(/kindOf:[\s\S]*/, ''),
  );

  test('leaves the graph, its claims and former ids with it', async () => {
    await seed(goodSeeds);
    const report = await seed(withoutPicis);
    expect(changesOf(report)).toMatchObject({
      nodes: { removed: 1 },
      relationships: { removed: 2 },
      redirects: { removed: 1 },
      kept: [],
    });
    expect(await cypher("MATCH (n:Entity {id: 'motif/kawung-picis'}) RETURN n.id")).toEqual([]);
    expect(await cypher('MATCH (n:Redirect) RETURN n.id')).toEqual([]);
  });

  test('stays while something from elsewhere refers to it, and is told', async () => {
    await seed(goodSeeds);
    await write(
      "MATCH (m {id: 'motif/kawung-picis'}) CREATE (:Entity:LineageNode:Design {id: 'design/mine'})-[:DERIVES_FROM {id: 'derivation/mine'}]->(m)",
    );
    const report = await seed(withoutPicis);
    expect(changesOf(report)?.kept).toEqual([
      {
        id: 'motif/kawung-picis',
        reason: 'HELD',
        explanation: 'motif/kawung-picis is no longer in the files, but stays: design/mine refers to it.',
      },
    ]);
    expect(await cypher("MATCH ({id: 'motif/kawung-picis'})-[r:CITES]->() RETURN r.dataset")).toEqual([
      'contoh',
    ]);
    const revision = await readRevision(graph);
    await seed(withoutPicis);
    expect(await readRevision(graph)).toBe(revision);
  });

  test('leaves with its whole dataset when that is pruned', async () => {
    const other = {
      'lain/dataset.yml': manifest('lain'),
      'lain/a.yml': 'motifs: [{ slug: lain, name: Lain }]\n',
    };
    await seed({ ...goodSeeds, ...other });
    expect((await seed(goodSeeds)).strayDatasets).toEqual(['lain']);
    expect(await cypher("MATCH (n {id: 'motif/lain'}) RETURN n.dataset")).toEqual(['lain']);
    expect((await seed(goodSeeds, { prune: true })).strayDatasets).toEqual([]);
    expect(await cypher("MATCH (n {id: 'motif/lain'}) RETURN n.dataset")).toEqual([]);
  });
});

describe('what came from elsewhere', () => {
  test('is not touched', async () => {
    await write(
      `CREATE (d:Entity:LineageNode:Design {id: 'design/mine', name: 'Mine'}),
              (o:Entity:Motif:LineageNode {id: 'motif/other', name: 'Other', dataset: 'other', seedHash: 'x'}),
              (d)-[:DERIVES_FROM {id: 'derivation/mine'}]->(o), (o)-[:CITES {dataset: 'other'}]->(d),
              (:Redirect {id: 'design/old', to: 'design/mine'})`,
    );
    const mine =
      "MATCH (n) WHERE n.dataset IS NULL OR n.dataset = 'other' OPTIONAL MATCH (n)-[r]->() WHERE NOT n:Meta RETURN [properties(n), properties(r)]";
    const before = (await cypher(mine)).map((row) => JSON.stringify(row));
    await seed(goodSeeds);
    await seed(withFile(goodFile.replace('name: Kawung\n', 'name: Kawung agung\n')), { force: true });
    const after = (await cypher(mine)).map((row) => JSON.stringify(row));
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test('keeps its id against a seed of the same id', async () => {
    await write("CREATE (:Entity:LineageNode:Design {id: 'design/kawung-kota', name: 'Mine'})");
    const report = await seed(goodSeeds);
    expect(changesOf(report)?.kept).toMatchObject([{ id: 'design/kawung-kota', reason: 'TAKEN' }]);
    expect(await cypher("MATCH (n {id: 'design/kawung-kota'}) RETURN n.name")).toEqual(['Mine']);
    expect((await seed(goodSeeds)).changed).toBe(false);
  });

  test('keeps the id of its claim against a seed of the same id', async () => {
    const id = 'derivation/kawung-kota--kawung--reinterpretation';
    await seed(withFile(goodFile.replace(/derivations:[\s\S]*?(?=kindOf:)/, '')));
    await write(
      `MATCH (d {id: 'design/kawung-kota'}), (m {id: 'motif/kawung'}) CREATE (d)-[:DERIVES_FROM {id: '${id}', note: 'mine'}]->(m)`,
    );
    await seed(goodSeeds);
    expect(await cypher('MATCH ()-[r:DERIVES_FROM]->() WITH r ORDER BY r.id RETURN [r.id, r.note]')).toEqual([
      [id, 'mine'],
      [`${id}-2`, null],
    ]);
    expect((await seed(goodSeeds)).changed).toBe(false);
  });

  test('keeps its former id against a seed that claims it', async () => {
    await write("CREATE (:Redirect {id: 'motif/kawung-pitjis', to: 'motif/mine'})");
    await seed(goodSeeds);
    expect(await cypher('MATCH (n:Redirect) RETURN n.to')).toEqual(['motif/mine']);
    expect((await seed(goodSeeds)).changed).toBe(false);
  });

  test('closes no cycle of descent with the seeds', async () => {
    await seed(withFile(goodFile.replace(/derivations:[\s\S]*?(?=kindOf:)/, '')));
    await write(
      "MATCH (d {id: 'design/kawung-kota'}), (m {id: 'motif/kawung'}) CREATE (m)-[:DERIVES_FROM {id: 'derivation/mine'}]->(d)",
    );
    const before = await everything();
    await expect(seed(goodSeeds)).rejects.toThrow(/close a cycle of descent: .*motif\/kawung/);
    expect(await everything()).toEqual(before);
  });
});

describe('a record that moves', () => {
  const renamed = withFile(
    goodFile
      .replaceAll('kawung-picis', 'kawung-kecil')
      .replace('formerIds: [motif/kawung-pitjis]', 'formerIds: [motif/kawung-picis]'),
  );

  test('keeps its node, and what people tied to it, under its new id', async () => {
    await seed(goodSeeds);
    await write(
      "MATCH (m {id: 'motif/kawung-picis'}) CREATE (:Entity:LineageNode:Design {id: 'design/mine'})-[:DERIVES_FROM {id: 'derivation/mine'}]->(m)",
    );
    const report = await seed(renamed);
    expect(changesOf(report)).toMatchObject({ nodes: { created: 0, updated: 1, removed: 0 }, kept: [] });
    expect(await cypher("MATCH ({id: 'design/mine'})-[:DERIVES_FROM]->(m) RETURN m.id")).toEqual([
      'motif/kawung-kecil',
    ]);
    expect(await cypher('MATCH (n:Redirect) RETURN [n.id, n.to]')).toEqual([
      ['motif/kawung-picis', 'motif/kawung-kecil'],
    ]);
    expect(await cypher('MATCH (a)-[r:KIND_OF]->() RETURN [a.id, r.id]')).toEqual([
      ['motif/kawung-kecil', 'kind/kawung-kecil--kawung'],
    ]);
  });

  test('to another dataset is moved there, with its claims', async () => {
    const [head = '', tail = ''] = goodFile.split('derivations:');
    const moved = {
      'contoh/dataset.yml': manifest('contoh'),
      'contoh/semua.yml': head,
      'asal/dataset.yml': manifest('asal', ['contoh']),
      'asal/semua.yml': `derivations:${tail}`,
    };
    await seed(goodSeeds);
    await write("MATCH ()-[r:DERIVES_FROM]->() SET r.createdAt = '2000-01-01'");
    await seed(moved);
    const after = await everything();
    expect(await cypher('MATCH ()-[r:DERIVES_FROM|KIND_OF]->() RETURN r.dataset')).toEqual(['asal', 'asal']);
    expect((await seed(moved)).changed).toBe(false);
    await clear();
    await seed(moved);
    expect(after).toEqual(await everything());
  });
});

describe('a dataset is written wholly or not at all', () => {
  /** The same graph, whose transactions break off at a statement. */
  function failingAt(statement: string): Graph {
    const breaking = (writer: Writer): Writer => ({
      run: (sent, parameters) => {
        if (sent.name === statement) throw new Error('The disk is full.');
        return writer.run(sent, parameters);
      },
    });
    return {
      database: graph.database,
      read: (...sent) => graph.read(...sent),
      stream: (...sent) => graph.stream(...sent),
      write: (work) => graph.write((writer) => work(breaking(writer))),
      with: () => failingAt(statement),
      kept: graph.kept,
      lookUps: graph.lookUps,
      options: graph.options,
      close: () => Promise.resolve(),
    };
  }

  const two: SeedTexts = {
    ...goodSeeds,
    'zaman/dataset.yml': manifest('zaman', ['contoh']),
    'zaman/a.yml': 'motifs: [{ slug: baru, name: Baru, sources: [rouffaer], formerIds: [motif/anyar] }]\n',
  };

  test.each(['seeding/createEdges', 'graph/revision.raiseRevision'])('when %s fails', async (statement) => {
    await expect(seed(goodSeeds, {}, failingAt(statement))).rejects.toThrow('The disk is full.');
    expect(await cypher("MATCH (n) WHERE n.dataset = 'contoh' RETURN n.id")).toEqual([]);
  });

  test('and those before it stay', async () => {
    await expect(seed(two, {}, failingAt('seeding/writeRedirects'))).rejects.toThrow('The disk is full.');
    const withoutRedirects = {
      ...two,
      'contoh/semua.yml': goodFile.replace('    formerIds: [motif/kawung-pitjis]\n', ''),
    };
    await expect(seed(withoutRedirects, {}, failingAt('seeding/writeRedirects'))).rejects.toThrow(
      'The disk is full.',
    );
    expect(await cypher("MATCH (n) WHERE n.dataset = 'zaman' RETURN n.id")).toEqual([]);
    expect(await cypher("MATCH (n:Motif) WHERE n.dataset = 'contoh' RETURN count(n)")).toEqual([2]);
  });

  test('when it is aborted', async () => {
    const stop = new AbortController();
    const onProgress = ({ dataset, done }: { dataset: string; done: number }) => {
      if (dataset === 'contoh' && done > 0) stop.abort();
    };
    await expect(seed(goodSeeds, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(await cypher("MATCH (n) WHERE n.dataset = 'contoh' RETURN n.id")).toEqual([]);
    expect((await seed(goodSeeds)).changed).toBe(true);
  });

  test('when files have errors nothing is written', async () => {
    const failure = seed(withFile(goodFile.replace('wastra: [batik]', 'wastra: [batk]')));
    await expect(failure).rejects.toBeInstanceOf(SeedProblemsError);
    expect(await cypher("MATCH (n) WHERE n.dataset = 'contoh' RETURN n.id")).toEqual([]);
  });
});

describe('loading', () => {
  test('knows whether the graph was loaded from these files', async () => {
    const folder = await seedsFolder(goodSeeds);
    expect(await seedsAreLoaded(graph, folder.seedsFolder)).toBe(false);
    await loadSeeds(graph, folder);
    expect(await seedsAreLoaded(graph, folder.seedsFolder)).toBe(true);
    const other = await seedsFolder(withFile(`${goodFile}# more\n`));
    expect(await seedsAreLoaded(graph, other.seedsFolder)).toBe(false);
  });

  test('of one dataset leaves the others as they are', async () => {
    const report = await seed({ ...goodSeeds, 'lain/dataset.yml': manifest('lain') }, { only: 'contoh' });
    expect(report.datasets.map(({ dataset }) => dataset)).toEqual(['idn-area-data', 'contoh']);
  });

  test('counts what a dataset changed', async () => {
    const contoh = changesOf(await seed(goodSeeds));
    expect(contoh).toMatchObject({
      nodes: { created: 6 },
      relationships: { created: 10 },
      redirects: { created: 1 },
    });
    expect(contoh && changeCount(contoh)).toBe(17);
  });

  test('refuses a relationship to a record that somebody removed meanwhile', async () => {
    const removing: Graph = {
      ...graph,
      read: (...sent) => graph.read(...sent),
      write: (work) =>
        graph.write((writer) =>
          work({
            run: async (sent, parameters) => {
              if (sent.name === 'seeding/createEdges') {
                await writer.run(command('test', "MATCH (n {id: 'region/kota-yogyakarta'}) DETACH DELETE n"));
              }
              return await writer.run(sent, parameters);
            },
          }),
        ),
      with: () => removing,
    };
    await expect(seed(goodSeeds, {}, removing)).rejects.toBeInstanceOf(SeedingError);
  });
});
