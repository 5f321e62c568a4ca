import { resolve } from 'node:path';
import { defaultCache, defaultHome, type Environment } from './folders.ts';
import { type Report, silent } from './report.ts';
import type { Surroundings } from './surroundings.ts';

export interface LocalNeo4jOptions {
  /** The data folder. Default: `.silsilah/neo4j` in the project, or `neo4j` in `SILSILAH_HOME`. */
  readonly home?: string | undefined;
  /** Where downloads are kept. Default: the user's cache folder, or `SILSILAH_CACHE`. */
  readonly cache?: string | undefined;
  /** `test` compiles less, and so starts sooner. Default `serve`. */
  readonly purpose?: 'serve' | 'test' | undefined;
  /** What runs here, for the message that a second one gets: `npm start`. */
  readonly owner?: string | undefined;
  readonly heapMb?: number | undefined;
  readonly pageCacheMb?: number | undefined;
  /** The longest that a statement may run when its sender names no limit. */
  readonly transactionTimeoutS?: number | undefined;
  readonly startTimeoutMs?: number | undefined;
  /** How often within five minutes it is started again when something else ended it. Default 3. */
  readonly restartsAllowed?: number | undefined;
  readonly environment?: Environment | undefined;
  readonly report?: Report | undefined;
  /** Aborting it gives up a start that is under way, and ends what it began. */
  readonly signal?: AbortSignal | undefined;
}

export interface Settings extends Surroundings {
  readonly home: string;
  readonly cache: string;
  readonly purpose: 'serve' | 'test';
  readonly owner: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly transactionTimeoutS: number;
  readonly startTimeoutMs: number;
  readonly restartsAllowed: number;
  readonly mendsLog: boolean;
}

export function settle(options: LocalNeo4jOptions): Settings {
  const environment = options.environment ?? process.env;
  return {
    home: resolve(options.home ?? defaultHome(environment)),
    cache: resolve(options.cache ?? defaultCache(environment)),
    purpose: options.purpose ?? 'serve',
    owner: options.owner ?? 'Silsilah Wastra',
    heapMb: options.heapMb ?? 512,
    pageCacheMb: options.pageCacheMb ?? 64,
    transactionTimeoutS: options.transactionTimeoutS ?? 60,
    startTimeoutMs: options.startTimeoutMs ?? 180_000,
    restartsAllowed: options.restartsAllowed ?? 3,
    mendsLog: environment['SILSILAH_MEND_LOG'] === '1',
    environment,
    report: options.report ?? silent,
    signal: options.signal,
  };
}
