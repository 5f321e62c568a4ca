import type { LRUCache } from 'lru-cache';
import { type Graph, int } from '../graph/graph.ts';
import type { ClaimForm } from './lineage.model.ts';
import {
  type ClaimRecord,
  type LineageRecords,
  lineageRecordsQueries,
  type NodeRecord,
} from './lineage-records.query.ts';
import type { Walk } from './lineage-walk.part.ts';

/**
 * The records behind the numbers of a walk: those that are kept of its revision, the others by one statement.
 * Null when the graph has changed since the walk, so that a number may stand for another record by now.
 */
export async function walkRecords(
  graph: Graph,
  walk: Walk,
  { revision, form }: { readonly revision: number; readonly form: ClaimForm },
): Promise<LineageRecords | null> {
  const { kept } = graph;
  if (kept.revision !== revision) return null;
  const nodes = new Taken(kept.records<NodeRecord>('lineage nodes', kilobytesOf.node), [
    walk.root,
    ...walk.nodes,
  ]);
  const claims = new Taken(
    kept.records<ClaimRecord>(`${form} claims of descent`, kilobytesOf[form]),
    walk.claims,
  );
  if (nodes.missing.length > 0 || claims.missing.length > 0) {
    const wanted = { nodes: nodes.missing.map(int), claims: claims.missing.map(int) };
    const [read] = await graph.read(lineageRecordsQueries[form], wanted);
    if (read?.revision !== revision) return null;
    kept.moveTo(revision);
    nodes.put(read.nodes);
    claims.put(read.claims);
    if (nodes.missing.length > 0 || claims.missing.length > 0) return null;
  }
  return { revision, nodes: nodes.taken, claims: claims.taken };
}

/** What one of them takes in memory. */
const kilobytesOf = { node: 0.2, plain: 0.6, whole: 1 } as const;

class Taken<Value extends object> {
  readonly taken = new Map<number, Value>();
  missing: readonly number[];
  readonly #shelf: LRUCache<number, Value>;

  constructor(shelf: LRUCache<number, Value>, numbers: readonly number[]) {
    this.#shelf = shelf;
    const missing: number[] = [];
    for (const number of numbers) {
      const value = shelf.get(number);
      if (value === undefined) missing.push(number);
      else this.taken.set(number, value);
    }
    this.missing = missing;
  }

  put(read: ReadonlyMap<number, Value>): void {
    for (const [number, value] of read) {
      this.#shelf.set(number, value);
      this.taken.set(number, value);
    }
    this.missing = this.missing.filter((number) => !read.has(number));
  }
}
