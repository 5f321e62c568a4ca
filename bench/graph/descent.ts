import type { Confidence, DerivationKind } from '../../schema/enums.ts';
import { createRandom, type Random, seedFor } from './random.ts';
import type { GraphSize } from './rows.ts';

/** One claim of descent between two nodes, told by their place in the order of age, the oldest first. */
export interface DrawnClaim {
  readonly descendant: number;
  readonly ancestor: number;
  readonly kind: DerivationKind;
  readonly confidence: Confidence;
  readonly disputed: boolean;
}

export const drawnRoles = ['MOTIF', 'WASTRA', 'DESIGN'] as const;
export type DrawnRole = (typeof drawnRoles)[number];

export interface Descent {
  readonly roles: readonly DrawnRole[];
  readonly claims: readonly DrawnClaim[];
}

/** Old nodes to which a good part of all claims lead; the first of them is a cloth, as patola is. */
export const hubCount = 12;
const chainCount = 20;

const share = {
  /** Nodes that descend from nothing that is known. */
  origins: 0.07,
  /** Nodes that carry one of the long chains on. */
  chains: 0.1,
  /** Claims that lead straight to a hub. */
  toHub: 0.22,
  /** Claims that close a diamond: two ways to one ancestor. */
  diamonds: 0.18,
  /** Claims that have a rival on the same pair. */
  rivals: 0.05,
  wastra: 0.05,
  designs: 0.27,
};

/** How many ancestors a node names, 2.1 on average. */
const ancestorCounts = [1, 1, 1, 2, 2, 2, 2, 3, 3, 4] as const;

const kinds = [
  'VARIATION',
  'VARIATION',
  'VARIATION',
  'COMBINATION',
  'INSPIRATION',
  'REINTERPRETATION',
  'TECHNIQUE_TRANSFER',
  'IMPORT_ADAPTATION',
  'REVIVAL',
  'SIMPLIFICATION',
  'SCALING',
] as const;

const confidences = [
  'DOCUMENTED',
  'DOCUMENTED',
  'SCHOLARLY',
  'SCHOLARLY',
  'TRADITIONAL_ACCOUNT',
  'STYLISTIC',
] as const;

/** The whole descent in memory: for graphs of a size at which that does no harm. */
export function drawDescent(drawn: Required<GraphSize>): Descent {
  return {
    roles: Array.from(drawRoles(drawn), (role) => drawnRoles[role] ?? 'MOTIF'),
    claims: [...drawClaims(drawn)],
  };
}

/**
 * Draws who descends from whom, claim by claim. Each node descends from older ones only, so there is no cycle. The
 * shape is that of the real lineages, made long: a few hubs, chains of hundreds of steps, diamonds, rival claims on
 * one pair, and cloths in mid-way. It remembers eight bytes a node.
 */
export function* drawClaims({ size, seed }: Required<GraphSize>): Generator<DrawnClaim, void> {
  const random = createRandom(seed);
  const chains = Array.from({ length: chainCount }, (_, index) => hubCount + index);
  const family = new Family(size);
  for (let node = hubCount; node < size; node += 1) {
    for (const ancestor of ancestorsOf(node, family, chains, random)) {
      family.add(node, ancestor);
      yield* claimsBetween(node, ancestor, random);
    }
  }
}

/** What each node is, by its place in `drawnRoles`. */
export function drawRoles({ size, seed }: Required<GraphSize>): Uint8Array {
  const random = createRandom(seedFor(seed, 'role'));
  const [motif, wastra, design] = [0, 1, 2];
  return Uint8Array.from({ length: size }, (_, node) => {
    if (node === 0 || random.chance(share.wastra)) return wastra;
    return node > size / 2 && random.chance(2 * share.designs) ? design : motif;
  });
}

/** What was drawn so far, as far as diamonds need it. */
class Family {
  readonly #firstAncestor: Int32Array;
  readonly #lastDescendant: Int32Array;

  constructor(size: number) {
    this.#firstAncestor = new Int32Array(size).fill(-1);
    this.#lastDescendant = new Int32Array(size).fill(-1);
  }

  add(descendant: number, ancestor: number): void {
    if (this.#firstAncestor[descendant] === -1) this.#firstAncestor[descendant] = ancestor;
    this.#lastDescendant[ancestor] = descendant;
  }

  /** Another node that descends from what this one descends from. */
  siblingOf(node: number): number | undefined {
    const ancestor = this.#firstAncestor[node] ?? -1;
    const sibling = ancestor === -1 ? -1 : (this.#lastDescendant[ancestor] ?? -1);
    return sibling === -1 || sibling === node ? undefined : sibling;
  }
}

function ancestorsOf(node: number, family: Family, chains: number[], random: Random): Iterable<number> {
  if (random.chance(share.origins)) return [];
  if (node >= hubCount + chainCount && random.chance(share.chains)) return [prolong(chains, node, random)];
  const count = random.pick(ancestorCounts);
  const ancestors = new Set([olderThan(node, random)]);
  for (let more = 1; more < count; more += 1)
    ancestors.add(furtherAncestor(node, [...ancestors], family, random));
  ancestors.delete(node);
  return ancestors;
}

function prolong(chains: number[], node: number, random: Random): number {
  const chain = random.below(chains.length);
  const end = chains[chain] ?? hubCount;
  chains[chain] = node;
  return end;
}

function furtherAncestor(node: number, known: readonly number[], family: Family, random: Random): number {
  const sibling = random.chance(share.diamonds) ? family.siblingOf(known[0] ?? node) : undefined;
  return sibling !== undefined && sibling < node ? sibling : olderThan(node, random);
}

/** A hub, the first ones most often; or any older node, near ones more often than far ones. */
function olderThan(node: number, random: Random): number {
  if (random.chance(share.toHub)) return Math.floor(hubCount * random.next() ** 2.5);
  return node - Math.max(1, Math.floor(node ** (0.35 + 0.65 * random.next())));
}

function claimsBetween(descendant: number, ancestor: number, random: Random): DrawnClaim[] {
  const kind = random.pick(kinds);
  const disputed = random.chance(0.03);
  const claim = { descendant, ancestor, kind, confidence: random.pick(confidences), disputed };
  if (!random.chance(share.rivals)) return [claim];
  const rival = kind === 'INSPIRATION' ? 'VARIATION' : 'INSPIRATION';
  return [
    { ...claim, disputed: true },
    { ...claim, kind: rival, confidence: random.pick(confidences), disputed: true },
  ];
}
