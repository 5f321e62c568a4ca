import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeySeal, type SealSecrets } from '../../../server/http/key-seal.ts';

const keeping = (secret: Uint8Array = randomBytes(32)): SealSecrets => ({
  find: async () => secret,
  findOrMake: async () => secret,
});

test('a seal opens for half an hour, for what it was made, wherever the secret is the same', async () => {
  let now = new Date('2026-01-01T10:00:00Z');
  const secrets = keeping();
  const opener = (purpose: string, of = secrets) => createKeySeal(purpose, of, () => now);
  const ticket = await opener('review').seal('swk_a_b');
  expect(ticket).not.toContain('swk');
  expect(await opener('review').open(ticket)).toBe('swk_a_b');
  expect(await opener('register').open(ticket)).toBeUndefined();
  expect(await opener('review', keeping()).open(ticket)).toBeUndefined();
  now = new Date('2026-01-01T10:29:59Z');
  expect(await opener('review').open(ticket)).toBe('swk_a_b');
  now = new Date('2026-01-01T10:30:01Z');
  expect(await opener('review').open(ticket)).toBeUndefined();
});

test('what is no seal opens nothing, nor does anything where there is no secret yet', async () => {
  const secrets = keeping();
  const seal = createKeySeal('review', secrets);
  const ticket = await seal.seal('swk_a_b');
  for (const text of ['', 'x', 'a.b.c.d.e', `${ticket}x`, ticket.slice(0, -2)]) {
    expect(await seal.open(text)).toBeUndefined();
  }
  const empty = { ...secrets, find: async () => undefined };
  expect(await createKeySeal('review', empty).open(ticket)).toBeUndefined();
});
