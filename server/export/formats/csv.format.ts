import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { csvPasses, csvTables } from '../csv-tables.ts';
import { csvText } from '../csv-text.ts';
import type { ExportFormat, ExportSource } from '../export-format.ts';
import { readMe } from '../read-me.ts';

/** A zip of tables with a data dictionary, for spreadsheets and for pandas or R. */
export const csvFormat: ExportFormat = {
  name: 'csv',
  ending: 'zip',
  mediaType: 'application/zip',
  passes: csvPasses,
  importable: false,
  async *write(source) {
    const zip = new ZipFile();
    // The zip's own stream ends with it; a table that fails must end both.
    const output = zip.outputStream as Readable;
    zip.on('error', (error: Error) => output.destroy(error));
    fill(zip, source, output);
    yield* output;
  },
};

/** Equal data gives an equal zip: the day of the files is no day of ours. */
const entry = { mtime: new Date(1980, 0, 1, 12), forceDosTimestamp: true } as const;

function fill(zip: ZipFile, source: ExportSource, output: Readable): void {
  const digests = new Map<string, Hash>();
  zip.addBuffer(Buffer.from(readMe(source.head)), 'README.txt', entry);
  for (const table of csvTables) {
    const name = `${table.name}.csv`;
    zip.addReadStreamLazy(name, entry, (start) => {
      const digest = createHash('sha256');
      digests.set(name, digest);
      const text = csvText(table, source);
      text.on('data', (chunk: Buffer | string) => digest.update(chunk));
      text.on('error', (error) => output.destroy(error));
      start(null, text);
    });
  }
  zip.addReadStreamLazy('manifest.json', entry, (start) => {
    start(null, Readable.from([manifestOf(source, digests)]));
  });
  zip.end();
}

/** What each table weighs up to: written last, when all are known. */
function manifestOf({ head }: ExportSource, digests: ReadonlyMap<string, Hash>): string {
  const files = [...digests].map(([name, digest]) => ({ name, sha256: digest.digest('hex') }));
  const { title, licence, citation, revision } = head;
  return `${JSON.stringify({ title, licence, citation, revision, files }, null, 2)}\n`;
}
