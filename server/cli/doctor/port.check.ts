import { ListenError, proveFree } from '../../http/listen.ts';
import { type Check, type Finding, fail, ok } from './finding.ts';

export const portCheck: Check = {
  name: 'Port',
  look: ({ config }) => judgePort(config.host, config.port),
};

/** Whether `npm start` could listen there, or does already. */
export async function judgePort(host: string, port: number): Promise<Finding> {
  try {
    await proveFree({ host, port });
    return ok(`${port} is free`);
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    if (error.code === 'EADDRINUSE' && (await isOurs(host, port))) {
      return ok(`${port} serves Silsilah Wastra already`);
    }
    return fail(error.what, error.mend);
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
