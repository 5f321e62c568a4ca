import { describe, expect, test } from 'vitest';
import { describeLineage } from '../../../clients/lineage-picture/describe.ts';
import type { PictureClaim, PictureLayout } from '../../../clients/lineage-picture/picture.type.ts';
import { treeOf } from '../../../clients/lineage-picture/tree.ts';
import { drawnClaim, drawnLineage, drawnNode } from './kit/layouts.ts';

/** A lineage of `younger < older` claims around a root; ids are the names. */
function lineage(root: string, ...descents: string[]): PictureLayout {
  const claims = descents.map((text): PictureClaim => {
    const [descendant = '', ancestor = ''] = text.split(' < ');
    return { ...drawnClaim(), id: text, descendant, ancestor };
  });
  const ids = new Set([root, ...claims.flatMap(({ ancestor, descendant }) => [ancestor, descendant])]);
  const member = { pathConfidence: 'SCHOLARLY', disputed: false, viaTradition: false } as const;
  const nodes = [...ids].map((id) => drawnNode(id, id, { member: id === root ? null : member }));
  return { ...drawnLineage(), nodes, claims };
}

describe('a lineage told in words', () => {
  test('says where it comes from, on what basis, and how far back its line is recorded', () => {
    const [origins] = describeLineage(lineage('C', 'C < B', 'B < A'), 'id');
    expect(origins).toBe(
      'Menurut sumber-sumbernya, C berasal dari B (variasi, tuturan tradisi). Sejauh yang tercatat, garisnya sampai ke A, 2 langkah ke belakang.',
    );
  });

  test('says that no source names an origin, where none does', () => {
    expect(describeLineage(lineage('A', 'B < A'), 'en')[0]).toBe(
      'No source that we have read says where A comes from.',
    );
  });

  test('counts what came of it by kind, and names the first few', () => {
    const eight = Array.from({ length: 8 }, (_, place) => `K${place} < A`);
    const text = describeLineage(lineage('A', ...eight), 'en').join(' ');
    expect(text).toContain('8 in all: 8 motifs.');
    expect(text).toContain('K4, and 3 others.');
  });

  test('tells disputes and traditions', () => {
    const layout = lineage('A', 'B < A');
    const [claim] = layout.claims;
    const disputed = claim ? [{ ...claim, derivation: { ...claim.derivation, disputed: true } }] : [];
    expect(describeLineage({ ...layout, claims: disputed }, 'en').join(' ')).toContain(
      'One claim here is disputed',
    );
    const beyond = layout.nodes.map((node) =>
      node.member ? { ...node, member: { ...node.member, viaTradition: true } } : node,
    );
    expect(describeLineage({ ...layout, nodes: beyond }, 'id').join(' ')).toContain('lewat sebuah wastra');
  });
});

describe('a lineage as a tree', () => {
  const { claims } = lineage('D', 'D < B', 'D < C', 'B < A', 'C < A', 'A < O');

  test('goes back from its root, and tells in full once what several ways reach', () => {
    const [b, c] = treeOf('D', claims, 'ancestors');
    expect(b?.branches.map(({ id }) => id)).toEqual(['A']);
    expect(b?.branches[0]?.branches.map(({ id }) => id)).toEqual(['O']);
    expect(c?.branches).toEqual([expect.objectContaining({ id: 'A', isRepeated: true, branches: [] })]);
  });

  test('goes on from its root', () => {
    expect(treeOf('O', claims, 'descendants').map(({ id }) => id)).toEqual(['A']);
    expect(treeOf('D', claims, 'descendants')).toEqual([]);
  });

  test('parallel claims stand on one branch', () => {
    const twice = lineage('B', 'B < A', 'B < A').claims;
    expect(treeOf('B', twice, 'ancestors')).toEqual([expect.objectContaining({ id: 'A', claims: twice })]);
  });
});
