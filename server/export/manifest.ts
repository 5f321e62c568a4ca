import type { ExportFormat, ExportHead } from './export-format.ts';
import type { ExportCounts } from './record-pages.ts';
import { pathOf } from './selection.ts';

/** What an export is, and how to tell that it is whole and unchanged. */
export interface ExportManifest {
  readonly title: { readonly id: string; readonly en: string };
  readonly selection: string;
  readonly format: string;
  readonly mediaType: string;
  /** Of the data: it rises with each change. */
  readonly revision: number;
  /** When it was made, ISO 8601. */
  readonly date: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly citation: string;
  readonly vocabulary: string;
  readonly counts: ExportCounts;
  readonly bytes: number;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** Of the records of the graph, where the file can be imported: the graph that it fills has the same. */
  readonly graphHash?: string;
}

export interface Produced {
  readonly head: ExportHead;
  readonly format: ExportFormat;
  readonly counts: ExportCounts;
  readonly bytes: number;
  readonly sha256: string;
  readonly graphHash: string | undefined;
}

export function manifestFor({ head, format, counts, bytes, sha256, graphHash }: Produced): ExportManifest {
  return {
    title: head.title,
    selection: pathOf(head.selection),
    format: format.name,
    mediaType: format.mediaType,
    revision: head.revision,
    date: new Date().toISOString(),
    licence: head.licence,
    citation: head.citation,
    vocabulary: head.iris.vocabulary,
    counts,
    bytes,
    sha256,
    ...(graphHash === undefined ? {} : { graphHash }),
  };
}
