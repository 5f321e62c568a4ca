import { pathToFileURL } from 'node:url';
import { readConfig } from '../config.ts';
import { createSearch, type Search } from '../search/create-search.ts';
import { pause } from '../search/delivery.ts';
import type { SearchBackend } from '../search/search-port.ts';
import { openDatabase } from '../startup/open-database.ts';
import { exitCode, readArguments, UsageError } from './arguments.ts';
import { createProgress, type Progress } from './progress.ts';
import { runCommand } from './run-command.ts';

const help = `Builds the search index anew from the graph.

Usage: npm run reindex -- [options]

  --backend <name>  only this one: neo4j or meilisearch (all that are configured)
  --help            print this

The old index answers until the new one is whole. What changes in the graph meanwhile is delivered
afterwards. NEO4J_URI names another database than the managed local one.

Exits with 0 when every index was built, 1 when one was not, 2 on a wrong option.`;

const optionTypes = {
  backend: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** How long it waits for a server that is at work on the same index. */
const longestWaitMs = 120_000;

async function reindex(args: readonly string[], signal: AbortSignal): Promise<void> {
  const options = readArguments(args, optionTypes);
  if (options.help) return void process.stdout.write(`${help}\n`);
  const config = readConfig(process.env);
  const progress = createProgress(process.stderr);
  const database = await openDatabase(config.neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run reindex',
  });
  try {
    const search = createSearch({ graph: database.graph, config: config.search });
    for (const backend of chosen(search.backends, options.backend)) {
      await rebuild(search, backend, progress, signal);
    }
  } finally {
    await database.close();
  }
}

function chosen(backends: readonly SearchBackend[], name: string | undefined): readonly SearchBackend[] {
  const wanted = backends.filter((backend) => name === undefined || backend.name === name.toUpperCase());
  if (wanted.length > 0) return wanted;
  const known = backends.map((backend) => backend.name.toLowerCase()).join(', ');
  throw new UsageError(`--backend is ${name}: configured are ${known}.`);
}

async function rebuild(
  search: Search,
  backend: SearchBackend,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const start = performance.now();
  const deadline = performance.now() + longestWaitMs;
  const bar = progress.bar(`Indexing for ${backend.name.toLowerCase()}`, await search.reader.count());
  let shown = 0;
  const show = ({ done }: { readonly done: number }) => {
    bar.advance(done - shown);
    shown = done;
  };
  try {
    for (;;) {
      const report = await search.delivery.rebuild(backend, signal, show);
      if (report) return done(backend, report.documents, report.refused, performance.now() - start);
      if (performance.now() > deadline) throw new BusyError(backend.name.toLowerCase());
      await pause(500, signal);
      signal.throwIfAborted();
    }
  } finally {
    bar.done();
  }
}

class BusyError extends Error {
  constructor(backend: string) {
    super(`A server is at work on the index of ${backend} all the time. Try again when it has finished.`);
  }
}

function done(
  backend: SearchBackend,
  documents: number,
  refused: readonly { readonly id: string; readonly reason: string }[],
  ms: number,
): void {
  const lines = [
    `${backend.name.toLowerCase()}: ${documents} records in ${(ms / 1_000).toFixed(1)} s.`,
    ...refused.map(({ id, reason }) => `  ${id} was refused: ${reason}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (refused.length > 0) process.exitCode = exitCode.failed;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({
    help,
    run: reindex,
    expected: [BusyError],
    stopped: 'Stopped. The old index still answers.',
  });
}
