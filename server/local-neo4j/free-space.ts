import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { diskFull } from './file-error.ts';

/** Below this a start would not get to its end: the logs of an empty store take 18 MB. */
const leastMb = 50;

/** Refuses to begin on a disk that is all but full: Neo4j would hang in the middle of it. */
export async function requireSpace(folder: string, setting: string): Promise<void> {
  if (!(await hasSpace(folder))) throw diskFull(folder, setting);
}

/** Whether there is room for a start. */
export async function hasSpace(folder: string): Promise<boolean> {
  return (await freeMegabytes(folder)) >= leastMb;
}

export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(nearestFolder(folder));
  return (bavail * bsize) / 1024 / 1024;
}

/** The folder itself, or the nearest above it that exists. */
export function nearestFolder(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearestFolder(above);
}
