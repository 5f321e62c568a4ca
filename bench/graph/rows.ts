export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

export interface GraphSize {
  /** Motifs, wastra and designs together. */
  readonly size: number;
  readonly seed?: number;
}

/** Nodes with the same labels and the same properties. Rows are drawn as they are read, anew each time. */
export interface NodeGroup {
  readonly labels: readonly string[];
  readonly rows: Iterable<Properties>;
}

/** Relationships of one type. */
export interface EdgeGroup {
  readonly type: string;
  readonly rows: Iterable<EdgeRow>;
}

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Rows that nobody holds: each reading draws them again, and they come out the same. */
export function drawnAnew<Row>(draw: () => Generator<Row, void>): Iterable<Row> {
  return { [Symbol.iterator]: draw };
}

/** What joins two records and says nothing more. */
export const tie = (from: string, to: string, properties: Properties = {}): EdgeRow => ({
  from,
  to,
  properties,
});
