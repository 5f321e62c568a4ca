import { diskFull } from './file-error.ts';
import type { DataFolder } from './folders.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { lastLines } from './log-tail.ts';

/** A start that did not come to an answer. */
export interface FailedStart {
  /** How the process ended; undefined when it still ran and was given up. */
  readonly ended: string | undefined;
  /** What it wrote to its log and its console since it began. */
  readonly printed: string;
  /** What it told of its databases since then. */
  readonly debugLog: string;
  readonly timeoutMs: number;
}

export const portWasTaken = (printed: string): boolean =>
  /Address already in use|BindException/.test(printed);

export const ranOutOfMemory = (printed: string): boolean => /OutOfMemoryError: Java heap space/.test(printed);

export const diskIsFull = (printed: string): boolean =>
  /No space left on device|Disk quota exceeded/.test(printed);

/** Neo4j then runs without the database, and only its own log says so. */
export const logIsTorn = (debugLog: string): boolean =>
  /Error reading transaction logs, recovery not possible/.test(debugLog);

/** A failed start in words, with the end of the log and the name of its file. */
export function explainFailedStart(folder: DataFolder, failure: FailedStart): LocalNeo4jError {
  const { printed, debugLog } = failure;
  if (diskIsFull(printed)) return diskFull(folder.home, 'SILSILAH_HOME');
  if (logIsTorn(debugLog)) return logTorn(folder);
  if (/StoreLock|FileLockException|locked by another process/.test(printed)) return storeLocked(folder);
  const tail = lastLines(printed, 12);
  const log = `The log is ${folder.log}${tail === '' ? ' (empty).' : `; its end:\n${indent(tail)}`}`;
  return new LocalNeo4jError(failure.ended === undefined ? 'START_TIMEOUT' : 'START_FAILED', {
    what: `${summary(failure)}\n${log}`,
    safe: `The data in ${folder.home} was not changed by us.`,
    mend: mend(failure),
  });
}

function summary(failure: FailedStart): string {
  if (failure.ended !== undefined) return `Neo4j ended while it started (${failure.ended}).`;
  return `Neo4j did not answer within ${Math.round(failure.timeoutMs / 1000)} s.`;
}

function mend(failure: FailedStart): string {
  if (/OutOfMemoryError|Could not reserve enough space|Cannot allocate memory/.test(failure.printed)) {
    return 'There is too little memory: close something, and start again.';
  }
  if (failure.ended === undefined) {
    return 'The machine may be very busy: start again. When it happens twice, `npm run doctor` tells more.';
  }
  return 'Start again; when it happens twice, `npm run doctor` tells more, and the lines above name the cause.';
}

function storeLocked(folder: DataFolder): LocalNeo4jError {
  return new LocalNeo4jError('DATA_IN_USE', {
    what: `Another Neo4j, not started by us, has the data in ${folder.home} open.`,
    safe: 'Nothing was changed.',
    mend: 'Stop that one, or set SILSILAH_HOME to another folder.',
  });
}

function logTorn(folder: DataFolder): LocalNeo4jError {
  return new LocalNeo4jError('LOG_TORN', {
    what: `Neo4j cannot read the end of its log in ${folder.home}: a disk that was full, or that failed, tears it so. It tells more in ${folder.debugLog}.`,
    safe: 'Nothing was changed. What was committed before that place is there.',
    mend: 'Copy the folder, then start once with SILSILAH_MEND_LOG=1: Neo4j cuts off what it cannot read, and keeps that in data/databases/neo4j/corrupted-neostore.transaction.db. Or restore a backup into another folder (SILSILAH_HOME).',
  });
}

const indent = (text: string) => text.replace(/^/gm, '  ');
