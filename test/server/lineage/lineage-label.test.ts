import { expect, test } from 'vitest';
import { lineageLabel } from '../../../server/lineage/lineage-label.ts';

test('an id tells the kind of its record', () => {
  expect(['motif/a', 'wastra/a', 'design/a'].map(lineageLabel)).toEqual(['Motif', 'Wastra', 'Design']);
});

test('a record of another kind has no place in a lineage', () => {
  expect(() => lineageLabel('region/solo')).toThrow('region/solo');
});
