import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from '../../local-neo4j/file-error.ts';
import { type Check, type Finding, fail, ok } from './finding.ts';

export const portCheck: Check = {
  name: 'Port',
  look: ({ config }) => judgePort(config.host, config.port),
};

/** Whether `npm start` could listen there, or does already. */
export async function judgePort(host: string, port: number): Promise<Finding> {
  const problem = await tryToListen(host, port);
  if (problem === undefined) return ok(`${port} is free`);
  if (problem === 'EADDRINUSE') {
    if (await isOurs(host, port)) return ok(`${port} serves Silsilah Wastra already`);
    return fail(`${port} is taken by another program.`, `Choose another one: PORT=${port + 1} npm start`);
  }
  if (problem === 'EACCES') {
    return fail(`${port} needs rights that this user has not.`, 'Choose one above 1023: PORT=4000 npm start');
  }
  return fail(
    `Nothing can listen on ${host}:${port} (${problem}).`,
    'Serve on all addresses: HOST=0.0.0.0 npm start',
  );
}

async function tryToListen(host: string, port: number): Promise<string | undefined> {
  const server = createServer().listen({ host, port });
  try {
    await once(server, 'listening');
    server.close();
    return undefined;
  } catch (error) {
    return errorCode(error) ?? String(error);
  }
}

async function isOurs(host: string, port: number): Promise<boolean> {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  try {
    const answer = await fetch(`http://${reachable}:${port}/healthz`, { signal: AbortSignal.timeout(2_000) });
    return ((await answer.json()) as { status?: unknown }).status === 'alive';
  } catch {
    return false;
  }
}
