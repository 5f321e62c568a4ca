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
  /** The ids of the records to which its value `v` leads, as an expression; none where nothing is asked ahead. */
  readonly leadsTo?: (v: string, p: string) => string;
}

/** A look-up that needs statements of its own: they read `key` and return one column, `value`. */
export interface StatementPart<Value> extends Part<Value> {
  /** Arguments are read from the map `p` stands for. */
  readonly text: (p: string) => string;
}

/** One kind of look-up that can be sent for many keys at once. */
export type BatchPart<Value> = ValuePart<Value> | StatementPart<Value>;

/** A look-up that is going to be asked of each record to which an answer leads: it travels in the same statement. */
export interface Ahead {
  readonly part: ValuePart<unknown>;
  readonly args: Parameters;
}

/** One look-up: of what kind, for which record. */
export interface LookUp {
  readonly part: BatchPart<unknown>;
  readonly key: string;
  readonly args: Parameters;
  readonly group: string;
  readonly ahead: readonly Ahead[];
}

/** Requests for one part with the same arguments. */
export interface LookUpGroup {
  /** As `groupName` makes it. */
  readonly name: string;
  readonly part: BatchPart<unknown>;
  readonly args: Parameters;
  readonly keys: readonly string[];
  readonly ahead: readonly Ahead[];
}

/** What look-ups have in common that go to one group. */
export const groupName = (part: BatchPart<unknown>, args: Parameters): string =>
  `${part.name}\n${JSON.stringify(args)}`;

/** In a fixed order: the same set of fields makes the same text, in whatever order it was asked, and finds its plan again. */
export function groupsOf(requests: readonly LookUp[]): Map<string, LookUpGroup> {
  const byGroup = [...groupBy(requests, (request) => request.group)].sort(([a], [b]) => compare(a, b));
  return new Map(
    byGroup.map(([name, members]) => {
      const { part, args } = members[0] as LookUp;
      const ahead = distinctAhead(members.flatMap((request) => request.ahead));
      return [name, { name, part, args, keys: members.map((request) => request.key).sort(), ahead }];
    }),
  );
}

function distinctAhead(all: readonly Ahead[]): Ahead[] {
  const byName = new Map(all.map((each) => [groupName(each.part, each.args), each]));
  return [...byName].sort(([a], [b]) => compare(a, b)).map(([, each]) => each);
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

/** A look-up ahead, as a branch of its own after all others: its number, and where its records come from. */
export interface AheadBranch extends Ahead {
  readonly number: number;
  readonly from: { readonly branch: number; readonly place: number; readonly part: ValuePart<unknown> };
}

export function aheadBranches(branches: readonly (readonly LookUpGroup[])[]): AheadBranch[] {
  const all = branches.flatMap((groups, branch) =>
    groups.flatMap(({ part, ahead }, place) =>
      'value' in part ? ahead.map((each) => ({ ...each, from: { branch, place, part } })) : [],
    ),
  );
  return all.map((each, index) => ({ ...each, number: branches.length + index }));
}

export function parametersOf(branches: readonly (readonly LookUpGroup[])[]): Parameters {
  const own = branches.map((branch, index) => {
    const args = branch.map((group, place) => [`p${place}`, group.args]);
    return [`b${index}`, { ...Object.fromEntries(args), keys: branch[0]?.keys }];
  });
  const ahead = aheadBranches(branches).map(({ number, args }) => [`b${number}`, args]);
  return Object.fromEntries([...own, ...ahead]);
}

export function statementFor(branches: readonly (readonly LookUpGroup[])[]): Query<BatchRow> {
  const ahead = aheadBranches(branches);
  const texts = branches.map((branch, index) => {
    const text = `UNWIND $b${index}.keys AS key\n${branchText(branch, index)}`;
    return withAhead(
      text,
      ahead.filter(({ from }) => from.branch === index),
    );
  });
  texts.unshift(revisionText);
  const names = [...branches.flat(), ...ahead].map(({ part }) => part.name);
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

/** The rows of a branch, and after them what is asked ahead of the records to which they lead, of each once. */
function withAhead(text: string, ahead: readonly AheadBranch[]): string {
  if (ahead.length === 0) return text;
  const further = ahead.map(
    ({ number, part, from }) => `UNION ALL
UNWIND found AS each
UNWIND ${from.part.leadsTo?.(`each.values[${from.place}]`, name(from.branch, from.place)) ?? '[]'} AS id
WITH DISTINCT id AS key
MATCH (n:Entity {id: key})
RETURN ${number} AS branch, key, [${part.value(`$b${number}`)}] AS values`,
  );
  return `CALL () {
${text}
}
WITH collect({branch: branch, key: key, values: values}) AS found
CALL (found) {
UNWIND found AS each
RETURN each.branch AS branch, each.key AS key, each.values AS values
${further.join('\n')}
}
RETURN branch, key, values`;
}

export interface BatchRow {
  readonly branch: number;
  readonly key: string;
  readonly values: readonly unknown[];
}

// The columns are those of every branch above.
const parseRow = (row: RawRow): BatchRow => row as unknown as BatchRow;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
