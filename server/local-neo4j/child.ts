import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder, Environment } from './folders.ts';
import type { Java } from './java.ts';
import { isAlive, markProcess, type ProcessMark } from './process-mark.ts';

/** A running Neo4j that is a child of this process. */
export interface Child {
  readonly mark: ProcessMark;
  /** How it ended; undefined while it runs. */
  ended(): string | undefined;
  /** Settles when it has ended, however that came. */
  readonly whenEnded: Promise<string>;
  /** Ends it, at first gently. */
  stop(patienceMs?: number): Promise<void>;
}

const usualPatienceMs = 20_000;

/**
 * Starts Java in a process group of its own, so that Ctrl-C reaches us alone and we can drain before it stops.
 * It writes to a file, never to a pipe: nothing breaks in it when we die.
 */
export function startChild(java: Java, folder: DataFolder, environment: Environment): Child {
  const output = openSync(folder.console, 'w', 0o600);
  const process_ = spawn(java.path, [`@${folder.javaArguments}`], {
    cwd: folder.home,
    detached: true,
    env: withoutJavaOptions(environment),
    stdio: ['ignore', output, output],
    windowsHide: true,
  });
  closeSync(output);
  return superviseChild(process_);
}

function superviseChild(child: ChildProcess): Child {
  const pid = child.pid ?? 0;
  let ended: string | undefined;
  const whenEnded = new Promise<string>((resolve) => {
    const end = (how: string) => {
      ended = how;
      resolve(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  const watchdog = startWatchdog(pid);
  const killWithUs = () => child.kill('SIGTERM');
  process.once('exit', killWithUs);
  child.unref();
  void whenEnded.then(() => {
    process.off('exit', killWithUs);
    watchdog?.kill('SIGKILL');
  });
  return {
    mark: markProcess(pid) ?? { pid, began: '' },
    ended: () => ended,
    whenEnded,
    stop: async (patienceMs = usualPatienceMs) => {
      if (ended !== undefined) return;
      child.ref();
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await whenEnded;
      clearTimeout(late);
    },
  };
}

/**
 * A shell that waits for the end of a pipe of ours and then ends Neo4j: the pipe closes even when we are
 * killed outright. Windows has no such shell; there the next start ends what was left.
 */
function startWatchdog(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32' || pid === 0) return undefined;
  const script = 'read -r _; kill -TERM "$1" 2>/dev/null';
  const shell = spawn('/bin/sh', ['-c', script, 'silsilah-watchdog', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  unrefStream(shell.stdin);
  return shell;
}

function unrefStream(stream: unknown): void {
  if (
    typeof stream === 'object' &&
    stream !== null &&
    'unref' in stream &&
    typeof stream.unref === 'function'
  ) {
    stream.unref();
  }
}

/** Options for every Java on the machine would change the classes that fit our archive, and print to the log. */
function withoutJavaOptions(environment: Environment): NodeJS.ProcessEnv {
  const { JAVA_TOOL_OPTIONS: _tool, JDK_JAVA_OPTIONS: _jdk, _JAVA_OPTIONS: _old, ...rest } = environment;
  return rest as NodeJS.ProcessEnv;
}

/** Ends a Neo4j that an earlier process of ours left behind. */
export async function endOrphan(mark: ProcessMark): Promise<void> {
  signal(mark, 'SIGTERM');
  if (await goneWithin(mark, usualPatienceMs)) return;
  signal(mark, 'SIGKILL');
  await goneWithin(mark, 5_000);
}

function signal(mark: ProcessMark, name: NodeJS.Signals): void {
  if (!isAlive(mark)) return;
  try {
    process.kill(mark.pid, name);
  } catch {
    // It ended in between.
  }
}

async function goneWithin(mark: ProcessMark, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (isAlive(mark)) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
