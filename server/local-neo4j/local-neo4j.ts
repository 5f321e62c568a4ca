import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphan } from './child.ts';
import { ensureClassArchive } from './class-archive.ts';
import { explainFileError, onFolder } from './file-error.ts';
import { type DataFolder, dataFolder } from './folders.ts';
import { requireSpace } from './free-space.ts';
import { describeJars, fetchJars, hasJars } from './jars.ts';
import { type Launched, launch, prepareFolder } from './launch.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { type LocalNeo4jOptions, type Settings, settle } from './options.ts';
import { readPassword, user } from './password.ts';
import { type LockHolder, lockHolder, takeLock } from './process-lock.ts';
import { isAlive } from './process-mark.ts';
import { probeNeo4j } from './readiness.ts';
import { readState } from './state.ts';
import { type SupervisedLaunch, Supervisor } from './supervisor.ts';
import { ensureTools } from './tools.ts';

/** A Neo4j on this machine, ready for queries. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly logFile: string;
  readonly pid: number;
  /** True when another process started it: `stop` then leaves it running. */
  readonly joined: boolean;
  /**
   * Settles when Neo4j has ended without being asked to and could not be started again; never for one that
   * was joined. Killed from outside, it comes back at the same address by itself.
   */
  readonly failure: Promise<LocalNeo4jError>;
  /** Ends it, in well under a second. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j on a data folder, fetching it the first time. One process owns a folder at a time; when it
 * dies, Neo4j ends with it, and what may be left nonetheless is ended here.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const settings = settle(options);
  const folder = dataFolder(settings.home);
  await onFolder(folder.home, 'SILSILAH_HOME', () => prepareFolder(folder));
  const lock = await onFolder(folder.home, 'SILSILAH_HOME', async () =>
    takeLock(folder.lock, settings.owner),
  );
  if (lock.kind === 'taken') throw dataInUse(folder, lock.by);
  try {
    return ownedInstance(folder, await startOwned(folder, settings), lock.release);
  } catch (error) {
    lock.release();
    throw explainFileError(error, folder.home, 'SILSILAH_HOME');
  }
}

/** Does what is done once, and takes minutes: Java, the files of Neo4j, the class archive. A start does it too. */
export async function prepareLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<void> {
  await prepareRuntime(settle(options));
}

/** For commands: the Neo4j that runs on the data folder already, or one for as long as the command needs it. */
export async function useLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const settings = settle(options);
  const folder = dataFolder(settings.home);
  const deadline = performance.now() + settings.startTimeoutMs;
  for (;;) {
    const joined = await joinRunning(folder);
    if (joined !== undefined) return joined;
    try {
      return await startLocalNeo4j(options);
    } catch (error) {
      // Another process is just starting or stopping it.
      const busy = error instanceof LocalNeo4jError && error.code === 'DATA_IN_USE';
      if (!busy || performance.now() > deadline || settings.signal?.aborted) throw error;
      await sleep(200);
    }
  }
}

interface Owned {
  readonly launched: Launched;
  readonly settings: SupervisedLaunch;
}

async function startOwned(folder: DataFolder, settings: Settings): Promise<Owned> {
  await requireSpace(folder.home, 'SILSILAH_HOME');
  const { version, launchSettings } = await prepareRuntime(settings);
  const preferredPort = await endLeftover(folder, settings);
  settings.report(`Starting Neo4j ${version} on ${folder.home} ...`);
  const port = preferredPort === undefined ? {} : { preferredPort };
  return { launched: await launch(folder, { ...launchSettings, ...port }), settings: launchSettings };
}

async function prepareRuntime(
  settings: Settings,
): Promise<{ version: string; launchSettings: SupervisedLaunch }> {
  const jars = await describeJars(settings.cache);
  const tools = await ensureTools(!hasJars(jars), settings);
  await fetchJars(jars, tools, settings);
  const { home: _home, cache: _cache, ...limits } = settings;
  const plain = { ...limits, java: tools.java, lib: jars.lib, quickCompiler: settings.purpose === 'test' };
  const file = await ensureClassArchive(jars, plain);
  const archive = file === undefined ? {} : { archive: { file, mode: 'use' } as const };
  return { version: jars.version, launchSettings: { ...plain, ...archive } };
}

/** Ends a Neo4j whose owner was killed; gives the port of the last run, to be used again where it is free. */
async function endLeftover(folder: DataFolder, settings: Settings): Promise<number | undefined> {
  const state = readState(folder);
  if (state !== undefined && isAlive(state.process)) {
    settings.report(`Ending the Neo4j that an earlier run left behind (process ${state.process.pid}) ...`);
    await endOrphan(state.process);
  }
  return state?.port;
}

function ownedInstance(folder: DataFolder, owned: Owned, release: () => void): LocalNeo4j {
  const supervisor = new Supervisor(folder, owned.settings, owned.launched);
  return {
    ...owned.launched.access,
    logFile: folder.log,
    get pid() {
      return supervisor.pid;
    },
    joined: false,
    failure: supervisor.failure,
    stop: async () => {
      await supervisor.stop();
      release();
    },
  };
}

/** How a data folder stands: its Neo4j runs, begins to, was left behind by a killed owner, or does not run. */
export type LocalNeo4jStanding =
  | { readonly kind: 'running'; readonly neo4j: LocalNeo4j; readonly owner: LockHolder }
  | { readonly kind: 'busy'; readonly owner: LockHolder }
  | { readonly kind: 'left behind'; readonly pid: number }
  | { readonly kind: 'stopped' };

/** Looks, and changes nothing. */
export async function lookAtLocalNeo4j(home: string): Promise<LocalNeo4jStanding> {
  const folder = dataFolder(home);
  const owner = lockHolder(folder.lock);
  const state = readState(folder);
  if (owner === undefined) {
    return state !== undefined && isAlive(state.process)
      ? { kind: 'left behind', pid: state.process.pid }
      : { kind: 'stopped' };
  }
  const neo4j = await joinRunning(folder);
  return neo4j === undefined ? { kind: 'busy', owner } : { kind: 'running', neo4j, owner };
}

async function joinRunning(folder: DataFolder): Promise<LocalNeo4j | undefined> {
  const state = readState(folder);
  const password = await readPassword(folder);
  if (state?.ready !== true || password === undefined || lockHolder(folder.lock) === undefined)
    return undefined;
  const access = { uri: `bolt://127.0.0.1:${state.port}`, user, password };
  if (!isAlive(state.process) || (await probeNeo4j(access)) !== 'ready') return undefined;
  return {
    ...access,
    logFile: folder.log,
    pid: state.process.pid,
    joined: true,
    failure: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

function dataInUse(folder: DataFolder, holder: LockHolder): LocalNeo4jError {
  return new LocalNeo4jError('DATA_IN_USE', {
    what: `The data in ${folder.home} is in use by ${holder.what} (process ${holder.pid}, since ${holder.since}).`,
    safe: 'That one goes on undisturbed, and nothing was changed.',
    mend: `Use the one that runs, stop it (Ctrl-C there, or \`kill ${holder.pid}\`), or set SILSILAH_HOME to another folder.`,
  });
}
