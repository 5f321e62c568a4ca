import { type ParseArgsConfig, parseArgs } from 'node:util';

export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** What a command exits with. */
export const exitCode = { done: 0, failed: 1, usage: 2 } as const;

/** The arguments were not understood; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads a command's options, refusing those that it does not have. */
export function readArguments<const O extends CommandOptions>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the options of a command that works on one file. */
export function readFileArguments<const O extends CommandOptions>(args: readonly string[], options: O) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    return { values, files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function oneFile(files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new UsageError(`Name one file, not ${files.length === 0 ? 'none' : files.join(', ')}.`);
  }
  return file;
}
