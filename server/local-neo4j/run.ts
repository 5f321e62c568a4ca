import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Environment } from './folders.ts';

export interface RunResult {
  readonly status: number | null;
  /** Everything printed, standard output and error together. */
  readonly output: string;
}

export interface RunOptions {
  readonly environment: Environment;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a command to its end. One that cannot be started, or is aborted, has status null. */
export async function run(
  command: string,
  parameters: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  // Windows starts `mvn.cmd` only through its shell.
  const shell = process.platform === 'win32' && /\.(cmd|bat)$/i.test(command);
  const quote = (text: string) => (shell ? `"${text}"` : text);
  const child = spawn(quote(command), parameters.map(quote), {
    env: options.environment as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      options.onLine?.(line);
    });
  }
  return await new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: null, output: String(error) }));
    child.on('close', (status) => resolve({ status, output: lines.join('\n') }));
  });
}
