/**
 * A labelled Cypher statement with the parser of its rows. The name stands in the text as a comment,
 * so that the database's own query log tells which method sent it.
 */
export interface Query<Row> {
  readonly name: string;
  readonly text: string;
  readonly parse: (row: RawRow) => Row;
}

/** A row as the driver gives it, before parsing. */
export type RawRow = Readonly<Record<string, unknown>>;

/** The driver sends a statement in pieces of 1,400 bytes, each by a call of the system: what only readers need stays here. */
const indents = /\s*\n\s*/g;

export function query<Row>(name: string, text: string, parse: (row: RawRow) => Row): Query<Row> {
  return { name, text: `// ${name}\n${text.trim().replace(indents, '\n')}`, parse };
}

/** A statement whose rows nobody reads. */
export function command(name: string, text: string): Query<void> {
  return query(name, text, () => undefined);
}
