import { ConfigError } from '../config.ts';
import { ClientError } from '../errors.ts';
import { ConnectError } from '../graph/connect.ts';
import { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts';
import { MigrationError } from '../migrations/migrate.ts';
import { exitCode, UsageError } from './arguments.ts';

export interface Command {
  readonly help: string;
  readonly run: (args: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Failures whose message says all that the caller needs, beside those that every command may have. */
  readonly expected?: readonly (abstract new (
    ...args: never[]
  ) => Error)[];
  /** What to say when it was stopped. */
  readonly stopped: string;
}

const alwaysExpected = [ConfigError, ConnectError, LocalNeo4jError, MigrationError, ClientError];

/** Runs a command as this process: signals stop it, failures are told in words and by the exit code. */
export async function runCommand(
  command: Command,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    await command.run(args, stop.signal);
  } catch (error) {
    const { text, code } = explain(error, command);
    process.stderr.write(`\n${text}\n`);
    process.exitCode = code;
  }
}

function explain(error: unknown, { help, expected = [], stopped }: Command) {
  if (error instanceof UsageError) return { text: `${error.message}\n\n${help}`, code: exitCode.usage };
  if (error instanceof DOMException && error.name === 'AbortError') {
    return { text: stopped, code: exitCode.failed };
  }
  const known = isOfSystem(error) || [...alwaysExpected, ...expected].some((type) => error instanceof type);
  const text = error instanceof Error ? (known ? error.message : error.stack) : String(error);
  return { text: text ?? '', code: exitCode.failed };
}

/** Such as a folder that may not be written: its message names the file. */
const isOfSystem = (error: unknown) =>
  error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));
