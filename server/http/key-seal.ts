import { randomBytes } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** Seals a key, so that a page can carry it through a browser which cannot read it. */
export interface KeySeal {
  seal(key: string): Promise<string>;
  /** The key, or undefined where the seal is not ours, was made for something else, or is too old. */
  open(ticket: string): Promise<string | undefined>;
}

/** How long a seal holds, in seconds; each step of the work makes a new one. */
const secondsOfRest = 30 * 60;

/**
 * Encrypts with a secret of this process that is written nowhere: a seal opens here alone, for this purpose alone,
 * and no longer than the server runs.
 */
export function createKeySeal(purpose: string, now: () => Date = () => new Date()): KeySeal {
  const secret = randomBytes(32);
  return {
    seal(key) {
      const issuedAt = Math.floor(now().getTime() / 1_000);
      return new EncryptJWT({ key })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(purpose)
        .setExpirationTime(issuedAt + secondsOfRest)
        .encrypt(secret);
    },
    async open(ticket) {
      try {
        const { payload } = await jwtDecrypt(ticket, secret, { audience: purpose, currentDate: now() });
        return String(payload['key']);
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
