import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../server/cli/progress.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { raiseRevision } from '../../server/graph/revision.ts';
import { applyGraphSchema } from '../../server/graph/schema.ts';
import { type Access, type Memory, openDatabaseAt } from '../database.ts';
import { type DrawnGraph, drawGraph } from '../graph/generate.ts';
import type { GraphSize } from '../graph/rows.ts';
import { settle } from '../graph/write.ts';
import { NodeNumbers, writeEdges, writeNodes } from './csv.ts';
import { type CsvGraph, importCsv } from './import-csv.ts';

export interface LoadReport {
  readonly nodes: number;
  readonly relationships: number;
  readonly seconds: { readonly draw: number; readonly import: number; readonly index: number };
  /** From files to a database whose indexes are online: import and index. */
  readonly nodesPerSecond: number;
}

export const loadedText = ({ nodes, relationships, seconds, nodesPerSecond }: LoadReport): string =>
  `${nodes} nodes and ${relationships} relationships, drawn in ${seconds.draw} s and loaded at ${nodesPerSecond} nodes a second (imported in ${seconds.import} s, indexed in ${seconds.index} s)`;

/** Draws a graph and makes the database of it: rows go to files as they are drawn, and the files become the store. */
export async function loadGraph(
  home: string,
  size: Required<GraphSize>,
  { memory, progress }: { readonly memory: Memory; readonly progress: Progress },
): Promise<LoadReport> {
  await mkdir(home, { recursive: true });
  const folder = await mkdtemp(join(home, 'csv-'));
  try {
    const drawing = watch();
    const { csv, nodes, relationships } = await writeFiles(folder, drawGraph(size), progress);
    const draw = drawing();
    const importing = watch();
    await importFiles(home, csv, { memory, progress });
    const imported = importing();
    const indexing = watch();
    await index(home, memory, progress);
    const seconds = { draw, import: imported, index: indexing() };
    const nodesPerSecond = Math.round(nodes / (seconds.import + seconds.index));
    return { nodes, relationships, seconds, nodesPerSecond };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const watch = () => {
  const start = performance.now();
  return () => Math.round((performance.now() - start) / 100) / 10;
};

async function writeFiles(folder: string, { nodes, edges, lineage }: DrawnGraph, progress: Progress) {
  const bar = progress.bar('Drawing groups of nodes and relationships', nodes.length + edges.length);
  progress.line(`Drawing ${lineage.size} motifs, wastra and designs, and what stands around them ...`);
  const csv = { nodes: [] as CsvGraph['nodes'][number][], edges: [] as CsvGraph['edges'][number][] };
  const written = { nodes: 0, relationships: 0 };
  const numbers = new NodeNumbers();
  for (const { labels, rows } of nodes) {
    const { path, rows: count } = await writeNodes(join(folder, `${labels.join('-')}.csv`), rows, numbers);
    csv.nodes.push({ name: labels.join(':'), path });
    written.nodes += count;
    bar.advance(1);
  }
  for (const { type, rows } of edges) {
    const { path, rows: count } = await writeEdges(join(folder, `${type}.csv`), rows, numbers);
    csv.edges.push({ name: type, path });
    written.relationships += count;
    bar.advance(1);
  }
  bar.done();
  return { csv, ...written };
}

async function importFiles(
  home: string,
  csv: CsvGraph,
  { memory, progress }: { readonly memory: Memory; readonly progress: Progress },
): Promise<void> {
  const percents = 100;
  const bar = progress.bar('Importing, percent', percents);
  let before = 0;
  const onProgress = (share: number) => {
    const now = Math.floor(share * percents);
    bar.advance(now - before);
    before = now;
  };
  await importCsv(home, csv, { heapMb: memory.heapMb, onProgress });
  bar.done();
}

/** Uniqueness is checked for all at once, which takes a fraction of checking it record by record. */
async function index(home: string, memory: Memory, progress: Progress): Promise<void> {
  const database = await openDatabaseAt(home, memory, progress);
  try {
    progress.line('Making the constraints and indexes of schema/graph.cypher ...');
    await indexAt(database.access);
  } finally {
    await database.stop();
  }
}

async function indexAt(access: Access): Promise<void> {
  const graph = openGraph({ ...access, statementTimeoutMs: 120_000 });
  try {
    await applyGraphSchema(graph);
    await graph.write(raiseRevision);
    await settle(graph);
  } finally {
    await graph.close();
  }
}
