import { fstatSync, writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

const standardOutput = 1;

/**
 * Where the log goes when standard output is a file; undefined where it is a terminal or a pipe, which pino serves
 * well. A line for which the disk has no room is lost: pino would wait for that room, and the server with it.
 */
export function fileOutput(descriptor: number = standardOutput): DestinationStream | undefined {
  if (!fstatSync(descriptor).isFile()) return undefined;
  return {
    write(line) {
      try {
        writeSync(descriptor, line);
      } catch {
        // There is nowhere left to tell it.
      }
    },
  };
}
