import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/** How long a file is now; a later `readFrom` tells what was added since. */
export function lengthOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** What a file holds from a place on, at most its last 64 kB. */
export function readFrom(file: string, start: number): string {
  if (!existsSync(file)) return '';
  const end = lengthOf(file);
  // A file that was begun anew is shorter than it was.
  const from = Math.max(start > end ? 0 : start, end - 65_536);
  const buffer = Buffer.alloc(end - from);
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, from));
  } finally {
    closeSync(handle);
  }
}

/** The last lines, without the frames of stack traces. */
export function lastLines(text: string, count: number): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  return lines.slice(-count).join('\n');
}
