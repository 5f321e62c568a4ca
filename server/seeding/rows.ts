/** A value that a property of the graph can have; null when it is absent. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type RowProperties = Readonly<Record<string, PropertyValue>>;

/** A node as the graph should hold it. Every property that the seeds may set is named, absent ones as null. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: RowProperties;
  /** Changes whenever anything of the row changes. */
  readonly seedHash: string;
}

export interface EdgeRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Set for claims, which keep their identity when they change. */
  readonly id: string | null;
  readonly properties: RowProperties;
  readonly seedHash: string;
}

export interface RedirectRow {
  readonly id: string;
  readonly to: string;
}

/** What one dataset puts into the graph. */
export interface DatasetRows {
  readonly name: string;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly redirects: readonly RedirectRow[];
}
