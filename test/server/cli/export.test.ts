import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { freshGraph, testNeo4j, wipeGraph } from '../../kit/neo4j.ts';

/** A command as a process of its own, on this worker's Neo4j. */
async function run(command: string, ...args: string[]) {
  const { uri, user, password } = await testNeo4j();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join('server', 'cli', `${command}.ts`), ...args],
    {
      cwd: projectRoot,
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  await once(child, 'close');
  return { code: child.exitCode, output, errors };
}

const create = query(
  'test',
  `CREATE (a:Entity:LineageNode:Motif {id: 'motif/a', slug: 'a', name: 'A', sortName: 'a'}),
     (b:Entity:LineageNode:Motif {id: 'motif/b', slug: 'b', name: 'B', sortName: 'b', firstAttestedFrom: 1800}),
     (s:Entity:Source {id: 'source/s', slug: 's', name: 'S', sortName: 's', quality: 'A'}),
     (:Redirect {id: 'motif/lama', to: 'motif/a'}),
     (b)-[:DERIVES_FROM {id: 'derivation/b--a', kind: 'VARIATION', confidence: 'DOCUMENTED', rank: 4,
       disputed: false, status: 'ACCEPTED', howId: 'Diubah.', howEn: 'Changed.', sourceIds: ['source/s']}]->(a),
     (a)-[:CITES]->(s)
   RETURN a.id AS id`,
  (row) => row['id'],
);

describe('npm run export and npm run import', () => {
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    graph = await freshGraph();
    folder = await mkdtemp(join(tmpdir(), 'silsilah-cli-'));
    await graph.write(async (writer) => {
      await writer.run(create);
      await raiseRevision(writer);
    });
  });
  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('carry a graph to an empty one, and refuse what is damaged or would be mixed', async () => {
    const file = join(folder, 'dump.jsonld');
    const written = await run('export', '--out', file, '--json');
    expect(written.code).toBe(0);
    const manifest = JSON.parse(written.output);
    expect(manifest).toMatchObject({ file, format: 'jsonld', counts: { records: 3, relationships: 2 } });
    expect(JSON.parse(await readFile(`${file}.manifest.json`, 'utf8')).sha256).toBe(manifest.sha256);
    expect((await readdir(folder)).sort()).toEqual(['dump.jsonld', 'dump.jsonld.manifest.json']);

    const mixed = await run('import', file);
    expect([mixed.code, mixed.errors]).toEqual([
      1,
      expect.stringMatching(/an import fills an empty one only/),
    ]);

    await wipeGraph();
    const filled = await run('import', file, '--json');
    expect(filled.code).toBe(0);
    expect(JSON.parse(filled.output)).toMatchObject({
      nodes: 4,
      relationships: 2,
      hash: manifest.graphHash,
    });

    await truncate(file, 900);
    const damaged = await run('import', file);
    expect([damaged.code, damaged.errors]).toEqual([1, expect.stringMatching(/not what its manifest tells/)]);
  }, 180_000);

  test('say what is wrong with their options', async () => {
    const file = join(folder, 'x.graphml');
    await writeFile(join(folder, 'x.pdf'), '');
    const answers = await Promise.all([
      run('export'),
      run('export', '--out', file, '--lineage', 'motif/a', '--region', 'bali'),
      run('export', '--out', file, '--format', 'pdf'),
      run('import', join(folder, 'x.pdf')),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 1, 1]);
    const [missing, both, unknown, neither] = answers.map(({ errors }) => errors);
    expect(missing).toMatch(/--out is missing/);
    expect(both).toMatch(/Give one of/);
    expect(unknown).toMatch(/take one of jsonld, nquads, csv, graphml/);
    expect(neither).toMatch(/neither \.jsonld nor \.nq/);
  }, 180_000);
});
