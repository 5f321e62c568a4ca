import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ClientError } from './errors.ts';
import { ConnectError } from './graph/connect.ts';
import { drain } from './http/drain.ts';
import { ListenError, listen, proveFree } from './http/listen.ts';
import { createLogger } from './http/logger.ts';
import { LocalNeo4jError } from './local-neo4j/local-neo4j-error.ts';
import { serveMetricsApart } from './metrics/metrics-route.ts';
import { MigrationError } from './migrations/migrate.ts';
import { createSearch } from './search/create-search.ts';
import { startSearch } from './search/start-search.ts';
import { SeedingError, SeedProblemsError } from './seeding/seeding-error.ts';
import { type ConsoleReport, consoleReport } from './startup/console-report.ts';
import { loadMissingSeeds } from './startup/load-missing-seeds.ts';
import { type OpenDatabase, openDatabase } from './startup/open-database.ts';
import { awaitStopRequest, type StopRequest } from './startup/stop-request.ts';
import { warmUp } from './startup/warm-up.ts';
import { rehearseStewardship } from './stewardship/rehearse.ts';
import { startTracing } from './tracing/tracing.ts';

/** Starts everything, serves, and stops what it started when it is told to. */
async function main(): Promise<void> {
  // Nobody may read any more what we say, or the disk behind it be full: no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const config = readConfig(process.env);
  const say = consoleReport(process.stderr);
  const stop = awaitStopRequest();
  await proveFree(config);
  const database = await openDatabase(config.neo4j, {
    report: say,
    use: 'own',
    owner: 'npm start',
    signal: stop.signal,
  });
  try {
    await loadMissingSeeds(database.graph, config.neo4j, { report: say, signal: stop.signal });
    if (!stop.signal.aborted) await serve(config, database, say, stop);
  } finally {
    await database.close();
  }
}

async function serve(
  config: Config,
  database: OpenDatabase,
  say: ConsoleReport,
  stop: StopRequest,
): Promise<void> {
  const logger = createLogger({
    level: config.logLevel,
    pretty: config.prettyLog,
    beforeLine: say.endLine,
  });
  const { graph } = database;
  const tracing = await startTracing(config, logger);
  const onRequest = tracing?.onSearchRequest;
  const search = createSearch({ graph, config: config.search, log: logger, onRequest });
  const { server, metrics } = await createApp({ graph, logger, config, search, tracing });
  await server.ready();
  // Neo4j plans while we still look after search: the first visitor waits for the shorter of the two.
  const warming = warm(server, database, stop).then(
    (report) => logger.info(report, 'warmed up'),
    (error: unknown) => logger.warn({ err: error }, 'the warm-up did not finish'),
  );
  const running = await startSearch(search, { report: say, log: logger, signal: stop.signal });
  let apart: FastifyInstance | undefined;
  try {
    const address = await listen(server, config);
    if (metrics && config.metrics.mode === 'apart') {
      apart = await serveMetricsApart(metrics.registry, config.metrics, logger);
    }
    announce(say, address.replace('127.0.0.1', 'localhost').replace('0.0.0.0', 'localhost'));
    const end = await Promise.race([stop.made, database.failure]);
    if (end instanceof Error) throw end;
    say('\nStopping: finishing what is under way ...');
  } finally {
    await drain(server);
    await apart?.close();
    await tracing?.stop();
    await warming;
    await running.stop();
  }
}

/** Reading first, since most who come do nothing else. */
async function warm(server: FastifyInstance, { graph }: OpenDatabase, { signal }: StopRequest) {
  const report = await warmUp(server, signal);
  if (!signal.aborted) await rehearseStewardship(graph);
  return report;
}

function announce(say: (line: string) => void, address: string): void {
  say('');
  say('Silsilah Wastra is ready:');
  say(`  Explorer   ${address}/`);
  say(`  GraphiQL   ${address}/graphiql`);
  say(`  API        ${address}/graphql`);
  say(`  Schema     ${address}/schema.graphql`);
  say(`  Health     ${address}/readyz`);
  say('Press Ctrl-C to stop.');
}

const expected = [
  ClientError,
  ConfigError,
  ConnectError,
  ListenError,
  LocalNeo4jError,
  MigrationError,
  SeedProblemsError,
  SeedingError,
];

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') return;
    const known = expected.some((type) => error instanceof type);
    process.stderr.write(`\n${known && error instanceof Error ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  });
}
