import { pathToFileURL } from 'node:url';
import { ConfigError, readConfig } from '../config.ts';
import { ClientError } from '../errors.ts';
import { ConnectError } from '../graph/connect.ts';
import { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts';
import { MigrationError } from '../migrations/migrate.ts';
import { errorsOf } from '../seeding/check-datasets.ts';
import { loadSeeds } from '../seeding/load-seeds.ts';
import type { SeedProgress } from '../seeding/seed-graph.ts';
import { type Changes, changeCount, type DatasetReport, type SeedReport } from '../seeding/seed-report.ts';
import { SeedingError, SeedProblemsError } from '../seeding/seeding-error.ts';
import { openDatabase } from '../startup/open-database.ts';
import { exitCode, readArguments, UsageError } from './arguments.ts';
import { countLine, plural, problemLines } from './problem-report.ts';
import { createProgress, type Progress, type ProgressBar } from './progress.ts';

const help = `Checks the seed files and brings the graph to what they say.

Usage: npm run seed -- [options]

  --only <dataset>  write this dataset alone (all are checked)
  --dry-run         say what would change, and change nothing
  --prune           empty datasets whose folder is gone
  --force           write records anew that have not changed
  --json            print the report as JSON
  --help            print this

What has not changed in the files is not touched, and nothing that came from elsewhere. A dataset is
written wholly or not at all. NEO4J_URI names another database than the managed local one.

Exits with 0 when the graph is as the files say, 1 when it is not, 2 on a wrong option.`;

const optionTypes = {
  only: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function seed(args: readonly string[], signal: AbortSignal): Promise<void> {
  const options = readArguments(args, optionTypes);
  if (options.help) return print(help);
  const config = readConfig(process.env);
  const progress = createProgress(process.stderr);
  const database = await openDatabase(config.neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run seed',
  });
  const bars = datasetBars(progress);
  try {
    const report = await loadSeeds(database.graph, {
      only: options.only,
      dryRun: options['dry-run'],
      prune: options.prune,
      force: options.force,
      signal,
      onProgress: bars.show,
      onChecked: (checked) => {
        if (errorsOf(checked.problems).length === 0) progress.line(countLine(checked));
      },
    });
    bars.close();
    print(
      options.json ? JSON.stringify(report, null, 2) : reportLines(report, options['dry-run']).join('\n'),
    );
  } finally {
    bars.close();
    await database.close();
  }
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** A bar for the dataset that is being written. */
function datasetBars(progress: Progress): { show: (at: SeedProgress) => void; close: () => void } {
  let open: { dataset: string; done: number; bar: ProgressBar } | undefined;
  const close = () => {
    open?.bar.done();
    open = undefined;
  };
  const show = ({ dataset, done, total }: SeedProgress) => {
    if (open?.dataset !== dataset || done < open.done) {
      close();
      open = { dataset, done: 0, bar: progress.bar(`Writing ${dataset}`, total) };
    }
    open.bar.advance(done - open.done);
    open.done = done;
  };
  return { show, close };
}

export function reportLines(report: SeedReport, dryRun: boolean): string[] {
  const changed = report.datasets.filter((dataset) => changeCount(dataset) > 0);
  const reopened = report.datasets.flatMap((dataset) => dataset.reopened);
  const kept = report.datasets.flatMap((dataset) => dataset.kept);
  const seconds = (report.durationMs / 1000).toFixed(1);
  const summary =
    changed.length === 0
      ? 'Nothing to change'
      : `${plural(changed.length, 'dataset')} ${dryRun ? 'would change' : 'changed'}`;
  return [
    ...changed.map(datasetLine),
    ...kept.map(({ explanation }) => `Kept: ${explanation}`),
    ...reopened.map(({ explanation }) => `Disputed again: ${explanation}`),
    ...report.strayDatasets.map(
      (name) => `The graph holds a dataset ${name} that has no folder: --prune empties it.`,
    ),
    `${summary} in ${seconds} s.${dryRun && changed.length > 0 ? ' That was a dry run: nothing was written.' : ''}`,
  ];
}

function datasetLine({ dataset, nodes, relationships, redirects }: DatasetReport): string {
  const parts = [
    describe('records', nodes),
    describe('relationships', relationships),
    describe('former ids', redirects),
  ];
  return `${dataset}: ${parts.filter((part) => part !== '').join('; ')}`;
}

function describe(noun: string, changes: Changes): string {
  const said = (['created', 'updated', 'removed'] as const)
    .filter((verb) => changes[verb] > 0)
    .map((verb) => `${changes[verb]} ${verb}`);
  return said.length === 0 ? '' : `${noun} ${said.join(', ')}`;
}

const expected = [ConfigError, ConnectError, LocalNeo4jError, MigrationError, SeedingError, ClientError];

/** What to say of a failure, and how to exit. */
function explain(error: unknown): { text: string; code: number } {
  if (error instanceof UsageError) return { text: `${error.message}\n\n${help}`, code: exitCode.usage };
  if (error instanceof SeedProblemsError) {
    return { text: [...problemLines(error.problems), error.message].join('\n'), code: exitCode.failed };
  }
  if (error instanceof DOMException && error.name === 'AbortError') {
    return {
      text: 'Stopped. Datasets that were finished are in the graph, the one under way is not.',
      code: exitCode.failed,
    };
  }
  const known = expected.some((type) => error instanceof type);
  const text = error instanceof Error ? (known ? error.message : error.stack) : String(error);
  return { text: text ?? '', code: exitCode.failed };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await seed(process.argv.slice(2), stop.signal).catch((error: unknown) => {
    const { text, code } = explain(error);
    process.stderr.write(`\n${text}\n`);
    process.exitCode = code;
  });
}
