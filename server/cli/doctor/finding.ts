import type { Config } from '../../config.ts';
import type { Environment } from '../../local-neo4j/folders.ts';
import type { Reach } from './reach.ts';

/** What one check found. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail';
  readonly text: string;
  /** What to do about it; there unless all is well. */
  readonly mend?: string;
}

/** One thing that the doctor looks at. It changes nothing. */
export interface Check {
  readonly name: string;
  look(patient: Patient): Promise<Finding>;
}

/** What the checks look at. */
export interface Patient {
  readonly environment: Environment;
  readonly config: Config;
  /** The database, looked at once for all checks. */
  readonly reach: Reach;
}

export const ok = (text: string): Finding => ({ level: 'ok', text });
export const warn = (text: string, mend: string): Finding => ({ level: 'warn', text, mend });
export const fail = (text: string, mend: string): Finding => ({ level: 'fail', text, mend });
