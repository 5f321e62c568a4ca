import { LocalNeo4jError } from './local-neo4j-error.ts';

const readOnly = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);
const full = new Set(['ENOSPC', 'EDQUOT']);

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Runs work on a folder and says a full disk or a read-only folder in our words. */
export async function onFolder<T>(folder: string, setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainFileError(error, folder, setting);
  }
}

/** A file system's refusal as a `LocalNeo4jError`; anything else comes back as it is. */
export function explainFileError(error: unknown, folder: string, setting: string): unknown {
  const code = errorCode(error) ?? '';
  if (full.has(code)) return diskFull(folder, setting, error);
  if (readOnly.has(code) || isRefusedFolder(error)) return folderReadOnly(folder, setting, error);
  return error;
}

/** Node tells of a read-only file system as a missing folder when it makes several folders at once. */
function isRefusedFolder(error: unknown): boolean {
  const syscall = error instanceof Error && 'syscall' in error ? error.syscall : undefined;
  return syscall === 'mkdir' && errorCode(error) === 'ENOENT';
}

export function diskFull(folder: string, setting: string, cause?: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'DISK_FULL',
    {
      what: `The disk that holds ${folder} is full.`,
      safe: 'What was committed before is safe; nothing half-written was kept.',
      mend: `Free some space (300 MB are enough), or set ${setting} to a folder on another disk, and start again.`,
    },
    { cause },
  );
}

function folderReadOnly(folder: string, setting: string, cause: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'FOLDER_READ_ONLY',
    {
      what: `The folder ${folder} cannot be written (${errorCode(cause)}).`,
      safe: 'Nothing was changed.',
      mend: `Give your user the right to write there, or set ${setting} to a folder that you own.`,
    },
    { cause },
  );
}
