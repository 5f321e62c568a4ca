import { type EntityKind, entityPath } from '../../schema/enums.ts';
import type { ListName, Located } from './dataset.ts';
import type { YamlPath } from './problem.ts';

/** A field that names other records: by slug where its kind is fixed, by full id where `kind` is null. */
interface ReferenceField {
  readonly field: readonly string[];
  readonly kind: EntityKind | null;
}

const bySlug = (field: string, kind: EntityKind): ReferenceField => ({ field: field.split('.'), kind });
const byId = (field: string): ReferenceField => ({ field: [field], kind: null });

const sources = bySlug('sources', 'SOURCE');
const regions = bySlug('regions', 'REGION');
const communities = bySlug('communities', 'COMMUNITY');
const techniques = bySlug('techniques', 'TECHNIQUE');
const craft = [sources, regions, techniques, bySlug('materials', 'MATERIAL'), communities];

const referenceFields: Readonly<Record<ListName, readonly ReferenceField[]>> = {
  sources: [],
  regions: [sources, bySlug('partOf', 'REGION'), bySlug('includes', 'REGION')],
  techniques: [sources, bySlug('broader', 'TECHNIQUE')],
  materials: [sources],
  communities: [sources, regions],
  wastra: craft,
  motifs: [
    ...craft,
    bySlug('wastra', 'WASTRA'),
    bySlug('attribution.craftsperson', 'CRAFTSPERSON'),
    bySlug('restriction.sources', 'SOURCE'),
  ],
  designs: craft,
  craftspeople: [sources, regions, communities, bySlug('workshops', 'WORKSHOP')],
  workshops: [sources, regions, techniques],
  artifacts: [sources, regions, byId('shows')],
  recognitions: [sources, regions, byId('subjects')],
  works: [sources, bySlug('craftsperson', 'CRAFTSPERSON'), byId('work')],
  derivations: [sources, byId('descendant'), byId('ancestor')],
  kindOf: [sources, byId('narrower'), byId('broader')],
  parts: [sources, byId('whole'), byId('part')],
  resemblances: [sources, byId('between')],
};

/** One place where a record names another. */
export interface Reference {
  readonly from: Located<unknown>;
  /** The full id that is meant. */
  readonly target: string;
  /** As it is written. */
  readonly written: string;
  readonly field: string;
  readonly path: YamlPath;
}

export function referencesOf(from: Located<unknown>): Reference[] {
  return referenceFields[from.list].flatMap(({ field, kind }) => {
    const value = field.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      from.record,
    );
    const path: YamlPath = [from.list, from.index, ...field];
    const refer = (written: string, at: YamlPath): Reference => ({
      from,
      target: kind === null ? written : `${entityPath[kind]}/${written}`,
      written,
      field: field.join('.'),
      path: at,
    });
    if (typeof value === 'string') return [refer(value, path)];
    if (!Array.isArray(value)) return [];
    return value.map((written, index) => refer(String(written), [...path, index]));
  });
}
