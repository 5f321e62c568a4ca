import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import type { ExportManifest } from '../export/manifest.ts';
import type { GraphHash } from '../graph/graph-hash.ts';
import { importDump } from '../import/import-dump.ts';
import { ImportError } from '../import/import-error.ts';
import { readDumpFile } from '../import/read-dump-file.ts';
import { NotADump, readDump } from '../linked-data/read-dump.ts';
import { openDatabase } from '../startup/open-database.ts';
import { UsageError } from './arguments.ts';
import { createProgress, type Progress } from './progress.ts';
import type { Command } from './run-command.ts';

const help = `Fills an empty graph from an export of ours.

Usage: npm run import -- <file> [options]
       npm run import -- workshops <file.csv> [options]   adds workshops; see its --help

  <file>    an export of everything, or of a selection, as .jsonld or .nq
  --json    print the counts and the hash of the graph as JSON
  --help    print this

The file is checked before anything is written: against its manifest, where that stands beside it, and by the
rules that every write must keep. All is written, or nothing. A graph that holds records already is left alone.
The graph then holds what the exported one held: \`hash\` is the same for both. The file is held in memory.
NEO4J_URI names another database than the managed local one.

Exits with 0 when the graph is filled, 1 when it is not, 2 on a wrong option.`;

async function importFile(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { file, options } = readFileArgument(args);
  if (options.help) return print(help);
  if (file === undefined) throw new UsageError('Say which file to import.');
  const progress = createProgress(process.stderr);
  const manifest = await checkManifest(file);
  const contents = await readContents(file, progress, signal);
  const config = readConfig(process.env);
  const database = await openDatabase(config.neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run import',
  });
  const { records, relationships, formerIds } = contents;
  const bar = progress.bar('Writing', records.length + relationships.length + formerIds.length);
  try {
    const hashed = await importDump(database.graph, contents, {
      signal,
      onRows: (count) => bar.advance(count),
    });
    bar.done();
    compare(hashed, manifest);
    print(options.json ? JSON.stringify(hashed, null, 2) : summary(hashed));
  } finally {
    await database.close();
  }
}

function readFileArgument(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new UsageError('Import one file at a time.');
    return { options: values, file: positionals[0] };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : '');
  }
}

type Manifest = Partial<Pick<ExportManifest, 'sha256' | 'graphHash'>>;

/** A file that was cut short or changed on its way is refused before it is read. */
async function checkManifest(file: string): Promise<Manifest | undefined> {
  const text = await readFile(`${file}.manifest.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as Manifest;
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file)) digest.update(chunk);
  if (digest.digest('hex') !== manifest.sha256) {
    throw new ImportError(
      `${file} is not what its manifest tells: it is damaged or was changed. Fetch it again, or remove ${file}.manifest.json to import it all the same.`,
    );
  }
  return manifest;
}

/** The graph must hold what the exported one held. */
function compare({ hash }: GraphHash, manifest: Manifest | undefined): void {
  if (manifest?.graphHash === undefined || manifest.graphHash === hash) return;
  throw new ImportError(
    `All was written, but the graph has the hash ${hash}, and the exported one had ${manifest.graphHash}: empty it, and export again with this version.`,
  );
}

async function readContents(file: string, progress: Progress, signal: AbortSignal) {
  const bar = progress.bar('Reading', 100);
  let shown = 0;
  const onShare = (share: number) => {
    bar.advance(Math.floor(share * 100) - shown);
    shown = Math.floor(share * 100);
  };
  try {
    return readDump(await readDumpFile(file, { signal, onShare }));
  } finally {
    bar.done();
  }
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const summary = ({ nodes, relationships, hash }: GraphHash): string =>
  `The graph holds ${nodes} nodes and ${relationships} relationships.\nHash ${hash}.`;

/** Fills an empty graph from an export of ours. */
export const importDumpCommand: Command = {
  help,
  run: importFile,
  expected: [ImportError, NotADump],
  stopped: 'Stopped. Nothing was written.',
};
