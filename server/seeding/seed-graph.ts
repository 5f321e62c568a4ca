import type { Graph, Writer } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import type { BatchOptions } from './batch-writer.ts';
import { administrativeDataset, type Catalogue } from './catalogue.ts';
import { planRows } from './plan-rows.ts';
import type { DatasetRows } from './rows.ts';
import { changeCount, type DatasetReport, type SeedReport, unchanged } from './seed-report.ts';
import * as queries from './seeding.queries.ts';
import type { WriteContext } from './write-context.ts';
import { rehearseDataset, writeDataset } from './write-dataset.ts';

export interface SeedProgress {
  readonly dataset: string;
  /** Rows that have been sent, of those that the dataset has; begins anew when a transaction is retried. */
  readonly done: number;
  readonly total: number;
}

export interface SeedOptions {
  /** Only this dataset, and the administrative regions. */
  readonly only?: string | undefined;
  /** Writes records anew that have not changed. */
  readonly force?: boolean | undefined;
  /** Empties datasets that no folder has any more. */
  readonly prune?: boolean | undefined;
  /** Compares and reports, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SeedProgress) => void) | undefined;
}

/**
 * Brings the graph to what checked datasets say. Each is written in a transaction of its own, wholly or not
 * at all; what has not changed is not touched; what other datasets or people wrote stays.
 */
export async function seedGraph(
  graph: Graph,
  catalogue: Catalogue,
  options: SeedOptions = {},
): Promise<SeedReport> {
  const start = performance.now();
  const names = [administrativeDataset, ...catalogue.datasets.map((dataset) => dataset.name)];
  const stored = await readStored(graph);
  const strays = [...stored.keys()].filter((name) => !names.includes(name)).sort();
  const managed = options.prune ? [...names, ...strays] : names;
  const taken = await graph.read(queries.foreignClaimIds, { datasets: managed });
  const planned = planRows(catalogue, taken);
  const all = options.prune ? [...planned, ...strays.map(emptied)] : planned;
  const context = contextOf(all, managed, options.force ?? false);
  const wanted = all.filter((each) => isWanted(each.name, options.only));
  const isSame = (rows: DatasetRows) => !context.force && isStored(rows, stored.get(rows.name));
  const datasets = await (options.dryRun ? rehearse : writeEach)(graph, wanted, isSame, context, options);
  return {
    datasets,
    strayDatasets: options.prune ? [] : strays,
    changed: datasets.some((report) => changeCount(report) > 0),
    durationMs: Math.round(performance.now() - start),
  };
}

const isWanted = (name: string, only: string | undefined): boolean =>
  only === undefined || name === only || name === administrativeDataset;

const emptied = (name: string): DatasetRows => ({ name, nodes: [], edges: [], redirects: [] });

function contextOf(all: readonly DatasetRows[], datasets: readonly string[], force: boolean): WriteContext {
  return {
    datasets,
    plannedIds: new Set(all.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
    redirectedIds: new Set(all.flatMap(({ redirects }) => redirects.map(({ id }) => id))),
    now: new Date().toISOString(),
    force,
  };
}

/** A dataset is one transaction; on a busy machine it may take minutes. */
const datasetMs = 600_000;

type IsSame = (rows: DatasetRows) => boolean;

async function writeEach(
  graph: Graph,
  wanted: readonly DatasetRows[],
  isSame: IsSame,
  context: WriteContext,
  options: SeedOptions,
): Promise<DatasetReport[]> {
  const reports: DatasetReport[] = [];
  for (const rows of wanted) {
    options.signal?.throwIfAborted();
    const report = isSame(rows)
      ? unchanged(rows.name)
      : await graph.write((writer) => writeDataset(writer, rows, context, batchOptions(rows, options)), {
          timeoutMs: datasetMs,
        });
    reports.push(report);
  }
  return reports;
}

/** Compares by reading alone: nothing is written that would have to be taken back. */
async function rehearse(
  graph: Graph,
  wanted: readonly DatasetRows[],
  isSame: IsSame,
  context: WriteContext,
  options: SeedOptions,
): Promise<DatasetReport[]> {
  const reader: Writer = { run: (sent, parameters) => graph.read(sent, parameters) };
  const reports: DatasetReport[] = [];
  for (const rows of wanted) {
    reports.push(
      isSame(rows)
        ? unchanged(rows.name)
        : await rehearseDataset(reader, rows, context, { signal: options.signal }),
    );
  }
  return reports;
}

function batchOptions(rows: DatasetRows, { signal, onProgress }: SeedOptions): BatchOptions {
  const total = rows.nodes.length + rows.edges.length + rows.redirects.length;
  let done = 0;
  onProgress?.({ dataset: rows.name, done, total });
  const onRows = (count: number): void => {
    done = Math.min(total, done + count);
    onProgress?.({ dataset: rows.name, done, total });
  };
  return { signal, onRows };
}

type Hashes = Readonly<Record<'nodes' | 'edges' | 'redirects', readonly string[]>>;

async function readStored(graph: Graph): Promise<Map<string, Hashes>> {
  const [nodes, edges, redirects] = await Promise.all([
    hashesBy(graph, queries.nodeHashes),
    hashesBy(graph, queries.edgeHashes),
    hashesBy(graph, queries.redirectHashes),
  ]);
  const names = new Set([...nodes.keys(), ...edges.keys(), ...redirects.keys()]);
  const of = (map: ReadonlyMap<string, readonly string[]>, name: string) => map.get(name) ?? [];
  return new Map(
    [...names].map((name) => [
      name,
      { nodes: of(nodes, name), edges: of(edges, name), redirects: of(redirects, name) },
    ]),
  );
}

async function hashesBy(
  graph: Graph,
  query: Query<queries.DatasetHashes>,
): Promise<Map<string, readonly string[]>> {
  return new Map((await graph.read(query)).map(({ dataset, hashes }) => [dataset, hashes]));
}

function isStored({ nodes, edges, redirects }: DatasetRows, stored: Hashes | undefined): boolean {
  if (stored === undefined) return nodes.length + edges.length + redirects.length === 0;
  return (
    sameItems(
      nodes.map(({ seedHash }) => seedHash),
      stored.nodes,
    ) &&
    sameItems(
      edges.map(({ seedHash }) => seedHash),
      stored.edges,
    ) &&
    sameItems(
      redirects.map(({ id, to }) => `${id} ${to}`),
      stored.redirects,
    )
  );
}

function sameItems(planned: readonly string[], stored: readonly string[]): boolean {
  const wanted = new Set(planned);
  return planned.length === stored.length && stored.every((item) => wanted.has(item));
}
