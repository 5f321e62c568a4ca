import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { DataFolder } from './folders.ts';
import { isProcessMark, type ProcessMark } from './process-mark.ts';

/** What the next process must know about a Neo4j that was started on a data folder. */
export interface RunningState {
  readonly process: ProcessMark;
  readonly port: number;
  /** It has answered a query. */
  readonly ready: boolean;
}

export function writeState(folder: DataFolder, state: RunningState): void {
  const draft = `${folder.state}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
  renameSync(draft, folder.state);
}

export function readState(folder: DataFolder): RunningState | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(folder.state, 'utf8'));
    return isRunningState(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRunningState(value: unknown): value is RunningState {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'process' in value &&
    isProcessMark(value.process) &&
    'port' in value &&
    Number.isInteger(value.port) &&
    'ready' in value
  );
}
