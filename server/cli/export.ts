import { rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '../config.ts';
import { exportFormats, formatNamed } from '../export/export-formats.ts';
import type { ExportManifest } from '../export/manifest.ts';
import { produceExport } from '../export/produce-export.ts';
import { everything, lineageSelection, type Selection } from '../export/selection.ts';
import { createSearch } from '../search/create-search.ts';
import { type OpenDatabase, openDatabase } from '../startup/open-database.ts';
import { readArguments, UsageError } from './arguments.ts';
import { createProgress, type Progress } from './progress.ts';
import { runCommand } from './run-command.ts';

const help = `Writes the graph, or a part of it, into a file, and a manifest beside it.

Usage: npm run export -- --out <file> [options]

  --out <file>       where to write; <file>.manifest.json tells counts, SHA-256, licence and how to cite
  --format <name>    ${exportFormats.map(({ name }) => name).join(', ')} (by the ending of the file)
  --lineage <id>     what a motif, wastra or design descends from and what descends from it
  --region <slug>    what is at home in a region and in what lies within it
  --search <words>   what a search finds, 1,000 records at most
  --json             print the manifest as JSON
  --help             print this

A selection brings the sources that it rests on, and the relationships within it. The file is of one revision
of the graph; when the graph changes meanwhile it is written anew. Addresses in it begin with PUBLIC_URL.
NEO4J_URI names another database than the managed local one.

Exits with 0 when the file is whole, 1 when it could not be written, 2 on a wrong option.`;

const optionTypes = {
  out: { type: 'string' },
  format: { type: 'string' },
  lineage: { type: 'string' },
  region: { type: 'string' },
  search: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readArguments<typeof optionTypes>>;

async function exportGraph(args: readonly string[], signal: AbortSignal): Promise<void> {
  const options = readArguments(args, optionTypes);
  if (options.help) return print(help);
  const { out } = options;
  if (out === undefined) throw new UsageError('--out is missing: say where to write.');
  const selection = selectionOf(options);
  const format = formatNamed(options.format ?? out.split('.').at(-1) ?? '');
  const config = readConfig(process.env);
  const progress = createProgress(process.stderr);
  const database = await openDatabase(config.neo4j, {
    report: (line, fraction) => fraction === undefined && progress.line(line),
    use: 'share',
    owner: 'npm run export',
  });
  try {
    const manifest = await write({ database, config, progress, signal }, { selection, format, out });
    print(options.json ? JSON.stringify({ file: out, ...manifest }, null, 2) : summary(out, manifest));
  } finally {
    await database.close();
  }
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function selectionOf({ lineage, region, search }: Options): Selection {
  const given = [lineage, region, search].filter((each) => each !== undefined);
  if (given.length > 1) throw new UsageError('Give one of --lineage, --region and --search, or none.');
  if (lineage !== undefined) return lineageSelection(lineage);
  if (region !== undefined) return { kind: 'region', slug: region };
  return search === undefined ? everything : { kind: 'search', query: search };
}

interface Surroundings {
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

interface Wanted {
  readonly selection: Selection;
  readonly format: ReturnType<typeof formatNamed>;
  readonly out: string;
}

/** A file takes its name only when it is whole. */
async function write(
  { database, config, progress, signal }: Surroundings,
  { selection, format, out }: Wanted,
): Promise<ExportManifest> {
  const graph = database.graph.with({ signal, timeoutMs: 120_000 });
  const unfinished = `${out}.part`;
  const bar = progress.bar(`Exporting ${format.name}`, 0);
  try {
    const manifest = await produceExport({
      graph,
      search: createSearch({ graph, config: config.search }).service,
      signal,
      publicUrl: config.publicUrl,
      selection,
      format,
      path: unfinished,
      onStart: (records) => bar.reset(records),
      onRecords: (count) => bar.advance(count),
    });
    await rename(unfinished, out);
    await writeFile(`${out}.manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    bar.done();
  }
}

function summary(out: string, { counts, bytes, revision, sha256 }: ExportManifest): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${out}: ${counts.records} records and ${counts.relationships} relationships of revision ${revision}, ${megabytes} MB.
SHA-256 ${sha256}; licence and citation in ${out}.manifest.json.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({ help, run: exportGraph, stopped: 'Stopped. Nothing was written.' });
}
