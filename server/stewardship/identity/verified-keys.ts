import { createHash } from 'node:crypto';
import { hashSecret, isSecretOf } from './api-key.ts';

const most = 1_000;

/**
 * Secrets that were found right lately, by digest, so that the slow hash is computed once for a key and not
 * once for a request. Whether the key is revoked or expired is not remembered here: that is read each time.
 */
export class VerifiedKeys {
  readonly #known = new Map<string, string>();
  readonly #compare: typeof isSecretOf;
  #nobody: Promise<string> | undefined;

  constructor(compare = isSecretOf) {
    this.#compare = compare;
  }

  /**
   * Whether a secret is the one that was hashed. Without a hash, since nobody has such a key, the same is worked
   * out in vain: how long a refusal takes does not tell which keys there are.
   */
  async isRight(hash: string | undefined, secret: string): Promise<boolean> {
    const digest = createHash('sha256').update(secret).digest('base64url');
    if (hash !== undefined && this.#known.get(digest) === hash) return true;
    this.#nobody ??= hashSecret('');
    const right = await this.#compare(hash ?? (await this.#nobody), secret);
    if (right && hash !== undefined) this.#remember(digest, hash);
    return right && hash !== undefined;
  }

  #remember(digest: string, hash: string): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= most && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(digest, hash);
  }
}
