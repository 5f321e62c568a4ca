import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** Seals a key, so that a page can carry it through a browser which cannot read it. */
export interface KeySeal {
  seal(key: string): Promise<string>;
  /** The key, or undefined where the seal is not ours, was made for something else, or is too old. */
  open(ticket: string): Promise<string | undefined>;
}

/** Where the secret of the seal is kept: 32 bytes, the same for every server that shall open it. */
export interface SealSecrets {
  find(): Promise<Uint8Array | undefined>;
  findOrMake(): Promise<Uint8Array>;
}

/** How long a seal holds, in seconds; each step of the work makes a new one. */
const secondsOfRest = 30 * 60;

/** A seal opens for its purpose alone, and for no longer than it holds, on every server that has the secret. */
export function createKeySeal(
  purpose: string,
  secrets: SealSecrets,
  now: () => Date = () => new Date(),
): KeySeal {
  return {
    async seal(key) {
      const issuedAt = Math.floor(now().getTime() / 1_000);
      return await new EncryptJWT({ key })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(purpose)
        .setExpirationTime(issuedAt + secondsOfRest)
        .encrypt(await secrets.findOrMake());
    },
    async open(ticket) {
      const secret = await secrets.find();
      return secret && (await keyIn(ticket, secret, { audience: purpose, currentDate: now() }));
    },
  };
}

interface Holding {
  readonly audience: string;
  readonly currentDate: Date;
}

async function keyIn(ticket: string, secret: Uint8Array, holding: Holding): Promise<string | undefined> {
  try {
    const { payload } = await jwtDecrypt(ticket, secret, holding);
    return String(payload['key']);
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
