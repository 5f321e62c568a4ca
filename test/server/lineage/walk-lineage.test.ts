import { describe, expect, test } from 'vitest';
import type { LineageMember, LineageRequest } from '../../../server/lineage/lineage.model.ts';
import { type SmallGraph, walkLineage } from '../../../server/lineage/walk-lineage.ts';
import { claim, graphOf } from './lineage-fixtures.ts';

const up = (graph: SmallGraph, given: Partial<LineageRequest> = {}) =>
  walkLineage(graph, { root: 'motif/young', direction: 'ANCESTORS', ...given });

function member(
  graph: SmallGraph,
  id: string,
  given: Partial<LineageRequest> = {},
): LineageMember | undefined {
  return up(graph, given)?.members.find((each) => each.id === id);
}

const diamond = graphOf(
  claim('motif/young', 'motif/left', { confidence: 'STYLISTIC' }),
  claim('motif/young', 'motif/right', { confidence: 'SCHOLARLY', disputed: true }),
  claim('motif/left', 'motif/old'),
  claim('motif/right', 'motif/old'),
);

describe('members', () => {
  test('each record stands once, however many paths reach it', () => {
    expect(up(diamond)?.members.map(({ id }) => id)).toEqual(['motif/left', 'motif/right', 'motif/old']);
  });

  test('the root is not a member', () => {
    expect(member(diamond, 'motif/young')).toBeUndefined();
  });

  test('the generation is the fewest steps', () => {
    const shortcut = graphOf(...diamond.derivations, claim('motif/young', 'motif/old'));
    expect(member(diamond, 'motif/old')?.generation).toBe(2);
    expect(member(shortcut, 'motif/old')?.generation).toBe(1);
  });

  test('in both directions ancestors have negative generations', () => {
    const members = walkLineage(diamond, { root: 'motif/left', direction: 'BOTH' })?.members;
    expect(members?.map(({ id, generation }) => [id, generation])).toEqual([
      ['motif/old', -1],
      ['motif/young', 1],
    ]);
  });

  test('a sibling is neither ancestor nor descendant', () => {
    const ids = walkLineage(diamond, { root: 'motif/left', direction: 'BOTH' })?.members.map(({ id }) => id);
    expect(ids).not.toContain('motif/right');
  });
});

describe('path confidence', () => {
  test('a path is as strong as its weakest claim, and the best path counts', () => {
    expect(member(diamond, 'motif/left')?.pathConfidence).toBe('STYLISTIC');
    expect(member(diamond, 'motif/old')?.pathConfidence).toBe('SCHOLARLY');
  });

  test('of parallel claims the strongest counts', () => {
    const parallel = graphOf(
      claim('motif/young', 'motif/old', { id: 'derivation/1', confidence: 'STYLISTIC' }),
      claim('motif/young', 'motif/old', { id: 'derivation/2', confidence: 'DOCUMENTED', kind: 'REVIVAL' }),
    );
    expect(member(parallel, 'motif/old')?.pathConfidence).toBe('DOCUMENTED');
  });

  test('a longer path that is stronger counts', () => {
    const detour = graphOf(
      claim('motif/young', 'motif/old', { confidence: 'STYLISTIC' }),
      claim('motif/young', 'motif/between'),
      claim('motif/between', 'motif/old'),
    );
    expect(member(detour, 'motif/old')).toMatchObject({ generation: 1, pathConfidence: 'DOCUMENTED' });
  });
});

describe('disputed', () => {
  test('a record is disputed when no path to it is free of disputed claims', () => {
    expect(member(diamond, 'motif/right')?.disputed).toBe(true);
    expect(member(diamond, 'motif/old')?.disputed).toBe(false);
  });

  test('disputed claims are not walked when they are left out', () => {
    expect(up(diamond, { includeDisputed: false })?.members.map(({ id }) => id)).toEqual([
      'motif/left',
      'motif/old',
    ]);
  });
});

describe('via tradition', () => {
  const throughCloth = graphOf(claim('motif/young', 'wastra/cloth'), claim('wastra/cloth', 'motif/old'));

  test('a record is reached by tradition only when a wastra stands on every way to it', () => {
    expect(member(throughCloth, 'motif/old')?.viaTradition).toBe(true);
    const beside = graphOf(...throughCloth.derivations, claim('motif/young', 'motif/old'));
    expect(member(beside, 'motif/old')?.viaTradition).toBe(false);
  });

  test('the wastra itself is reached directly', () => {
    expect(member(throughCloth, 'wastra/cloth')?.viaTradition).toBe(false);
  });

  test('a wastra as root is no wastra on the way', () => {
    const fromCloth = walkLineage(throughCloth, { root: 'wastra/cloth', direction: 'ANCESTORS' });
    expect(fromCloth?.members[0]?.viaTradition).toBe(false);
  });
});

describe('bounds', () => {
  const chain = graphOf(
    claim('motif/young', 'motif/b'),
    claim('motif/b', 'motif/c'),
    claim('motif/c', 'motif/d'),
  );

  test('maxDepth keeps nearer generations, and what was cut by it is not counted', () => {
    expect(up(chain, { maxDepth: 2 })).toMatchObject({ totalCount: 2, maxGeneration: 2, truncated: false });
  });

  test('first keeps the nearest generations and says that it cut', () => {
    const cut = up(chain, { first: 1 });
    expect(cut?.members.map(({ id }) => id)).toEqual(['motif/b']);
    expect(cut).toMatchObject({ totalCount: 3, maxGeneration: 3, truncated: true });
    expect(cut?.derivations.map(({ id }) => id)).toEqual(['derivation/young--b']);
  });

  test('an origin descends from nothing; what merely lies at the edge of the answer is none', () => {
    expect(up(chain)?.origins).toEqual(['motif/d']);
    expect(up(chain, { maxDepth: 2 })?.origins).toEqual([]);
  });

  test('a claim below the least confidence is not walked', () => {
    expect(up(diamond, { minConfidence: 'SCHOLARLY' })?.members.map(({ id }) => id)).toEqual([
      'motif/right',
      'motif/old',
    ]);
  });

  test('only claims of the asked kinds are walked', () => {
    const kinds = graphOf(
      claim('motif/young', 'motif/a', { kind: 'REVIVAL' }),
      claim('motif/young', 'motif/b', { kind: 'SCALING' }),
    );
    expect(up(kinds, { kinds: ['REVIVAL'] })?.members.map(({ id }) => id)).toEqual(['motif/a']);
    expect(up(kinds, { kinds: [] })?.members).toEqual([]);
  });

  test('a withdrawn claim is not walked', () => {
    expect(up(graphOf(claim('motif/young', 'motif/old', { status: 'WITHDRAWN' })))?.members).toEqual([]);
  });

  test('an unknown root has no lineage', () => {
    expect(up(diamond, { root: 'motif/nobody' })).toBeNull();
  });
});
