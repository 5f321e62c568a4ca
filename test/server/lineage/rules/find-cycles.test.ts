import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCycles } from '../../../../server/lineage/rules/find-cycles.ts';
import type { RuleClaim } from '../../../../server/lineage/rules/rule.ts';
import { descends } from './rule-harness.ts';

const cyclesOf = (...claims: RuleClaim[]) =>
  findCycles(claims, 'DERIVES_FROM').map((cycle) => cycle.map(({ from }) => from).sort());

describe('cycles', () => {
  test('a diamond is none', () => {
    expect(cyclesOf(descends('d', 'b'), descends('d', 'c'), descends('b', 'a'), descends('c', 'a'))).toEqual(
      [],
    );
  });

  test('each of two apart is found', () => {
    const found = cyclesOf(descends('a', 'b'), descends('b', 'a'), descends('x', 'y'), descends('y', 'x'));
    expect(found.toSorted()).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ]);
  });

  test('what leads into one or out of it is not part of it', () => {
    expect(
      cyclesOf(descends('in', 'a'), descends('a', 'b'), descends('b', 'a'), descends('b', 'out')),
    ).toEqual([['a', 'b']]);
  });

  test('parallel claims close one cycle, not two', () => {
    expect(cyclesOf(descends('a', 'b'), descends('a', 'b', { id: '2' }), descends('b', 'a'))).toHaveLength(1);
  });

  test('other relations do not take part', () => {
    expect(cyclesOf(descends('a', 'b'), descends('b', 'a', { relation: 'KIND_OF' }))).toEqual([]);
  });

  test('a chain of 20,000 is no trouble', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => descends(`n${at}`, `n${at + 1}`));
    expect(cyclesOf(...chain)).toEqual([]);
    expect(cyclesOf(...chain, descends('n20000', 'n0'))).toHaveLength(1);
  });

  test('one is found exactly when a record can be reached from itself', () => {
    const ends = fc.tuple(fc.nat(6), fc.nat(6)).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 14 }), (pairs) => {
        const claims = pairs.map(([from, to], index) =>
          descends(`n${from}`, `n${to}`, { id: String(index) }),
        );
        const cycles = findCycles(claims, 'DERIVES_FROM');
        expect(cycles.length > 0).toBe(claims.some(({ from }) => reachesItself(claims, from)));
        for (const cycle of cycles) {
          for (const [at, { to }] of cycle.entries()) expect(to).toBe(cycle[(at + 1) % cycle.length]?.from);
        }
      }),
    );
  });
});

function reachesItself(claims: readonly RuleClaim[], start: string): boolean {
  const reached = new Set<string>();
  const next = [start];
  for (const id of next) {
    for (const { to } of claims.filter(({ from }) => from === id)) {
      if (reached.has(to)) continue;
      reached.add(to);
      next.push(to);
    }
  }
  return reached.has(start);
}
