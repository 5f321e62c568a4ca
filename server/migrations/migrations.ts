import { beginHistory } from './0001-begin-history.migration.ts';
import type { Migration } from './migration.ts';

/** Every migration, in the order in which they run. What has been released stays as it is. */
export const migrations: readonly Migration[] = [beginHistory];
