import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatNamed } from '../../../server/export/export-formats.ts';
import type { ExportManifest } from '../../../server/export/manifest.ts';
import { produceExport } from '../../../server/export/produce-export.ts';
import { everything, type Selection } from '../../../server/export/selection.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { createSearch } from '../../../server/search/create-search.ts';

export interface Exported {
  readonly path: string;
  readonly manifest: ExportManifest;
  readonly bytes: Buffer;
}

/** Exports as the command and the server do, into a folder that goes when the test ends. */
export async function exported(
  graph: Graph,
  name: string,
  selection: Selection = everything,
): Promise<Exported> {
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-export-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const format = formatNamed(name);
  const path = join(folder, `dump.${format.ending}`);
  const signal = AbortSignal.timeout(120_000);
  const { service: search } = createSearch({ graph });
  const publicUrl = 'https://wastra.test';
  const manifest = await produceExport({ graph, search, signal, publicUrl, selection, format, path });
  return { path, manifest, bytes: await readFile(path) };
}
