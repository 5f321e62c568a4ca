import type { Driver } from 'neo4j-driver';
import type { Progress } from '../server/cli/progress.ts';
import type { BenchDatabase } from './database.ts';
import { CpuMeter } from './measure/cpu-time.ts';
import { Client } from './measure/post.ts';
import { settled } from './measure/settled.ts';
import { neo4jOnly, startOurs, startPeer, startRaw } from './servers/contenders.ts';
import { openRaw } from './servers/raw.ts';
import type { ServerProcess } from './servers/server-process.ts';

export type ServerName = 'ours' | 'again' | 'raw' | 'peer';

/** Every contender, started and reachable. */
export interface Contest {
  /** Keeps no answer, so that each question is as new to it as to the others. */
  readonly ours: Client;
  /** The product as it is served, which keeps answers while the graph stays as it is. */
  readonly again: Client;
  /** The same as browsers ask it: for answers compressed by Brotli. */
  readonly byBrowser: Client;
  readonly peer: Client;
  /** The raw server knows each statement by its name. */
  raw(statement: string): Client;
  /** The driver in this very process: what even the smallest server costs shows against it. */
  readonly driver: Driver;
  cpuMeter(server: ServerName): CpuMeter;
  close(): Promise<void>;
}

/** Starts each contender in a process of its own, so that none shares an event loop with what asks it. */
export async function openContest(database: BenchDatabase, progress: Progress): Promise<Contest> {
  const started: ServerProcess[] = [];
  const start = async (
    open: (access: BenchDatabase['access'], progress: Progress) => Promise<ServerProcess>,
  ) => {
    const server = await open(database.access, progress);
    started.push(server);
    return server;
  };
  try {
    const servers = {
      ours: await start((access, at) => startOurs(access, at, { ...neo4jOnly, ANSWER_CACHE_MB: '0' })),
      again: await start((access, at) => startOurs(access, at, neo4jOnly)),
      peer: await start(startPeer),
      raw: await start(startRaw),
    };
    progress.line('Waiting until all have done what they do by themselves ...');
    await settled([database.pid, ...started.map(({ pid }) => pid)]);
    return contestOf(servers, database);
  } catch (error) {
    await stopAll(started);
    throw error;
  }
}

const stopAll = (servers: readonly ServerProcess[]) => Promise.all(servers.map((server) => server.stop()));

function contestOf(servers: Readonly<Record<ServerName, ServerProcess>>, database: BenchDatabase): Contest {
  const ours = new Client(`${servers.ours.url}/graphql`);
  const again = new Client(`${servers.again.url}/graphql`);
  const byBrowser = new Client(`${servers.again.url}/graphql`, { 'accept-encoding': 'br' });
  const peer = new Client(`${servers.peer.url}/graphql`);
  const driver = openRaw(database.access);
  return {
    ours,
    again,
    byBrowser,
    peer,
    driver,
    raw: (statement) => new Client(`${servers.raw.url}/${statement}`),
    cpuMeter: (server) => new CpuMeter({ server: servers[server].pid, database: database.pid }),
    close: async () => {
      ours.close();
      again.close();
      byBrowser.close();
      peer.close();
      await driver.close();
      await stopAll(Object.values(servers));
    },
  };
}
