/** One key of a list's order. */
export interface SortKey {
  readonly expression: string;
  readonly descending?: boolean;
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
