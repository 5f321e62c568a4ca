import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Child, startChild } from './child.ts';
import type { DataFolder } from './folders.ts';
import { freePort } from './free-port.ts';
import type { Java } from './java.ts';
import { javaArguments } from './java-arguments.ts';
import { lengthOf, readFrom } from './log-tail.ts';
import { type Neo4jSettings, neo4jConf } from './neo4j-conf.ts';
import { ensurePassword, passwordLost, user } from './password.ts';
import { type Access, waitUntilReady } from './readiness.ts';
import { explainFailedStart, type FailedStart, portWasTaken, ranOutOfMemory } from './start-failure.ts';
import { watchStart } from './start-watch.ts';
import { writeState } from './state.ts';
import type { Surroundings } from './surroundings.ts';

export interface LaunchSettings extends Omit<Neo4jSettings, 'port'>, Surroundings {
  readonly java: Java;
  readonly lib: string;
  readonly quickCompiler: boolean;
  readonly archive?: { readonly file: string; readonly mode: 'use' | 'write' };
  /** Taken when it is free. */
  readonly preferredPort?: number;
  /** Taken in any case: clients know it. */
  readonly fixedPort?: number;
  readonly startTimeoutMs: number;
}

export interface Launched {
  readonly child: Child;
  readonly access: Access;
  readonly port: number;
}

/** Starts Neo4j on a prepared data folder and waits until it answers. */
export async function launch(folder: DataFolder, settings: LaunchSettings): Promise<Launched> {
  const password = await ensurePassword(folder);
  let current = settings;
  for (let attempt = 1; ; attempt++) {
    const port = settings.fixedPort ?? (await freePort(attempt === 1 ? settings.preferredPort : 0));
    await writeConfiguration(folder, current, port);
    const outcome = await tryOnce(folder, current, port, password);
    if (outcome.kind === 'launched') return outcome.launched;
    const next = attempt < 4 ? nextAttempt(current, outcome.failure) : undefined;
    if (next === undefined) throw explainFailedStart(folder, outcome.failure);
    current = next;
  }
}

export async function prepareFolder(folder: DataFolder): Promise<void> {
  const folders = [folder.config, folder.log, folder.state].map(dirname);
  await mkdir(folder.home, { recursive: true, mode: 0o700 });
  for (const each of folders) await mkdir(each, { recursive: true });
}

async function writeConfiguration(folder: DataFolder, settings: LaunchSettings, port: number): Promise<void> {
  await writeFile(folder.config, neo4jConf({ ...settings, port }));
  await writeFile(
    folder.javaArguments,
    javaArguments({ ...settings, home: folder.home, configFolder: folder.configFolder }),
  );
}

type Outcome =
  | { readonly kind: 'launched'; readonly launched: Launched }
  | { readonly kind: 'failed'; readonly failure: FailedStart };

async function tryOnce(
  folder: DataFolder,
  settings: LaunchSettings,
  port: number,
  password: string,
): Promise<Outcome> {
  const [logStart, debugStart] = [lengthOf(folder.log), lengthOf(folder.debugLog)];
  const access: Access = { uri: `bolt://127.0.0.1:${port}`, user, password };
  const child = startChild(settings.java, folder, settings.environment);
  writeState(folder, { process: child.mark, port, ready: false });
  const printed = () => `${readFrom(folder.log, logStart)}\n${readFrom(folder.console, 0)}`;
  const debugLog = () => readFrom(folder.debugLog, debugStart);
  const probe = await waitUntilReady(access, watchStart({ ...settings, child, printed, debugLog }));
  if (probe === 'ready' && child.ended() === undefined) {
    writeState(folder, { process: child.mark, port, ready: true });
    return { kind: 'launched', launched: { child, access, port } };
  }
  const ended = child.ended();
  await child.stop();
  settings.signal?.throwIfAborted();
  if (probe === 'wrong password') throw passwordLost(folder);
  const failure = { ended, printed: printed(), debugLog: debugLog(), timeoutMs: settings.startTimeoutMs };
  return { kind: 'failed', failure };
}

/** What a start is given that ended for want of memory, once. */
const roomyHeapMb = 2_048;

/**
 * Another port when ours was snatched; more memory when there was too little, which Neo4j needs once to mend the end of
 * a log that a full disk has torn; no archived classes when Java ended without a word from Neo4j.
 */
function nextAttempt(settings: LaunchSettings, failure: FailedStart): LaunchSettings | undefined {
  if (failure.ended === undefined) return undefined;
  if (portWasTaken(failure.printed)) return settings;
  if (ranOutOfMemory(failure.printed)) {
    return settings.heapMb < roomyHeapMb ? { ...settings, heapMb: roomyHeapMb } : undefined;
  }
  if (settings.archive?.mode === 'use' && !failure.printed.includes('Starting...')) {
    const { archive: _broken, ...rest } = settings;
    return rest;
  }
  return undefined;
}
