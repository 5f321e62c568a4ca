import { expect, test } from 'vitest';
import { derivationId } from '../../../server/lineage/derivation-id.ts';

test('the id of a claim tells its ends and kind, and its number where there are several', () => {
  const ends = { descendant: 'design/scarf', ancestor: 'motif/parang', kind: 'TECHNIQUE_TRANSFER' } as const;
  expect(derivationId(ends)).toBe('derivation/scarf--parang--technique-transfer');
  expect(derivationId(ends, 2)).toBe('derivation/scarf--parang--technique-transfer-2');
});
