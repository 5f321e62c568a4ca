export interface Changes {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

/** A record that seeding left as it is, and why. */
export interface KeptRecord {
  readonly id: string;
  readonly reason: 'HELD' | 'TAKEN';
  readonly explanation: string;
}

/** A claim of the files that opposes claims which stood undisputed, settled or made by people. */
export interface ReopenedPair {
  readonly id: string;
  /** Those that it opposes: all are marked as disputed. */
  readonly claims: readonly string[];
  readonly explanation: string;
}

export interface DatasetReport {
  readonly dataset: string;
  readonly nodes: Changes;
  readonly relationships: Changes;
  readonly redirects: Changes;
  readonly kept: readonly KeptRecord[];
  readonly reopened: readonly ReopenedPair[];
}

export interface SeedReport {
  readonly datasets: readonly DatasetReport[];
  /** Datasets whose rows are in the graph while no folder has their name. */
  readonly strayDatasets: readonly string[];
  readonly changed: boolean;
  readonly durationMs: number;
}

const noChanges: Changes = { created: 0, updated: 0, removed: 0 };

export const changeCount = ({ nodes, relationships, redirects }: DatasetReport): number =>
  [nodes, relationships, redirects].reduce((sum, one) => sum + one.created + one.updated + one.removed, 0);

export const unchanged = (dataset: string): DatasetReport => ({
  dataset,
  nodes: noChanges,
  relationships: noChanges,
  redirects: noChanges,
  kept: [],
  reopened: [],
});
