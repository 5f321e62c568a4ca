import type { Quad } from 'n3';
import type { Graph } from '../graph/graph.ts';
import { describeWithMakers } from './describe-record.ts';
import type { Form } from './media-types.ts';
import type { Iris } from './namespaces.ts';
import { readRecord } from './read-record.ts';
import { jsonLdDocument } from './serialise/json-ld.ts';
import { linkedArtDocument } from './serialise/linked-art.ts';
import { nQuads, turtle } from './serialise/turtle.ts';

/** What the graph has under an id: the record, or where it stands now. */
export type Found =
  | { readonly kind: 'record'; readonly id: string; readonly write: (form: Form) => Promise<string> }
  | { readonly kind: 'moved'; readonly id: string }
  | { readonly kind: 'absent' };

/** Looks a record up for `/id`. What only a dump needs is left out of every form. */
export async function findRecord(graph: Graph, id: string, iris: Iris): Promise<Found> {
  const found = (await readRecord(graph, id)) ?? (await readRecord(graph, id.toLowerCase()));
  if (found === undefined) return { kind: 'absent' };
  const { record, making } = found;
  if (record.id !== id) return { kind: 'moved', id: record.id };
  return {
    kind: 'record',
    id,
    write: (form) => writeRecord(openly(describeWithMakers(record, making, iris).quads), id, form, iris),
  };
}

/** Statements outside the ledger. */
export const openly = (quads: readonly Quad[]): readonly Quad[] =>
  quads.filter(({ graph }) => graph.termType === 'DefaultGraph');

async function writeRecord(quads: readonly Quad[], id: string, form: Form, iris: Iris): Promise<string> {
  const root = iris.record(id).value;
  if (form === 'ttl') return turtle(quads, iris);
  if (form === 'nq') return nQuads(quads);
  return id.startsWith('artifact/') ? linkedArtDocument(quads, root) : jsonLdDocument(quads, root, iris);
}
