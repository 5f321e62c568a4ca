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
 * The same for cursors that are there or not by the time the statement is written. What an index over the keys needs
 * to give rows in their order, from the cursor on, is said beside it: that each key is there, and on which side of
 * the cursor the first one lies.
 */
export function pageOfIndex(keys: readonly SortKey[], { after, before }: Cursors): string {
  const there = keys.every(({ always }) => always)
    ? keys.map(({ expression }) => `${expression} IS NOT NULL`)
    : [];
  const sides = [
    ...(after === null ? [] : [boundary(keys, '$after', false), beyond(keys, '$after', false)]),
    ...(before === null ? [] : [boundary(keys, '$before', true), beyond(keys, '$before', true)]),
  ];
  return [...there, ...sides].join(' AND ') || 'true';
}

function boundary([first]: readonly SortKey[], cursor: string, less: boolean): string {
  if (first === undefined) return 'true';
  return `${first.expression} ${(first.descending ?? false) === less ? '>=' : '<='} ${cursor}[0]`;
}

/** Lexicographic comparison: the first differing key decides. */
function beyond(keys: readonly SortKey[], cursor: string, less: boolean): string {
  const [key, ...rest] = keys.map((sortKey, index) => ({ ...sortKey, value: `${cursor}[${index}]` }));
  if (key === undefined) return 'false';
  return compare([key, ...rest], less);
}

function compare(keys: readonly (SortKey & { readonly value: string })[], less: boolean): string {
  const [key, ...rest] = keys;
  if (key === undefined) return 'false';
  const operator = (key.descending ?? false) === less ? '>' : '<';
  const strict = `${key.expression} ${operator} ${key.value}`;
  return rest.length === 0
    ? strict
    : `(${strict} OR (${key.expression} = ${key.value} AND ${compare(rest, less)}))`;
}
