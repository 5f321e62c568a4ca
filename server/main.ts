import { pathToFileURL } from 'node:url';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { ConnectError } from './graph/connect.ts';
import { drain } from './http/drain.ts';
import { ListenError, listen } from './http/listen.ts';
import { createLogger } from './http/logger.ts';
import { LocalNeo4jError } from './local-neo4j/local-neo4j-error.ts';
import { SeedingError, SeedProblemsError } from './seeding/seeding-error.ts';
import { consoleReport } from './startup/console-report.ts';
import { loadMissingSeeds } from './startup/load-missing-seeds.ts';
import { type OpenDatabase, openDatabase } from './startup/open-database.ts';
import { warmUp } from './startup/warm-up.ts';

/** Starts everything, serves, and stops what it started when it is told to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const say = consoleReport(process.stderr);
  const stop = new AbortController();
  const stopped = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  }).then((signal) => {
    stop.abort();
    return signal;
  });
  const database = await openDatabase(config.neo4j, { report: say, use: 'own', owner: 'npm start' });
  try {
    await loadMissingSeeds(database.graph, config.neo4j, say);
    if (!stop.signal.aborted) await serve(config, database, say, { stopped, signal: stop.signal });
  } finally {
    await database.close();
  }
}

async function serve(
  config: Config,
  database: OpenDatabase,
  say: (line: string) => void,
  { stopped, signal }: { stopped: Promise<NodeJS.Signals>; signal: AbortSignal },
): Promise<void> {
  const logger = createLogger({ level: config.logLevel, pretty: config.prettyLog });
  const { server } = await createApp({ graph: database.graph, logger, config });
  try {
    const address = await listen(server, config);
    announce(say, address.replace('127.0.0.1', 'localhost').replace('0.0.0.0', 'localhost'));
    void warmUp(server, signal).then((report) => logger.info(report, 'warmed up'));
    const end = await Promise.race([stopped, database.failure]);
    if (end instanceof Error) throw end;
    say('\nStopping: finishing what is under way ...');
  } finally {
    await drain(server);
  }
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

const expected = [ConfigError, ConnectError, ListenError, LocalNeo4jError, SeedProblemsError, SeedingError];

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    const known = expected.some((type) => error instanceof type);
    process.stderr.write(`\n${known && error instanceof Error ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  });
}
