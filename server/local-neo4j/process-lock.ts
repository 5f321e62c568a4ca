import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from './file-error.ts';
import { isAlive, isProcessMark, markProcess, type ProcessMark } from './process-mark.ts';

/** Who holds a lock: the process, what it is, and since when. */
export interface LockHolder extends ProcessMark {
  readonly what: string;
  readonly since: string;
}

export type LockResult =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken'; readonly by: LockHolder };

/** Takes a lock file for this process. One left behind by a process that has ended counts as free. */
export function takeLock(file: string, what: string): LockResult {
  for (let attempt = 0; attempt < 10; attempt++) {
    const token = createLock(file, what);
    if (token !== undefined) return { kind: 'held', release: () => releaseLock(file, token) };
    const holder = readLock(file);
    if (holder !== undefined && isAlive(holder)) return { kind: 'taken', by: holder };
    breakLock(file);
  }
  throw new Error(`The lock ${file} changes hands too quickly. Try again.`);
}

/** The living holder of a lock file, if there is one. */
export function lockHolder(file: string): LockHolder | undefined {
  const holder = readLock(file);
  return holder !== undefined && isAlive(holder) ? holder : undefined;
}

/** Makes the lock file with its whole text at once, and gives its token; undefined when another is there. */
function createLock(file: string, what: string): string | undefined {
  const token = randomUUID();
  const began = markProcess(process.pid)?.began ?? '';
  const draft = `${file}.${token}`;
  const holder = { pid: process.pid, began, what, since: new Date().toISOString(), token };
  try {
    writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
    linkSync(draft, file);
    return token;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(file: string): (LockHolder & { readonly token?: unknown }) | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isLockHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLockHolder(value: unknown): value is LockHolder {
  return isProcessMark(value) && 'what' in value && 'since' in value;
}

/** Moves a dead lock aside first, so that of two who saw it dead only one removes it. */
function breakLock(file: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readLock(aside);
  if (moved !== undefined && isAlive(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function releaseLock(file: string, token: string): void {
  if (readLock(file)?.token === token) rmSync(file, { force: true });
}
