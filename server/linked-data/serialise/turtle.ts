import { type Quad, Store, Writer } from 'n3';
import { groupBy } from '../../group-by.ts';
import { type Iris, prefixes } from '../namespaces.ts';

/** Statements as Turtle, with our prefixes, lists as lists, and what is said of one thing together. */
export function turtle(quads: readonly Quad[], iris: Iris): string {
  const store = new Store([...quads]);
  const lists = store.extractLists({ remove: true });
  const writer = new Writer({ prefixes: { ...prefixes, term: `${iris.vocabulary}#` }, lists } as never);
  const told = groupBy(
    quads.filter((quad) => store.has(quad)),
    ({ subject }) => subject.value,
  );
  return written(writer, [...told.values()].flat());
}

/** Statements as N-Quads, one a line. */
export function nQuads(quads: readonly Quad[]): string {
  return written(new Writer({ format: 'N-Quads' }), quads);
}

/** The writer of n3 answers before `end` returns when it writes to no stream. */
function written(writer: Writer, quads: readonly Quad[]): string {
  writer.addQuads([...quads]);
  let text = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
