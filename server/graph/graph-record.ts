import type { RawRow } from './query.ts';

export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

/** The properties of a node or relationship, all of them, as they stand in the graph. */
export interface GraphProperties {
  readonly values: Readonly<Record<string, PropertyValue>>;
  /** Keys whose numbers are stored with a fraction, be it nought. */
  readonly floats: readonly string[];
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: GraphProperties;
}

/** One record with everything that it says: what leads to it is said by others. */
export interface GraphRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: GraphProperties;
  readonly outgoing: readonly GraphRelationship[];
}

/** A former id, and the id of the record that took it over. */
export interface FormerId {
  readonly id: string;
  readonly to: string;
  readonly properties: GraphProperties;
}

/** The columns of record `n`; `near` is a condition that the records `t` to which it leads must fulfil. */
export const recordColumns = (near = 'true'): string => `
  labels(n) AS labels, properties(n) AS properties, ${floatsOf('n')} AS floats,
  COLLECT {
    MATCH (n)-[r]->(t:Entity) WHERE ${near}
    WITH r, t ORDER BY type(r), t.id, coalesce(r.id, r.role, '')
    RETURN {type: type(r), to: t.id, properties: properties(r), floats: ${floatsOf('r')}}
  } AS outgoing`;

/** What others say of record `n` by one type of relationship. */
export const incomingColumn = (type: string): string => `
  COLLECT {
    MATCH (n)<-[r:${type}]-(t:Entity)
    WITH r, t ORDER BY t.id, coalesce(r.id, r.role, '')
    RETURN {type: type(r), from: t.id, to: n.id, properties: properties(r), floats: ${floatsOf('r')}}
  } AS incoming`;

const floatsOf = (name: string) => `[key IN keys(${name}) WHERE ${name}[key] IS :: FLOAT | key]`;

/** A record was deleted while a statement read it: Neo4j then shows the node, but nothing of it. */
export class RecordGone extends Error {
  override readonly name = 'RecordGone';
}

/** @throws RecordGone */
export function parseRecord(row: RawRow): GraphRecord {
  const properties = parseProperties(row);
  const id = properties.values['id'];
  if (typeof id !== 'string') throw new RecordGone();
  return {
    id,
    labels: [...(row['labels'] as string[])].sort(),
    properties,
    outgoing: (row['outgoing'] as RawRow[]).map((each) => ({
      type: each['type'] as string,
      from: id,
      to: each['to'] as string,
      properties: parseProperties(each),
    })),
  };
}

export const parseIncoming = (row: RawRow): readonly GraphRelationship[] =>
  (row['incoming'] as RawRow[]).map((each) => ({
    type: each['type'] as string,
    from: each['from'] as string,
    to: each['to'] as string,
    properties: parseProperties(each),
  }));

export function parseProperties(row: RawRow): GraphProperties {
  return {
    values: row['properties'] as GraphProperties['values'],
    floats: [...(row['floats'] as string[])].sort(),
  };
}

export const formerIdColumns = `n.id AS id, n.to AS to, properties(n) AS properties, ${floatsOf('n')} AS floats`;

export const parseFormerId = (row: RawRow): FormerId => ({
  id: row['id'] as string,
  to: row['to'] as string,
  properties: parseProperties(row),
});

/** A text of a record, undefined where it says none. */
export function textOf({ values }: GraphProperties, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

export function textsOf({ values }: GraphProperties, key: string): readonly string[] {
  const value = values[key];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
