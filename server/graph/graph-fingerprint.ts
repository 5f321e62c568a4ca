import type { WholeGraph } from './graph.ts';
import { type DumpedRecord, dumpGraph, isNode } from './graph-dump.ts';
import { DigestSum } from './graph-hash.ts';

/** What changes without the graph saying anything else: locks, counters, the time of a last look. */
const volatile: Readonly<Record<string, readonly string[]>> = {
  Meta: ['lock', 'searchSeq', 'revision'],
  ApiKey: ['lastUsedAt'],
};

/**
 * A fingerprint of a graph that depends on what it holds and on nothing else: the sum of the fingerprints of
 * its nodes and relationships, so that their order does not matter and no more than one is held at a time.
 * It tells graphs apart that differ by accident; it is no defence against somebody who makes one to match.
 */
export class GraphFingerprint {
  readonly #sum = new DigestSum();

  add(record: DumpedRecord): void {
    this.#sum.add(tellingOf(record));
  }

  digest(): string {
    return this.#sum.digest();
  }
}

/** The fingerprint of a graph at one revision. */
export async function fingerprintOf(graph: WholeGraph): Promise<string> {
  return await graph.snapshot(async (snapshot) => {
    const fingerprint = new GraphFingerprint();
    for await (const record of dumpGraph(snapshot)) fingerprint.add(record);
    return fingerprint.digest();
  });
}

/** What a record says, without what changes by itself. */
function tellingOf(record: DumpedRecord): readonly unknown[] {
  const { properties, floats } = record;
  const hidden = isNode(record) ? record.labels.flatMap((label) => volatile[label] ?? []) : [];
  const isTold = (key: string) => !hidden.includes(key);
  const told = Object.fromEntries(Object.entries(properties).filter(([key]) => isTold(key)));
  const head = isNode(record) ? ['node', ...record.labels] : ['edge', record.type, record.from, record.to];
  return [head, told, floats.filter(isTold)];
}
