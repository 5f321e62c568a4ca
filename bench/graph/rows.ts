export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/** Nodes with the same labels. */
export interface NodeGroup {
  readonly labels: readonly string[];
  readonly rows: readonly Properties[];
}

/** Relationships of one type. */
export interface EdgeGroup {
  readonly type: string;
  readonly rows: readonly EdgeRow[];
}

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
