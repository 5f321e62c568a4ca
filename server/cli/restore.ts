import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BackupError } from '../backup/backup-format.ts';
import { verifyBackup } from '../backup/read-backup.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../startup/open-database.ts';
import { oneFile, readFileArguments } from './arguments.ts';
import { createProgress, type ProgressBar } from './progress.ts';
import { runCommand } from './run-command.ts';

const help = `Brings the graph to what a backup holds.

Usage: npm run restore -- <file> [options]

  --replace  lose what the graph holds now; without it only an empty graph is filled
  --verify   only look whether the file is whole
  --json     print what was done as JSON
  --help     print this

The file is read to its end and proved whole before anything is touched; then all is written in one
transaction, and the graph is compared with the file. A backup of an older version is brought to shape. The
instance may run meanwhile. NEO4J_URI names another database than the managed local one.

Exits with 0 when the graph is as the backup says, 1 when nothing was changed, 2 on a wrong option.`;

const optionTypes = {
  replace: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readFileArguments<typeof optionTypes>>['values'];

async function run(args: readonly string[]): Promise<void> {
  const { values: options, files } = readFileArguments(args, optionTypes);
  if (options.help) return print(help);
  const file = resolve(oneFile(files));
  const verified = await verifyBackup(file);
  if (!options.verify) return await restore(file, options);
  const { nodes, relationships, revision, createdAt } = verified;
  print(
    options.json
      ? JSON.stringify(verified, null, 2)
      : `${file} is whole: ${nodes} nodes and ${relationships} relationships at revision ${revision}, of ${createdAt}.`,
  );
}

async function restore(file: string, options: Options): Promise<void> {
  const progress = createProgress(process.stderr);
  const database = await openDatabase(readConfig(process.env).neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run restore',
    migrate: false,
  });
  let bar: ProgressBar | undefined;
  try {
    const report = await restoreBackup(database.graph, file, {
      replace: options.replace,
      onVerified: ({ nodes, relationships }) => {
        bar = progress.bar('Restoring', nodes + relationships);
      },
      onRecord: () => bar?.advance(1),
    }).finally(() => bar?.done());
    const { backup, replaced, migrated } = report;
    print(
      options.json
        ? JSON.stringify(report, null, 2)
        : `Restored ${backup.nodes} nodes and ${backup.relationships} relationships of revision ${backup.revision}; ${replaced} nodes were replaced, ${migrated.length} migrations run. The fingerprint is that of the file.`,
    );
  } finally {
    await database.close();
  }
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({ help, run, expected: [BackupError], stopped: 'Stopped. The graph is as it was.' });
}
