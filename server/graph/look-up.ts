import { groupBy } from '../group-by.ts';
import type { Parameters } from './graph.ts';
import { type Query, query, type RawRow } from './query.ts';

interface Part<Value> {
  readonly name: string;
  readonly parse: (value: unknown) => Value;
  /** What a key without a row gives. */
  readonly missing: () => Value;
  /** True where the answer follows from what raises the graph's revision, so that it may be kept for others. */
  readonly keep?: boolean;
  /** True where an answer may take long: others are not made to wait for it. */
  readonly alone?: boolean;
}

/** A look-up that is an expression over the record `n` under the key: several for the same records share one match. */
export interface ValuePart<Value> extends Part<Value> {
  /** Arguments are read from the map `p` stands for. */
  readonly value: (p: string) => string;
}

/** A look-up that needs statements of its own: they read `key` and return one column, `value`. */
export interface StatementPart<Value> extends Part<Value> {
  /** Arguments are read from the map `p` stands for. */
  readonly text: (p: string) => string;
}

/** One kind of look-up that can be sent for many keys at once. */
export type BatchPart<Value> = ValuePart<Value> | StatementPart<Value>;

/** One look-up: of what kind, for which record. */
export interface LookUp {
  readonly part: BatchPart<unknown>;
  readonly key: string;
  readonly args: Parameters;
  readonly group: string;
}

/** Requests for one part with the same arguments. */
export interface LookUpGroup {
  readonly part: BatchPart<unknown>;
  readonly args: Parameters;
  readonly keys: readonly string[];
}

/** In a fixed order: the same set of fields makes the same text, in whatever order it was asked, and finds its plan again. */
export function groupsOf(requests: readonly LookUp[]): Map<string, LookUpGroup> {
  const byGroup = [...groupBy(requests, (request) => request.group)].sort(([a], [b]) => compare(a, b));
  return new Map(
    byGroup.map(([name, members]) => {
      const { part, args } = members[0] as LookUp;
      return [name, { part, args, keys: members.map((request) => request.key).sort() }];
    }),
  );
}

/** Expressions over the same records stand side by side in one branch; everything else is a branch of its own. */
export function branchesOf(groups: readonly LookUpGroup[]): LookUpGroup[][] {
  const shared = groupBy(groups, (group) => ('value' in group.part ? group.keys.join('\n') : group));
  return [...shared.values()];
}

/** First, so that what the other branches read is at least as new as it says. */
const revisionText = `OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN -1 AS branch, '' AS key, [coalesce(meta.revision, 0)] AS values`;

const name = (branch: number, place: number) => `$b${branch}.p${place}`;

export function parametersOf(branches: readonly (readonly LookUpGroup[])[]): Parameters {
  return Object.fromEntries(
    branches.map((branch, index) => {
      const args = branch.map((group, place) => [`p${place}`, group.args]);
      return [`b${index}`, { ...Object.fromEntries(args), keys: branch[0]?.keys }];
    }),
  );
}

export function statementFor(branches: readonly (readonly LookUpGroup[])[]): Query<BatchRow> {
  const texts = branches.map(
    (branch, index) => `UNWIND $b${index}.keys AS key\n${branchText(branch, index)}`,
  );
  texts.unshift(revisionText);
  const names = branches.flat().map((group) => group.part.name);
  return query(`batch(${names.join(', ')})`, texts.join('\nUNION ALL\n'), parseRow);
}

function branchText(branch: readonly LookUpGroup[], index: number): string {
  const values = branch.map(({ part }, place) =>
    'value' in part ? part.value(name(index, place)) : 'value',
  );
  const result = `RETURN ${index} AS branch, key, [${values.join(',\n')}] AS values`;
  const [first] = branch;
  if (first === undefined || 'value' in first.part) return `MATCH (n:Entity {id: key})\n${result}`;
  return `CALL (key) {\n${first.part.text(name(index, 0))}\n}\n${result}`;
}

export interface BatchRow {
  readonly branch: number;
  readonly key: string;
  readonly values: readonly unknown[];
}

// The columns are those of every branch above.
const parseRow = (row: RawRow): BatchRow => row as unknown as BatchRow;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
