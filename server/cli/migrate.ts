import { pathToFileURL } from 'node:url';
import { readConfig } from '../config.ts';
import { type DoneMigration, migrate, shapeOf } from '../migrations/migrate.ts';
import { openDatabase } from '../startup/open-database.ts';
import { readArguments } from './arguments.ts';
import { createProgress } from './progress.ts';
import { runCommand } from './run-command.ts';

const help = `Brings the graph to the shape that this version knows. A start does so by itself.

Usage: npm run migrate -- [options]

  --dry-run  run what is missing, tell what it comes to, and take it back
  --json     print what was done as JSON
  --help     print this

Each migration runs once for a graph, wholly or not at all. NEO4J_URI names another database than the managed
local one. Make a backup first: npm run backup -- <file>

Exits with 0 when the graph has the shape, 1 when it has not, 2 on a wrong option.`;

const optionTypes = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function run(args: readonly string[]): Promise<void> {
  const options = readArguments(args, optionTypes);
  if (options.help) return print(help);
  const dryRun = options['dry-run'];
  const progress = createProgress(process.stderr);
  const database = await openDatabase(readConfig(process.env).neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run migrate',
    migrate: false,
  });
  try {
    const done = await migrate(database.graph, { dryRun });
    const shape = await shapeOf(database.graph);
    print(
      options.json ? JSON.stringify({ dryRun, shape, done }, null, 2) : lines(done, shape, dryRun).join('\n'),
    );
  } finally {
    await database.close();
  }
}

function lines(done: readonly DoneMigration[], shape: number, dryRun: boolean): string[] {
  const what =
    done.length === 0 ? 'Nothing was missing' : dryRun ? 'That was a dry run: nothing was written' : 'Done';
  return [
    ...done.map(({ number, name, description, outcome }) => `${number} ${name}: ${description} ${outcome}.`),
    `${what}. The graph has the shape of migration ${shape}.`,
  ];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({
    help,
    run,
    stopped: 'Stopped. What was finished is in the graph, the one under way is not.',
  });
}
