import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../server/cli/arguments.ts';
import type { Progress } from '../../server/cli/progress.ts';
import { type BenchDatabase, type Memory, openDatabaseAt } from '../database.ts';
import type { GraphSize } from '../graph/rows.ts';
import { type LoadReport, loadGraph } from './load-graph.ts';

/** A drawn graph in a folder, which may be opened any number of times. */
export interface StoredGraph {
  readonly drawn: Required<GraphSize>;
  readonly loaded: LoadReport;
}

export interface StoreOptions {
  readonly memory: Memory;
  readonly progress: Progress;
}

/** Raise it when the same size and seed are drawn otherwise. */
const drawing = 1;
const manifest = (folder: string) => join(folder, 'graph.json');

/** Several sizes stand side by side. */
export const folderFor = (data: string, { size }: GraphSize): string => join(data, String(size));

const homeIn = (folder: string) => join(folder, 'neo4j');

/** The graph of this size and seed in the folder; it is loaded where it is not there yet. */
export async function ensureStored(
  folder: string,
  drawn: Required<GraphSize>,
  options: StoreOptions,
): Promise<StoredGraph> {
  const there = await readStored(folder);
  if (there !== undefined) {
    demandSame(folder, there, drawn);
    return there;
  }
  await mkdir(folder, { recursive: true });
  // Without its manifest, what is there was cut short.
  await rm(homeIn(folder), { recursive: true, force: true });
  const stored = { drawing, drawn, loaded: await loadGraph(homeIn(folder), drawn, options) };
  await writeFile(manifest(folder), `${JSON.stringify(stored, null, 2)}\n`);
  return stored;
}

export function openStored(folder: string, { memory, progress }: StoreOptions): Promise<BenchDatabase> {
  return openDatabaseAt(homeIn(folder), memory, progress);
}

async function readStored(folder: string): Promise<(StoredGraph & { drawing: number }) | undefined> {
  const text = await readFile(manifest(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

function demandSame(
  folder: string,
  there: StoredGraph & { drawing: number },
  { size, seed }: Required<GraphSize>,
): void {
  if (there.drawing === drawing && there.drawn.size === size && there.drawn.seed === seed) return;
  throw new UsageError(
    `${folder} holds a graph of ${there.drawn.size} drawn with seed ${there.drawn.seed}, or by another version: remove it or name another folder.`,
  );
}
