import type { Writer } from '../graph/graph.ts';

/**
 * A change of the graph's own shape. It runs once for a graph, in a transaction of its own behind the fence,
 * whatever else has been written by then; constraints and indexes belong in `schema/graph.cypher`.
 */
export interface Migration {
  /** 1, 2, 3 … without gaps; never used again for another one. */
  readonly number: number;
  readonly name: string;
  /** What it does, as a sentence. */
  readonly description: string;
  /** Does it, and tells what it came to. */
  readonly run: (writer: Writer, now: string) => Promise<string>;
}
