import { createHash } from 'node:crypto';
import type { WholeGraph } from './graph.ts';
import { type DumpedRecord, dumpGraph, isNode } from './graph-dump.ts';

const modulus = 1n << 256n;

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
  #sum = 0n;
  #count = 0;

  add(record: DumpedRecord): void {
    this.#sum = (this.#sum + BigInt(`0x${sha256(canonical(record))}`)) % modulus;
    this.#count += 1;
  }

  digest(): string {
    return sha256(`${this.#count} ${this.#sum.toString(16)}`);
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

/** One text for one record, whatever the order of its keys. */
function canonical(record: DumpedRecord): string {
  const { properties, floats } = record;
  const hidden = isNode(record) ? record.labels.flatMap((label) => volatile[label] ?? []) : [];
  const values = Object.entries(properties)
    .filter(([key]) => !hidden.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const head = isNode(record) ? ['node', ...record.labels] : ['edge', record.type, record.from, record.to];
  return JSON.stringify([head, values, floats.filter((key) => !hidden.includes(key))]);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
