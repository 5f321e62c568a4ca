import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatNamed } from '../../../../server/export/export-formats.ts';
import type { ExportManifest } from '../../../../server/export/manifest.ts';
import { produceExport } from '../../../../server/export/produce-export.ts';
import { everything, type Selection } from '../../../../server/export/selection.ts';
import type { Graph } from '../../../../server/graph/graph.ts';
import { readDumpFile } from '../../../../server/import/read-dump-file.ts';
import { type DumpContents, readDump } from '../../../../server/linked-data/read-dump.ts';
import { createSearch } from '../../../../server/search/create-search.ts';

export interface Exported {
  readonly name: string;
  readonly manifest: ExportManifest;
  readonly bytes: Buffer;
}

/** Exports as the command and the server do, and reads the file. */
export async function exported(
  graph: Graph,
  name: string,
  selection: Selection = everything,
): Promise<Exported> {
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-export-test-'));
  const format = formatNamed(name);
  const path = join(folder, `dump.${format.ending}`);
  const signal = AbortSignal.timeout(120_000);
  const { service: search } = createSearch({ graph });
  const publicUrl = 'https://wastra.test';
  try {
    const manifest = await produceExport({ graph, search, signal, publicUrl, selection, format, path });
    return { name: `dump.${format.ending}`, manifest, bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a dump holds, read back from a file of the same content. */
export async function readBack({ name, bytes }: Pick<Exported, 'name' | 'bytes'>): Promise<DumpContents> {
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-import-test-'));
  try {
    await writeFile(join(folder, name), bytes);
    return readDump(await readDumpFile(join(folder, name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
