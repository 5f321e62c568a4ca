import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** A key as its owner holds it: a prefix by which it is found, and a secret of 256 bits. */
export interface ApiKey {
  readonly prefix: string;
  readonly secret: string;
  /** What the owner is shown, once. */
  readonly text: string;
}

const shape = /^swk_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

export function makeApiKey(): ApiKey {
  const prefix = randomBytes(12).toString('hex').slice(0, 12);
  const secret = randomBytes(32).toString('base64url');
  return { prefix, secret, text: `swk_${prefix}_${secret}` };
}

/** Undefined where the text is no key of ours. */
export function parseApiKey(text: string): ApiKey | undefined {
  const [, prefix, secret] = shape.exec(text) ?? [];
  return prefix === undefined || secret === undefined ? undefined : { prefix, secret, text };
}

const cost = { N: 16_384, r: 8, p: 1 } as const;
const bytes = 32;

/** `scrypt$<N>$<r>$<p>$<salt>$<hash>`: the numbers stand with it, so that they can be raised later. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, bytes, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the secret is the one that was hashed. Takes as long for a wrong one as for the right one. */
export async function isSecretOf(stored: string, secret: string): Promise<boolean> {
  const [name, n, r, p, salt = '', hash = ''] = stored.split('$');
  if (name !== 'scrypt') throw new TypeError('The hash of a key is not in a form that is known here.');
  const expected = Buffer.from(hash, 'base64url');
  const given = await derive(secret, Buffer.from(salt, 'base64url'), expected.length, {
    N: Number(n),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(given, expected);
}
