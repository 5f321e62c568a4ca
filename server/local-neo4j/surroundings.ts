import type { Environment } from './folders.ts';
import type { Report } from './report.ts';

/** What every longer job is given. */
export interface Surroundings {
  readonly environment: Environment;
  readonly report: Report;
  /** Aborting it ends what is under way, and what was started for it. */
  readonly signal?: AbortSignal | undefined;
}
