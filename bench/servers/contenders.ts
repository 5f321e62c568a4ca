import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Progress } from '../../server/cli/progress.ts';
import { projectRoot } from '../../server/project-root.ts';
import type { Access } from '../database.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const run = promisify(execFile);
const peerFolder = join(projectRoot, 'bench', 'peer');

const environment = ({ uri, user, password }: Access) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

/** Builds the product and installs the peer, before anything takes time that would be lost. */
export async function prepareContenders(progress: Progress, { peer } = { peer: true }): Promise<void> {
  progress.line('Building the product ...');
  const build = [join('scripts', 'build.mjs'), '--if-stale', '--server'];
  await run(process.execPath, build, { cwd: projectRoot });
  if (!peer || existsSync(join(peerFolder, 'node_modules', '@neo4j', 'graphql'))) return;
  progress.line('Installing @neo4j/graphql in bench/peer (once, by npm ci) ...');
  await run('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peerFolder,
    shell: process.platform === 'win32',
  });
}

/** No Meilisearch, whatever the environment says. */
export const neo4jOnly = { MEILI_HOST: '', MEILI_API_KEY: '' } as const;

/** The product as `npm start` runs it, but quiet. */
export function startOurs(
  access: Access,
  progress: Progress,
  settings: Readonly<Record<string, string>> = neo4jOnly,
): Promise<ServerProcess> {
  progress.line('Starting the product; it builds its search index first ...');
  return startServer({
    name: 'The product',
    arguments: [join('dist', 'server', 'main.js')],
    folder: projectRoot,
    environment: {
      ...environment(access),
      NEO4J_DATABASE: 'neo4j',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...settings,
    },
  });
}

/** @neo4j/graphql behind the same Apollo Server. */
export function startPeer(access: Access, progress: Progress): Promise<ServerProcess> {
  progress.line('Starting @neo4j/graphql ...');
  return startServer({
    name: '@neo4j/graphql',
    arguments: ['server.mjs'],
    folder: peerFolder,
    environment: environment(access),
  });
}

/** The driver behind plain node:http. */
export function startRaw(access: Access, progress: Progress): Promise<ServerProcess> {
  progress.line('Starting the raw driver ...');
  return startServer({
    name: 'The raw driver',
    arguments: ['--import', 'tsx', join('bench', 'servers', 'raw-server.ts')],
    folder: projectRoot,
    environment: environment(access),
  });
}
