/** What the writing of a dataset has to know of the others. */
export interface WriteContext {
  /** Every dataset of the files: rows of these are ours to move and remove, all others are not. */
  readonly datasets: readonly string[];
  /** Ids of the records and former ids of all datasets together. */
  readonly plannedIds: ReadonlySet<string>;
  readonly redirectedIds: ReadonlySet<string>;
  readonly now: string;
  /** Writes records and claims anew that have not changed. */
  readonly force: boolean;
}
