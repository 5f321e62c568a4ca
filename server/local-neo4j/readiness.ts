import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Graph, openGraph } from '../graph/graph.ts';
import { command } from '../graph/query.ts';
import { takesChanges } from '../graph/takes-changes.ts';
import { errorCode } from './file-error.ts';

export interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export type Probe = 'ready' | 'not yet' | 'wrong password';

const ping = command('local-neo4j/readiness', 'RETURN 1');

/** Waits until Neo4j answers a query, or `giveUp` says to stop. Never retries inside the driver: that costs seconds. */
export async function waitUntilReady(access: Access, giveUp: () => boolean): Promise<Probe> {
  const port = Number(new URL(access.uri).port);
  while (!(await isOpen(port))) {
    if (giveUp()) return 'not yet';
    await sleep(50);
  }
  for (;;) {
    const probe = await probeNeo4j(access);
    if (probe !== 'not yet' || giveUp()) return probe;
    await sleep(60);
  }
}

/** Asks once. */
export async function probeNeo4j(access: Access): Promise<Probe> {
  try {
    await askOnce(access, (graph) => graph.read(ping));
    return 'ready';
  } catch (error) {
    return (errorCode(error) ?? '').startsWith('Neo.ClientError.Security.') ? 'wrong password' : 'not yet';
  }
}

/** Whether a Neo4j that answers takes no changes. */
export async function refusesChanges(access: Access): Promise<boolean> {
  const takes = await askOnce(access, takesChanges).catch(() => undefined);
  return takes === false;
}

async function askOnce<T>(access: Access, ask: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = openGraph({ ...access, poolSize: 1, statementTimeoutMs: 5_000 });
  return await ask(graph).finally(() => graph.close());
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  return await new Promise((resolve) => {
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.setTimeout(1_000, () => answer(false));
  });
}
