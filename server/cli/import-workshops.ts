import { readFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { type ImportReport, importWorkshops } from '../import/import-workshops.ts';
import { workshopColumns } from '../import/workshop-row.ts';
import { openDatabase } from '../startup/open-database.ts';
import { exitCode, oneFile, readFileArguments, UsageError } from './arguments.ts';
import { plural } from './problem-report.ts';
import { createProgress } from './progress.ts';
import type { Command } from './run-command.ts';

const help = `Adds the workshops of a CSV file, all or none.

Usage: npm run import -- workshops <file.csv> [options]

  --as <name>  whom history names; "import" by default
  --dry-run    check everything, and write nothing
  --json       print the report as JSON
  --help       print this

The first line names the columns, in any order:
${Object.entries(workshopColumns)
  .map(([name, meaning]) => `  ${name.padEnd(16)} ${meaning}`)
  .join('\n')}

UTF-8, with commas, semicolons or tabs. A workshop of the same name in the same region is not added twice.
NEO4J_URI names another database than the managed local one.

Exits with 0 when all were added, 1 when a line is wrong and nothing was, 2 on a wrong option.`;

const optionTypes = {
  as: { type: 'string', default: 'import' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function run(args: readonly string[]): Promise<void> {
  const { values: options, files } = readFileArguments(args, optionTypes);
  if (options.help) return print(help);
  const file = oneFile(files);
  const text = await readText(file);
  const progress = createProgress(process.stderr);
  const database = await openDatabase(readConfig(process.env).neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run import',
  });
  try {
    const dryRun = options['dry-run'];
    const report = await importWorkshops(database.graph, text, { actor: options.as, dryRun });
    if (report.problems.length > 0) process.exitCode = exitCode.failed;
    print(
      options.json ? JSON.stringify({ dryRun, ...report }, null, 2) : lines(file, report, dryRun).join('\n'),
    );
  } finally {
    await database.close();
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read: ${error.code ?? error.message}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not in UTF-8: save it anew as "CSV UTF-8".`);
  }
}

function lines(file: string, { workshops, problems }: ImportReport, dryRun: boolean): string[] {
  if (problems.length > 0) {
    const told = problems.map(({ line, column, message }) => `${file}:${line}  ${column ?? ''}  ${message}`);
    return [...told, `${plural(problems.length, 'problem')}: nothing was written.`];
  }
  return [
    `${plural(workshops.length, 'workshop')} ${dryRun ? 'would be added. That was a dry run' : 'added'}.`,
  ];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Adds workshops from a spreadsheet. */
export const importWorkshopsCommand: Command = { help, run, stopped: 'Stopped. Nothing was written.' };
