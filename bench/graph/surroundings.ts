import { type EntityKind, entityPath } from '../../schema/enums.ts';
import { sortNameOf } from '../../server/seeding/node-rows.ts';
import { describe, slugOf } from './names.ts';
import type { Random } from './random.ts';
import type { EdgeGroup, EdgeRow, NodeGroup, Properties } from './rows.ts';

/** When every record was written, so that the same seed makes the same graph. */
export const writtenAt = '2026-01-01T00:00:00.000Z';

/** All that lineages stand among: places, techniques, people, sources and so on. */
export interface Surroundings {
  readonly ids: Readonly<Record<SurroundingKind, readonly [string, ...string[]]>>;
  readonly nodes: readonly NodeGroup[];
  readonly edges: readonly EdgeGroup[];
}

type SurroundingKind = Exclude<EntityKind, 'MOTIF' | 'WASTRA' | 'DESIGN'>;

const provinces = 38;

/** How many of each there are beside so many lineage nodes, and what they say of themselves. */
const plan: Readonly<
  Record<SurroundingKind, { count(size: number): number; own(index: number): Properties }>
> = {
  REGION: { count: () => 480, own: (index) => ({ kind: index < provinces ? 'PROVINCE' : 'REGENCY' }) },
  TECHNIQUE: { count: () => 70, own: () => ({}) },
  MATERIAL: { count: () => 55, own: () => ({ kind: 'DYE' }) },
  COMMUNITY: { count: (size) => 40 + size / 200, own: () => ({}) },
  CRAFTSPERSON: { count: (size) => 40 + size / 50, own: () => ({ roles: ['ARTISAN'], born: '1950' }) },
  WORKSHOP: { count: (size) => 20 + size / 200, own: () => ({ kind: 'STUDIO' }) },
  ARTIFACT: { count: (size) => 40 + size / 60, own: (index) => ({ institution: `Museum ${index % 20}` }) },
  RECOGNITION: {
    count: (size) => 20 + size / 200,
    own: () => ({ kind: 'WBTB', status: 'LISTED', year: 2015 }),
  },
  SOURCE: { count: (size) => 60 + size / 15, own: (index) => ({ quality: 'A', year: 1900 + (index % 125) }) },
};

export function drawSurroundings(size: number, random: Random): Surroundings {
  const groups = (Object.keys(plan) as SurroundingKind[]).map((kind) => groupOf(kind, size));
  const ids = Object.fromEntries(groups.map(({ kind, rows }) => [kind, rows.map((row) => row['id'])]));
  const drawn = ids as unknown as Surroundings['ids'];
  return {
    ids: drawn,
    nodes: groups.map(({ label, rows }) => ({ labels: ['Entity', label], rows })),
    edges: [
      { type: 'PART_OF', rows: under(drawn.REGION, provinces, random) },
      { type: 'BROADER', rows: under(drawn.TECHNIQUE, 10, random) },
      { type: 'WORKS_IN', rows: some(drawn.CRAFTSPERSON, 0.5, drawn.WORKSHOP, random) },
      { type: 'MEMBER_OF', rows: some(drawn.CRAFTSPERSON, 0.5, drawn.COMMUNITY, random) },
    ],
  };
}

function groupOf(kind: SurroundingKind, size: number) {
  const { count, own } = plan[kind];
  const word = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
  const rows = Array.from({ length: Math.ceil(count(size)) }, (_, index) =>
    recordOf(kind, `${word} ${String(index).padStart(6, '0')}`, own(index)),
  );
  return { kind, label: word, rows };
}

/** A node's properties, as the product writes them. */
export function recordOf(kind: EntityKind, name: string, own: Properties): Properties {
  const slug = slugOf(name);
  return {
    id: `${entityPath[kind]}/${slug}`,
    slug,
    name,
    sortName: sortNameOf(name),
    ...describe(name),
    aliasTexts: [],
    aliasKinds: [],
    aliasLanguages: [],
    createdAt: writtenAt,
    updatedAt: writtenAt,
    ...own,
  };
}

/** The first few stand at the top, every other one below one of them. */
function under(ids: readonly string[], tops: number, random: Random): EdgeRow[] {
  return ids.slice(tops).map((from) => ({ from, to: ids[random.below(tops)] ?? '', properties: {} }));
}

function some(
  from: readonly string[],
  probability: number,
  to: readonly [string, ...string[]],
  random: Random,
): EdgeRow[] {
  return from
    .filter(() => random.chance(probability))
    .map((id) => ({ from: id, to: random.pick(to), properties: {} }));
}
