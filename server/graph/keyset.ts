/** One key of a list's order. */
export interface SortKey {
  readonly expression: string;
  readonly descending?: boolean;
  /** True of a property that every row has. */
  readonly always?: boolean;
}

/** `ORDER BY` over the keys, turned round when the page is read from its end. */
export function orderBy(keys: readonly SortKey[], backward: boolean): string {
  const direction = (key: SortKey) => ((key.descending ?? false) === backward ? 'ASC' : 'DESC');
  return keys.map((key) => `${key.expression} ${direction(key)}`).join(', ');
}

/**
 * The condition that a row lies between the cursors `after` and `before`, two parameters that hold the
 * keys of a row, or null. Reading on by keys costs the same on every page, which skipping by count does not.
 */
export function betweenCursors(keys: readonly SortKey[], after: string, before: string): string {
  return `(${after} IS NULL OR ${beyond(keys, after, false)}) AND (${before} IS NULL OR ${beyond(keys, before, true)})`;
}

export interface Cursors {
  readonly after: unknown;
  readonly before: unknown;
}

/**
 * The same for cursors that are there or not by the time the statement is written, said so that an index over the keys
 * gives the rows in their order from the cursor on: that each key is there, and on which side of the cursor the first
 * one lies. What is left is put as `<>`: of an OR of ranges Neo4j makes, by its statistics, a walk over an index for each
 * and a sort of all that they find, 68,868 hits for a page of 20 of 100,000 instead of 233.
 */
export function pageOfIndex(keys: readonly SortKey[], { after, before }: Cursors): string {
  const there = keys.every(({ always }) => always)
    ? keys.map(({ expression }) => `${expression} IS NOT NULL`)
    : [];
  const sides = [
    ...(after === null ? [] : sideOf(keys, '$after', false)),
    ...(before === null ? [] : sideOf(keys, '$before', true)),
  ];
  return [...there, ...sides].join(' AND ') || 'true';
}

function sideOf(keys: readonly SortKey[], cursor: string, less: boolean): string[] {
  const [first, ...rest] = valued(keys, cursor);
  if (first === undefined) return [];
  const { expression, value } = first;
  if (rest.length === 0) return [beyond(keys, cursor, less)];
  const boundary = `${expression} ${(first.descending ?? false) === less ? '>=' : '<='} ${value}`;
  return [boundary, `(${expression} <> ${value} OR ${compare(rest, less)})`];
}

type ValuedKey = SortKey & { readonly value: string };

const valued = (keys: readonly SortKey[], cursor: string): ValuedKey[] =>
  keys.map((key, index) => ({ ...key, value: `${cursor}[${index}]` }));

/** Lexicographic comparison: the first differing key decides. */
const beyond = (keys: readonly SortKey[], cursor: string, less: boolean): string =>
  compare(valued(keys, cursor), less);

function compare(keys: readonly ValuedKey[], less: boolean): string {
  const [key, ...rest] = keys;
  if (key === undefined) return 'false';
  const operator = (key.descending ?? false) === less ? '>' : '<';
  const strict = `${key.expression} ${operator} ${key.value}`;
  return rest.length === 0
    ? strict
    : `(${strict} OR (${key.expression} = ${key.value} AND ${compare(rest, less)}))`;
}
