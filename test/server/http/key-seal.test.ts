import { expect, test } from 'vitest';
import { createKeySeal } from '../../../server/http/key-seal.ts';

test('a seal opens for half an hour, where it was made and for what it was made', async () => {
  let now = new Date('2026-01-01T10:00:00Z');
  const seal = createKeySeal('review', () => now);
  const ticket = await seal.seal('swk_a_b');
  expect(ticket).not.toContain('swk');
  expect(await seal.open(ticket)).toBe('swk_a_b');
  expect(await createKeySeal('review', () => now).open(ticket)).toBeUndefined();
  now = new Date('2026-01-01T10:29:59Z');
  expect(await seal.open(ticket)).toBe('swk_a_b');
  now = new Date('2026-01-01T10:30:01Z');
  expect(await seal.open(ticket)).toBeUndefined();
});

test('what is no seal opens nothing', async () => {
  const seal = createKeySeal('review');
  const ticket = await seal.seal('swk_a_b');
  for (const text of ['', 'x', 'a.b.c.d.e', `${ticket}x`, ticket.slice(0, -2)]) {
    expect(await seal.open(text)).toBeUndefined();
  }
});
