import type { Driver } from 'neo4j-driver';
import type { Progress } from '../server/cli/progress.ts';
import type { Access } from './database.ts';
import { Client } from './measure/post.ts';
import { startOurs, startPeer, startRaw } from './servers/contenders.ts';
import { openRaw } from './servers/raw.ts';
import type { ServerProcess } from './servers/server-process.ts';

/** Every contender, started and reachable. */
export interface Contest {
  readonly ours: Client;
  readonly peer: Client;
  readonly rawUrl: string;
  /** The driver in this very process: what even the smallest server costs shows against it. */
  readonly driver: Driver;
  close(): Promise<void>;
}

/** Starts each contender in a process of its own, so that none shares an event loop with what asks it. */
export async function openContest(access: Access, progress: Progress): Promise<Contest> {
  const processes: ServerProcess[] = [];
  const started = async (start: typeof startOurs) => {
    const process = await start(access, progress);
    processes.push(process);
    return process.url;
  };
  const stop = () => Promise.all(processes.map((process) => process.stop()));
  try {
    const ours = new Client(`${await started(startOurs)}/graphql`);
    const peer = new Client(`${await started(startPeer)}/graphql`);
    const rawUrl = await started(startRaw);
    const driver = openRaw(access);
    const close = async () => {
      ours.close();
      peer.close();
      await driver.close();
      await stop();
    };
    return { ours, peer, rawUrl, driver, close };
  } catch (error) {
    await stop();
    throw error;
  }
}
