import type { Iris } from '../linked-data/namespaces.ts';
import type { RecordPages } from './record-pages.ts';
import type { Selection } from './selection.ts';

/** What stands at the head of an export; with the records it is all that a format may tell. */
export interface ExportHead {
  readonly selection: Selection;
  readonly revision: number;
  readonly iris: Iris;
  readonly title: { readonly id: string; readonly en: string };
  readonly licence: { readonly name: string; readonly url: string };
  readonly citation: string;
}

export interface ExportSource {
  readonly head: ExportHead;
  readonly pages: RecordPages;
}

/** A way of writing the graph out. It writes the same bytes for the same revision, and holds a page at most. */
export interface ExportFormat {
  /** Its name in commands and manifests. */
  readonly name: string;
  /** The ending of its files. */
  readonly ending: string;
  readonly mediaType: string;
  /** How often it reads all records. */
  readonly passes: number;
  /** Whether an export of everything can be imported again, and its manifest so tells the hash of the graph. */
  readonly importable: boolean;
  readonly write: (source: ExportSource) => AsyncIterable<string | Uint8Array>;
}
