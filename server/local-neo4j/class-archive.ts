import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../graph/graph.ts';
import { command } from '../graph/query.ts';
import { dataFolder } from './folders.ts';
import type { JarSet } from './jars.ts';
import { type LaunchSettings, launch, prepareFolder } from './launch.ts';
import type { Access } from './readiness.ts';
import { whileLocked } from './while-locked.ts';

/**
 * A file of classes as this very Java lays them out in memory: with it a start takes about half the time.
 * Made once for each build of Java and set of jars. Nothing depends on it: when it cannot be made, we do without.
 */
export async function ensureClassArchive(
  jars: JarSet,
  settings: LaunchSettings,
): Promise<string | undefined> {
  const file = join(jars.folder, `classes-${settings.java.build}-${training}.jsa`);
  const known = () => existsSync(file) || isRefused(refusal(file));
  try {
    if (!known()) await makeAlone(file, known, settings);
  } catch {
    // A cache that may not be written: the start is slower, no more.
  }
  settings.signal?.throwIfAborted();
  return existsSync(file) ? file : undefined;
}

async function makeAlone(file: string, known: () => boolean, settings: LaunchSettings): Promise<void> {
  settings.report('Preparing faster starts, once for this Java (about 20 s) ...');
  const waiting = {
    what: 'preparing faster starts',
    onWait: () => settings.report('Another process prepares them; waiting for it ...'),
    signal: settings.signal,
  };
  await whileLocked(`${file}.lock`, waiting, async () => {
    if (!known()) await makeOrRefuse(file, refusal(file), settings);
  });
}

/** Stands there when it could not be made, so that it is tried once an hour and not at each start. */
const refusal = (file: string) => `${file}.refused`;
const refusalMs = 60 * 60_000;

function isRefused(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < refusalMs;
}

async function makeOrRefuse(file: string, refused: string, settings: LaunchSettings): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`;
  try {
    await trainOn(draft, settings);
    renameSync(draft, file);
  } catch (error) {
    settings.signal?.throwIfAborted();
    writeFileSync(refused, `${String(error)}\nIt is tried again after an hour, or when this file is gone.\n`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whatever the instance to come is allowed, this one must get through. */
const roomy = {
  heapMb: 512,
  pageCacheMb: 64,
  transactionTimeoutS: 60,
  // A machine on which this takes longer is too busy for it now.
  startTimeoutMs: 60_000,
  quickCompiler: true,
} as const;

/** Runs Neo4j in a folder of its own through what a start and the first questions need, and lets it write the file. */
async function trainOn(draft: string, settings: LaunchSettings): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'silsilah-classes-'));
  try {
    const folder = dataFolder(home);
    await prepareFolder(folder);
    const archive = { file: draft, mode: 'write' } as const;
    const { child, access } = await launch(folder, { ...settings, ...roomy, archive });
    await exercise(access).finally(() => child.stop(120_000));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Raise it when `statements` change, so that the file is made anew. */
const training = 2;

/** Of every sort that the product sends: planning one needs hundreds of classes, which then lie ready. */
const statements = [
  'CREATE CONSTRAINT one_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX by_name IF NOT EXISTS FOR (n:Thing) ON (n.name)',
  "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Thing) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}}",
  'CALL db.awaitIndexes(30)',
  "UNWIND range(1, 50) AS i MERGE (n:Thing {id: toString(i)}) SET n.name = 'name ' + i, n.list = [1, 2]",
  'MATCH (a:Thing), (b:Thing) WHERE toInteger(a.id) = toInteger(b.id) + 1 MERGE (a)-[r:FROM {id: a.id}]->(b)',
  "MATCH p = (a:Thing {id: '40'})-[:FROM*1..32]->(b) WITH b, min(length(p)) AS depth ORDER BY depth RETURN collect(b.id), depth LIMIT 5",
  "MATCH p = shortestPath((a:Thing {id: '40'})-[:FROM*1..32]->(b:Thing {id: '1'})) RETURN length(p)",
  `UNWIND ['40', '7'] AS key
   CALL (key) {
     OPTIONAL MATCH (former:Former {id: key})
     WITH coalesce(former.to, key) AS id
     MATCH (root:Thing {id: id})
     CALL (root) {
       CALL (root) {
         MATCH p = (root) (()-[r:FROM WHERE r.id <> '' AND (r.rank IS NULL OR r.rank IN [1, 2])]->()){1,8} (node)
         WITH node, min(length(p)) AS distance RETURN node, distance
         UNION ALL
         MATCH p = (root) (()<-[r:FROM]-()){1,8} (node) WITH node, min(length(p)) AS distance RETURN node, -distance AS distance
       }
       WITH node, distance WHERE abs(distance) <= 8 ORDER BY abs(distance), node.id
       RETURN collect(node) AS nodes, collect(distance) AS distances
     }
     WITH root, nodes, distances, nodes[..toInteger(5)] AS walked
     CALL (root, walked) {
       UNWIND range(-1, size(walked) - 1) AS index
       WITH index, CASE WHEN index < 0 THEN root ELSE walked[index] END AS younger
       MATCH (younger)-[r:FROM]->(older) WHERE r.id IS NOT NULL
       RETURN collect([index, older.id, CASE WHEN index < 3 THEN r.id END]) AS claims
     }
     RETURN {root: root.id, ids: [node IN walked | node.id], deepest: coalesce(abs(distances[-1]), 0), claims: claims} AS value
   }
   RETURN collect(value) AS values`,
  `MATCH (n:Thing) WHERE EXISTS { (n)-[:FROM]->(:Thing) } AND all(x IN n.list WHERE x > 0)
   OPTIONAL MATCH (n)<-[:FROM]-(m)
   WITH n, collect(DISTINCT m {.id, .name}) AS made ORDER BY toLower(n.name), n.id SKIP 1 LIMIT 5
   RETURN n {.*, made: made, count: COUNT { (n)<-[:FROM]-() }, sum: reduce(s = 0, x IN n.list | s + x)} AS value`,
  "CALL db.index.fulltext.queryNodes('words', 'name~') YIELD node, score RETURN node, score LIMIT 3",
  'MATCH (n:Thing) WITH n ORDER BY n.name DETACH DELETE n',
];

async function exercise(access: Access): Promise<void> {
  const graph = openGraph(access);
  try {
    for (const text of statements) {
      await graph.write((writer) => writer.run(command('local-neo4j/exercise', text)));
    }
  } finally {
    await graph.close();
  }
}
