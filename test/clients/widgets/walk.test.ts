import { describe, expect, test } from 'vitest';
import type { PictureLayout } from '../../../clients/lineage-picture/picture.type.ts';
import { onPathsOf, type Place, turnOf, walk } from '../../../clients/widgets/lineage/walk.ts';
import { drawnClaim, drawnLineage, drawnNode } from '../lineage-picture/kit/layouts.ts';

/** Records by layer, oldest first, from above to below; the root is named. */
function layoutOf(root: string, layers: readonly string[][], descents: readonly string[]): PictureLayout {
  const member = { pathConfidence: 'SCHOLARLY', disputed: false, viaTradition: false } as const;
  return {
    ...drawnLineage(),
    nodes: layers.flatMap((ids, layer) =>
      ids.map((id, row) =>
        drawnNode(id, id, {
          layer,
          box: { x: layer * 300, y: row * 80, width: 168, height: 62 },
          member: id === root ? null : member,
        }),
      ),
    ),
    claims: descents.map((id) => {
      const [descendant = '', ancestor = ''] = id.split(' < ');
      return { ...drawnClaim(), id, descendant, ancestor };
    }),
  };
}

const layout = layoutOf(
  'root',
  [['old'], ['a', 'root', 'b'], ['x', 'y']],
  ['a < old', 'root < old', 'b < old', 'x < root', 'y < root', 'y < b'],
);

const from = (at: string, ...trail: string[]): Place => ({ at, trail });

describe('walking a lineage by keys', () => {
  test('along time to the nearest ancestor and descendant', () => {
    expect(walk(from('root'), 'ancestor', layout)).toEqual({ at: 'old', trail: ['root'] });
    expect(walk(from('root'), 'descendant', layout).at).toBe('y');
  });

  test('an ancestor leads back to where one came from, whichever of its descendants that was', () => {
    const up = walk(from('b'), 'ancestor', layout);
    expect(walk(up, 'descendant', layout).at).toBe('b');
  });

  test('across to siblings, and no further than the last', () => {
    expect(walk(from('root'), 'next', layout).at).toBe('b');
    expect(walk(from('root'), 'previous', layout).at).toBe('a');
    expect(walk(from('a'), 'previous', layout)).toEqual(from('a'));
  });

  test('back the way one came, step by step', () => {
    const far = walk(walk(from('root'), 'ancestor', layout), 'descendant', layout);
    const back = walk(far, 'back', layout);
    expect([back.at, walk(back, 'back', layout)]).toEqual(['old', from('root')]);
  });

  test('to the record itself from anywhere', () => {
    expect(walk(from('y'), 'root', layout).at).toBe('root');
  });

  test('nowhere, where nothing is that way', () => {
    expect(walk(from('old'), 'ancestor', layout)).toEqual(from('old'));
    expect(walk(from('root'), 'back', layout)).toEqual(from('root'));
  });

  test('keys follow the direction of time', () => {
    expect(turnOf('ArrowLeft', 'HORIZONTAL')).toBe('ancestor');
    expect(turnOf('ArrowLeft', 'VERTICAL')).toBe('previous');
    expect(turnOf('ArrowDown', 'VERTICAL')).toBe('descendant');
    expect(turnOf('q', 'VERTICAL')).toBeUndefined();
  });
});

test('on the ways through a record lie what it comes from and what came of it, and the claims between', () => {
  expect([...onPathsOf('b', layout)].sort()).toEqual(['b', 'b < old', 'old', 'y', 'y < b']);
});
