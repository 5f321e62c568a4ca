import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ClientError } from '../errors.ts';
import { hashGraph } from '../graph/graph-hash.ts';
import { RecordGone } from '../graph/graph-record.ts';
import { readRevision } from '../graph/revision.ts';
import { Iris } from '../linked-data/namespaces.ts';
import type { ExportFormat } from './export-format.ts';
import { headOf } from './head.ts';
import { type ExportManifest, manifestFor } from './manifest.ts';
import { RecordPages, RevisionMoved } from './record-pages.ts';
import { type SelectWith, selectIds } from './select-ids.ts';
import type { Selection } from './selection.ts';

export interface ProduceOptions extends SelectWith {
  readonly publicUrl: string;
  readonly selection: Selection;
  readonly format: ExportFormat;
  /** Where the file is written. It is there only when it is whole. */
  readonly path: string;
  readonly onStart?: ((records: number) => void) | undefined;
  readonly onRecords?: ((count: number) => void) | undefined;
}

const attempts = 3;

/**
 * Writes an export into a file, at one revision of the graph: a page at a time, no faster than the disk takes
 * it. When the graph is written meanwhile it starts anew, also where it then came to an error nobody has foreseen:
 * somebody may have taken back what it had just met.
 *
 * @throws ClientError CONFLICT when the graph changed in each attempt.
 */
export async function produceExport(options: ProduceOptions): Promise<ExportManifest> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const revision = await readRevision(options.graph);
    try {
      return await produceOnce(options, revision);
    } catch (error) {
      await rm(options.path, { force: true });
      if (error instanceof RevisionMoved || error instanceof RecordGone) continue;
      if (error instanceof ClientError || (await readRevision(options.graph)) === revision) throw error;
    }
  }
  throw new ClientError(
    'CONFLICT',
    `The data changed in each of ${attempts} attempts to export it. Try again when fewer changes are made.`,
  );
}

async function produceOnce(options: ProduceOptions, revision: number): Promise<ExportManifest> {
  const { graph, selection, format, path, signal } = options;
  const ids = await selectIds(selection, options);
  const pages = new RecordPages({ graph, ids, revision, onRecords: options.onRecords });
  const counts = await pages.counts();
  options.onStart?.(counts.records * format.passes);
  const head = headOf(selection, revision, new Iris(options.publicUrl));
  const digest = createHash('sha256');
  let written = 0;
  const content = async function* () {
    for await (const chunk of format.write({ head, pages })) {
      const bytes = Buffer.from(chunk);
      digest.update(bytes);
      written += bytes.length;
      yield bytes;
    }
  };
  await pipeline(Readable.from(content()), createWriteStream(path), { signal });
  const graphHash = await hashOf(options, revision);
  return manifestFor({ head, format, counts, bytes: written, sha256: digest.digest('hex'), graphHash });
}

/** The hash of the records at the revision that was exported, where an import can be held against it. */
async function hashOf(
  { graph, selection, format, signal }: ProduceOptions,
  revision: number,
): Promise<string | undefined> {
  const isWanted = format.importable && selection.kind === 'all';
  const hashed = isWanted ? await hashGraph(graph, { of: 'records', signal }) : undefined;
  if ((hashed?.revision ?? (await readRevision(graph))) !== revision) throw new RevisionMoved();
  return hashed?.hash;
}
