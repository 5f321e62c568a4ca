import type { Driver } from 'neo4j-driver';
import type { Progress } from '../server/cli/progress.ts';
import type { BenchDatabase } from './database.ts';
import { CpuMeter } from './measure/cpu-time.ts';
import { Client } from './measure/post.ts';
import { settled } from './measure/settled.ts';
import { startOurs, startPeer, startRaw } from './servers/contenders.ts';
import { openRaw } from './servers/raw.ts';
import type { ServerProcess } from './servers/server-process.ts';

export type ServerName = 'ours' | 'raw' | 'peer';

/** Every contender, started and reachable. */
export interface Contest {
  readonly ours: Client;
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
      ours: await start(startOurs),
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
  const peer = new Client(`${servers.peer.url}/graphql`);
  const driver = openRaw(database.access);
  return {
    ours,
    peer,
    driver,
    raw: (statement) => new Client(`${servers.raw.url}/${statement}`),
    cpuMeter: (server) => new CpuMeter({ server: servers[server].pid, database: database.pid }),
    close: async () => {
      ours.close();
      peer.close();
      await driver.close();
      await stopAll(Object.values(servers));
    },
  };
}
