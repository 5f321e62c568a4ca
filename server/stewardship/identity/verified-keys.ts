import { createHash } from 'node:crypto';
import { isSecretOf } from './api-key.ts';

const most = 1_000;

/**
 * Secrets that were found right lately, by digest, so that the slow hash is computed once for a key and not
 * once for a request. Whether the key is revoked or expired is not remembered here: that is read each time.
 */
export class VerifiedKeys {
  readonly #known = new Map<string, string>();

  async isRight(hash: string, secret: string): Promise<boolean> {
    const digest = createHash('sha256').update(secret).digest('base64url');
    if (this.#known.get(digest) === hash) return true;
    const right = await isSecretOf(hash, secret);
    if (right) this.#remember(digest, hash);
    return right;
  }

  #remember(digest: string, hash: string): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= most && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(digest, hash);
  }
}
