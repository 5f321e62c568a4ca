import { type EntityKind, entityPath } from '../../schema/enums.ts';
import { sortNameOf } from '../../server/seeding/node-rows.ts';
import { describe, slugOf } from './names.ts';
import { createRandom, type Random, seedFor } from './random.ts';
import {
  drawnAnew,
  type EdgeGroup,
  type EdgeRow,
  type GraphSize,
  type NodeGroup,
  type Properties,
  tie,
} from './rows.ts';

/** When every record was written, so that the same seed makes the same graph. */
export const writtenAt = '2026-01-01T00:00:00.000Z';

export type SurroundingKind = Exclude<EntityKind, 'MOTIF' | 'WASTRA' | 'DESIGN'>;

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

/** All that lineages stand among: places, techniques, people, sources and so on. */
export class Surroundings {
  readonly #drawn: Required<GraphSize>;

  constructor(drawn: Required<GraphSize>) {
    this.#drawn = drawn;
  }

  anyOf(kind: SurroundingKind, random: Random): string {
    return idAt(kind, random.below(this.#countOf(kind)));
  }

  *idsOf(kind: SurroundingKind): Generator<string, void> {
    const count = this.#countOf(kind);
    for (let index = 0; index < count; index += 1) yield idAt(kind, index);
  }

  nodes(): NodeGroup[] {
    return (Object.keys(plan) as SurroundingKind[]).map((kind) => ({
      labels: ['Entity', wordFor(kind)],
      rows: drawnAnew(() => this.#records(kind)),
    }));
  }

  edges(): EdgeGroup[] {
    return [
      this.#under('PART_OF', 'REGION', provinces),
      this.#under('BROADER', 'TECHNIQUE', 10),
      this.#half('WORKS_IN', 'CRAFTSPERSON', 'WORKSHOP'),
      this.#half('MEMBER_OF', 'CRAFTSPERSON', 'COMMUNITY'),
    ];
  }

  #countOf(kind: SurroundingKind): number {
    return Math.ceil(plan[kind].count(this.#drawn.size));
  }

  *#records(kind: SurroundingKind): Generator<Properties, void> {
    const count = this.#countOf(kind);
    for (let index = 0; index < count; index += 1) {
      yield recordOf(kind, nameAt(kind, index), plan[kind].own(index));
    }
  }

  /** The first few stand at the top, every other one below one of them. */
  #under(type: string, kind: SurroundingKind, tops: number): EdgeGroup {
    return this.#edges(type, function* (random, count) {
      for (let index = tops; index < count(kind); index += 1) {
        yield tie(idAt(kind, index), idAt(kind, random.below(tops)));
      }
    });
  }

  /** Half of one kind, each with one of another. */
  #half(type: string, from: SurroundingKind, to: SurroundingKind): EdgeGroup {
    return this.#edges(type, function* (random, count) {
      for (let index = 0; index < count(from); index += 1) {
        if (random.chance(0.5)) yield tie(idAt(from, index), idAt(to, random.below(count(to))));
      }
    });
  }

  #edges(
    type: string,
    draw: (random: Random, count: (kind: SurroundingKind) => number) => Generator<EdgeRow, void>,
  ): EdgeGroup {
    const count = (kind: SurroundingKind) => this.#countOf(kind);
    return { type, rows: drawnAnew(() => draw(createRandom(seedFor(this.#drawn.seed, type)), count)) };
  }
}

const wordFor = (kind: SurroundingKind) => `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
const nameAt = (kind: SurroundingKind, index: number) => `${wordFor(kind)} ${String(index).padStart(6, '0')}`;
const idAt = (kind: SurroundingKind, index: number) => `${entityPath[kind]}/${slugOf(nameAt(kind, index))}`;

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
