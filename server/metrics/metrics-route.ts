import { createHash, timingSafeEqual } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import { ClientError } from '../errors.ts';
import { listen } from '../http/listen.ts';

/** `/metrics` for Prometheus, to those who show the token where there is one. */
export function registerMetrics(
  server: FastifyInstance,
  registry: Registry,
  token: string | undefined,
): void {
  server.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (token !== undefined && !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      reply.header('www-authenticate', 'Bearer');
      throw new ClientError(
        'UNAUTHENTICATED',
        'The metrics want the value of METRICS_TOKEN: send it as `Authorization: Bearer …`.',
      );
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
}

/** Serves the metrics, and nothing else, on a port of their own. */
export async function serveMetricsApart(
  registry: Registry,
  { token, ...address }: MetricsAddress,
  logger: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 10_000,
    bodyLimit: 1_024,
    forceCloseConnections: true,
  });
  server.setErrorHandler((error, _, reply) =>
    error instanceof ClientError
      ? reply.code(401).type('text/plain').send(`${error.message}\n`)
      : reply.code(500).type('text/plain').send('The metrics could not be read; the log has the reason.\n'),
  );
  registerMetrics(server, registry, token);
  await listen(server, address);
  return server;
}

/** Takes as long for a wrong token as for the right one. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
