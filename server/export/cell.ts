import type { GraphProperties, PropertyValue } from '../graph/graph-record.ts';

export type Cell = string | number | boolean;

/** A property as one value: lists with `; ` between their items. Nothing when it is absent. */
export function cellOf({ values }: GraphProperties, key: string): Cell | undefined {
  const value: PropertyValue | undefined = values[key];
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.join('; ') || undefined : (value as Cell);
}
