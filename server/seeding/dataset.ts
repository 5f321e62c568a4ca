import type { EntityKind } from '../../schema/enums.ts';
import type { SeedFile, SeedManifest } from './dataset.format.ts';

/** The name of a list in a seed file: motifs, derivations, … */
export type ListName = keyof SeedFile;
export type RecordOf<L extends ListName> = SeedFile[L][number];

/** A record with the place where it stands. */
export interface Located<T> {
  readonly record: T;
  readonly dataset: string;
  readonly file: string;
  readonly list: ListName;
  readonly index: number;
}

export type Records = { readonly [L in ListName]: readonly Located<RecordOf<L>>[] };

/** The records of one folder of seeds. */
export interface Dataset {
  readonly name: string;
  /** The manifest's path from the project's root. */
  readonly file: string;
  readonly manifest: SeedManifest;
  readonly records: Records;
}

/** The kind of the records in each list; null for lists of claims. */
export const kindOfList = {
  sources: 'SOURCE',
  regions: 'REGION',
  techniques: 'TECHNIQUE',
  materials: 'MATERIAL',
  communities: 'COMMUNITY',
  wastra: 'WASTRA',
  motifs: 'MOTIF',
  designs: 'DESIGN',
  craftspeople: 'CRAFTSPERSON',
  workshops: 'WORKSHOP',
  artifacts: 'ARTIFACT',
  recognitions: 'RECOGNITION',
  works: null,
  derivations: null,
  kindOf: null,
  parts: null,
  resemblances: null,
} as const satisfies Record<ListName, EntityKind | null>;

export const listNames = Object.keys(kindOfList) as readonly ListName[];
