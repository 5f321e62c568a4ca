import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BackupError } from '../backup/backup-format.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import { openDatabase } from '../startup/open-database.ts';
import { oneFile, readFileArguments } from './arguments.ts';
import { createProgress } from './progress.ts';
import { runCommand } from './run-command.ts';

const help = `Writes everything that the graph holds into a file, while the instance runs.

Usage: npm run backup -- <file> [options]

  --overwrite  write over a file that is there
  --json       print what was written as JSON
  --help       print this

The file is gzipped, versioned and checksummed, and holds the graph as it stood at one revision: records,
claims, history, proposals, keys (as hashes). Keep it as you keep passwords. Whoever writes waits meanwhile.
NEO4J_URI names another database than the managed local one.

Exits with 0 when the file is whole and on the disk, 1 when there is none, 2 on a wrong option.`;

const optionTypes = {
  overwrite: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function backup(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { values: options, files } = readFileArguments(args, optionTypes);
  if (options.help) return print(help);
  const file = resolve(oneFile(files));
  const progress = createProgress(process.stderr);
  const database = await openDatabase(readConfig(process.env).neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run backup',
    migrate: false,
  });
  try {
    const bar = progress.bar('Writing the backup', await sizeOf(database.graph));
    const report = await writeBackup(database.graph, file, {
      overwrite: options.overwrite,
      signal,
      onRecord: () => bar.advance(1),
    }).finally(() => bar.done());
    const { nodes, relationships, revision, fingerprint } = report;
    print(
      options.json
        ? JSON.stringify(report, null, 2)
        : `${file}: ${nodes} nodes and ${relationships} relationships at revision ${revision}, fingerprint ${fingerprint.slice(0, 23)}.`,
    );
  } finally {
    await database.close();
  }
}

const sizeQuery = query(
  'cli/backup.size',
  'RETURN COUNT { () } + COUNT { ()-->() } AS size',
  (row) => row['size'] as number,
);

const sizeOf = async (graph: Graph) => (await graph.read(sizeQuery))[0] ?? 0;
const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({
    help,
    run: backup,
    expected: [BackupError],
    stopped: 'Stopped. No file was left behind.',
  });
}
