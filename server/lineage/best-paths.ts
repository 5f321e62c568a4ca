import { groupBy } from '../group-by.ts';
import { confidenceOf, rankOf, ranks } from './confidence.ts';
import type { LineageEdge, LineagePath } from './lineage.model.ts';

/** A path with its claims as ids or as whatever is known of them. */
export type PathOf<E extends LineageEdge> = Omit<LineagePath, 'derivations' | 'otherDerivations'> & {
  readonly derivations: readonly E[];
  readonly otherDerivations: readonly E[];
};

interface Ends {
  readonly younger: string;
  readonly older: string;
}

interface Bounds {
  readonly count: number;
  readonly maxLength: number;
}

/** Claims by descendant, then by ancestor; the ancestors in order of id, the best claim of a pair first. */
type Claims<E> = ReadonlyMap<string, ReadonlyMap<string, readonly E[]>>;

/**
 * The best ways of descent: strongest weakest claim first, then those free of disputed claims, then the
 * shortest, then in order of ids. A way is a row of nodes, told with the claims that show it best.
 *
 * There can be exponentially many ways, so they are not listed and sorted. They are drawn class by class
 * (strength, dispute, length), and within a class no step is taken that cannot be finished: the cost
 * grows with the claims and with `count`, never with the number of ways.
 */
export function bestPaths<E extends LineageEdge>(
  edges: readonly E[],
  ends: Ends,
  { count, maxLength }: Bounds,
): PathOf<E>[] {
  const everyClaim = arrange(edges);
  const found = new Map<string, PathOf<E>>();
  for (const least of ranks) {
    for (const withDisputed of [false, true]) {
      const claims = arrange(
        edges.filter((edge) => rankOf(edge.confidence) >= least && (withDisputed || !edge.disputed)),
      );
      for (const nodes of pathsByLength(claims, ends, maxLength)) {
        if (found.size >= count) return [...found.values()];
        const key = nodes.join(' ');
        // A way of a better class comes up again in each lesser one.
        if (!found.has(key)) found.set(key, describe(nodes, claims, everyClaim));
      }
    }
  }
  return [...found.values()];
}

function arrange<E extends LineageEdge>(edges: readonly E[]): Claims<E> {
  const sorted = edges.toSorted(
    (a, b) =>
      compare(a.ancestor, b.ancestor) ||
      rankOf(b.confidence) - rankOf(a.confidence) ||
      Number(a.disputed) - Number(b.disputed) ||
      compare(a.id, b.id),
  );
  const byDescendant = groupBy(sorted, ({ descendant }) => descendant);
  return new Map([...byDescendant].map(([id, above]) => [id, groupBy(above, ({ ancestor }) => ancestor)]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function* pathsByLength<E>(
  claims: Claims<E>,
  { younger, older }: Ends,
  maxLength: number,
): Generator<string[]> {
  const lengths = lengthsTo(claims, older, maxLength);
  const ofStart = lengths(younger);
  for (let length = 1; length <= maxLength; length++) {
    if (hasLength(ofStart, length)) yield* pathsOfLength(claims, lengths, younger, length);
  }
}

function* pathsOfLength<E>(
  claims: Claims<E>,
  lengths: (id: string) => bigint,
  start: string,
  length: number,
): Generator<string[]> {
  if (length === 0) {
    yield [start];
    return;
  }
  for (const next of claims.get(start)?.keys() ?? []) {
    if (!hasLength(lengths(next), length - 1)) continue;
    for (const rest of pathsOfLength(claims, lengths, next, length - 1)) yield [start, ...rest];
  }
}

const hasLength = (lengths: bigint, length: number) => ((lengths >> BigInt(length)) & 1n) === 1n;

/** For each node the lengths of its ways to the older end, as a set of bits: bit n for n steps. */
function lengthsTo<E>(claims: Claims<E>, older: string, maxLength: number): (id: string) => bigint {
  const mask = (1n << BigInt(maxLength + 1)) - 1n;
  const known = new Map<string, bigint>([[older, 1n]]);
  const lengths = (id: string): bigint => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    known.set(id, 0n);
    let bits = 0n;
    for (const next of claims.get(id)?.keys() ?? []) bits |= lengths(next) << 1n;
    known.set(id, bits & mask);
    return bits & mask;
  };
  return lengths;
}

function describe<E extends LineageEdge>(
  nodes: readonly string[],
  claims: Claims<E>,
  everyClaim: Claims<E>,
): PathOf<E> {
  const steps = nodes.slice(1).map((ancestor, index) => ({ descendant: nodes[index] ?? '', ancestor }));
  const of = (from: Claims<E>) =>
    steps.map(({ descendant, ancestor }) => from.get(descendant)?.get(ancestor) ?? []);
  const derivations = of(claims).flatMap((parallel) => parallel.slice(0, 1));
  const taken = new Set(derivations);
  return {
    nodes,
    derivations,
    otherDerivations: of(everyClaim)
      .flat()
      .filter((edge) => !taken.has(edge)),
    length: steps.length,
    confidence: confidenceOf(Math.min(...derivations.map((edge) => rankOf(edge.confidence)))),
    disputed: derivations.some((edge) => edge.disputed),
  };
}
