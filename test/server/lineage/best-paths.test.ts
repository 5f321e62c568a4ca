import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPaths } from '../../../server/lineage/best-paths.ts';
import { rankOf } from '../../../server/lineage/confidence.ts';
import type { Derivation } from '../../../server/lineage/lineage.model.ts';
import { claim, graphOf, ladder, smallGraphs } from './lineage-fixtures.ts';

const bounds = { count: 20, maxLength: 64 };
const ends = { younger: 'motif/young', older: 'motif/old' };

describe('the best ways of descent', () => {
  const { derivations } = graphOf(
    claim('motif/young', 'motif/old', { confidence: 'STYLISTIC' }),
    claim('motif/young', 'motif/a'),
    claim('motif/a', 'motif/old', { confidence: 'SCHOLARLY' }),
    claim('motif/young', 'motif/b', { disputed: true }),
    claim('motif/b', 'motif/old', { confidence: 'SCHOLARLY' }),
    claim('motif/a', 'motif/c'),
    claim('motif/c', 'motif/old', { confidence: 'SCHOLARLY' }),
  );

  test('the stronger come first, then the undisputed, then the shorter', () => {
    const told = bestPaths(derivations, ends, bounds).map(({ nodes, confidence, disputed, length }) => [
      nodes.slice(1, -1).join(' '),
      confidence,
      disputed,
      length,
    ]);
    expect(told).toEqual([
      ['motif/a', 'SCHOLARLY', false, 2],
      ['motif/a motif/c', 'SCHOLARLY', false, 3],
      ['motif/b', 'SCHOLARLY', true, 2],
      ['', 'STYLISTIC', false, 1],
    ]);
  });

  test('no more are told than were asked', () => {
    expect(bestPaths(derivations, ends, { ...bounds, count: 1 })).toHaveLength(1);
  });

  test('unrelated records have none', () => {
    expect(bestPaths(derivations, { younger: 'motif/old', older: 'motif/young' }, bounds)).toEqual([]);
  });

  test('a way is told with the claims that show it best, the others beside it', () => {
    const parallel = [
      claim('motif/young', 'motif/old', { id: 'derivation/1', confidence: 'STYLISTIC' }),
      claim('motif/young', 'motif/old', { id: 'derivation/2', confidence: 'SCHOLARLY' }),
    ];
    const [path, ...more] = bestPaths(parallel, ends, bounds);
    expect(more).toEqual([]);
    expect(path?.derivations.map(({ id }) => id)).toEqual(['derivation/2']);
    expect(path?.otherDerivations.map(({ id }) => id)).toEqual(['derivation/1']);
  });

  test('of 2^40 ways twenty are found at once', () => {
    const start = performance.now();
    const paths = bestPaths(
      ladder(40).derivations,
      { younger: 'motif/ladder-00-a', older: 'motif/ladder-40-a' },
      bounds,
    );
    expect(paths).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('they are those that listing and sorting every way gives', () => {
    fc.assert(
      fc.property(smallGraphs('x'), fc.integer({ min: 1, max: 20 }), ({ nodes, derivations }, count) => {
        const [younger = '', older = ''] = [nodes[0], nodes.at(-1)];
        const found = bestPaths(derivations, { younger, older }, { ...bounds, count });
        expect(found.map(judge)).toEqual(everyWay(derivations, younger, older).slice(0, count));
      }),
      { numRuns: 500 },
    );
  });
});

const judge = (path: {
  nodes: readonly string[];
  confidence: Derivation['confidence'];
  disputed: boolean;
}) => ({
  nodes: path.nodes,
  rank: rankOf(path.confidence),
  disputed: path.disputed,
});

type Way = readonly Derivation[];

/** Every way with every choice of claims, each row of nodes at its best, in order. */
function everyWay(derivations: readonly Derivation[], younger: string, older: string) {
  const judged = ways(derivations, younger, older).map((way) => ({
    nodes: [younger, ...way.map(({ ancestor }) => ancestor)],
    rank: Math.min(...way.map(({ confidence }) => rankOf(confidence))),
    disputed: way.some(({ disputed }) => disputed),
  }));
  judged.sort(
    (a, b) =>
      b.rank - a.rank ||
      Number(a.disputed) - Number(b.disputed) ||
      a.nodes.length - b.nodes.length ||
      (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1),
  );
  const seen = new Set<string>();
  return judged.filter(({ nodes }) => {
    const key = nodes.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function ways(derivations: readonly Derivation[], from: string, older: string): Way[] {
  if (from === older) return [[]];
  return derivations
    .filter(({ descendant }) => descendant === from)
    .flatMap((step) => ways(derivations, step.ancestor, older).map((rest) => [step, ...rest]));
}
