import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../project-root.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the data lives: `SILSILAH_HOME`, or `.silsilah` in the project. */
export function defaultHome(environment: Environment): string {
  const parent = environment['SILSILAH_HOME'] || join(projectRoot, '.silsilah');
  return join(resolve(parent), 'neo4j');
}

/** Where downloads live, one folder a user, shared by all checkouts. */
export function defaultCache(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const own = environment['SILSILAH_CACHE'];
  if (own) return resolve(own);
  return join(userCache(environment, platform, home), 'silsilah-wastra');
}

function userCache(environment: Environment, platform: NodeJS.Platform, home: string): string {
  const xdg = environment['XDG_CACHE_HOME'];
  if (xdg) return resolve(xdg);
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  if (platform === 'win32') return environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  return join(home, '.cache');
}

/** The files of one data folder. */
export interface DataFolder {
  readonly home: string;
  readonly configFolder: string;
  readonly config: string;
  readonly javaArguments: string;
  readonly password: string;
  readonly initialUsers: string;
  readonly systemDatabase: string;
  readonly lock: string;
  readonly state: string;
  readonly log: string;
  /** Where Neo4j tells of each database. */
  readonly debugLog: string;
  readonly console: string;
}

export function dataFolder(home: string): DataFolder {
  const at = (...parts: string[]) => join(home, ...parts);
  return {
    home,
    configFolder: at('conf'),
    config: at('conf', 'neo4j.conf'),
    javaArguments: at('conf', 'java.args'),
    password: at('password'),
    initialUsers: at('data', 'dbms', 'auth.ini'),
    systemDatabase: at('data', 'databases', 'system'),
    lock: at('owner.lock'),
    state: at('run', 'state.json'),
    log: at('logs', 'neo4j.log'),
    debugLog: at('logs', 'debug.log'),
    console: at('logs', 'console.log'),
  };
}
