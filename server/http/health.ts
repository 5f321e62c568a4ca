import type { FastifyInstance } from 'fastify';
import { edgeStateOf } from './edge-state.ts';

/** One part that the server leans on. */
export interface ReadinessPart {
  readonly ok: boolean;
  /** What is wrong and what to do, or what is there. */
  readonly detail?: string;
}

/** Ready when every part that is needed is; a part that is only missed may be `ok: false` all the same. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, ReadinessPart>>;
}

export type ReadinessProbe = () => Promise<Readiness>;

const probeMs = 2_000;

/** `/healthz`: the process answers. `/readyz`: it can serve, part by part; 503 while it cannot or leaves. */
export function registerHealth(server: FastifyInstance, probe: ReadinessProbe): void {
  const state = edgeStateOf(server);
  server.get('/healthz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'alive' };
  });
  server.get('/readyz', async (request, reply) => {
    const readiness = await within(probe, probeMs).catch((error: unknown) => {
      request.log.warn({ err: error }, 'the readiness probe failed');
      return failed;
    });
    const status = state.draining ? 'draining' : readiness.ready ? 'ready' : 'unready';
    reply.code(status === 'ready' ? 200 : 503).header('cache-control', 'no-store');
    return { status, parts: readiness.parts };
  });
}

const failed: Readiness = {
  ready: false,
  parts: { probe: { ok: false, detail: 'The check failed or took too long; the log has the reason.' } },
};

async function within(probe: ReadinessProbe, ms: number): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([probe(), late]);
  } finally {
    clearTimeout(timer);
  }
}
