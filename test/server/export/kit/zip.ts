import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { fromBufferPromise } from 'yauzl';

/** The files of a zip by their names, read by another library than the one that wrote it. */
export async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

export type CsvRow = Readonly<Record<string, string>>;

/** A table as a spreadsheet reads it. */
export const rowsOf = (file: Buffer | undefined): readonly CsvRow[] =>
  parse(file ?? '', { columns: true, bom: true }) as CsvRow[];
