import type { Bilingual } from '../../../schema/localised.ts';
import { ClientError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { keyMessages } from '../messages/key-messages.ts';
import type { Actor } from './actor.ts';
import { parseApiKey } from './api-key.ts';
import { KeyRepository } from './key.repository.ts';
import type { LastUsed } from './last-used.ts';
import type { TokenVerifier } from './oidc.ts';
import { VerifiedKeys } from './verified-keys.ts';

/** Tells who asks, from what a request carries. */
export interface Authenticator {
  /**
   * Null where nothing is carried. Throws UNAUTHENTICATED for a key or token that does not hold: whoever
   * sends one is told, and not served as somebody without.
   */
  authenticate(authorization: string | undefined, graph: Graph): Promise<Actor | null>;
}

export interface AuthenticatorOptions {
  readonly lastUsed: LastUsed;
  /** Reads tokens of the identity provider, where one is configured. */
  readonly tokens?: TokenVerifier | undefined;
  readonly now?: () => Date;
  /** Keys that were found right lately. */
  readonly verified?: VerifiedKeys;
}

export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const { lastUsed, tokens, now = () => new Date(), verified = new VerifiedKeys() } = options;

  async function byKey(text: string, graph: Graph): Promise<Actor> {
    const key = parseApiKey(text);
    if (key === undefined) throw refused(keyMessages.unknown);
    const stored = await new KeyRepository(graph).find(key.prefix);
    const isRight = await verified.isRight(stored?.hash, key.secret);
    if (stored === undefined || !isRight) throw refused(keyMessages.unknown);
    const at = now();
    if (stored.revokedAt !== null) throw refused(keyMessages.revoked(stored.revokedAt));
    if (stored.expiresAt !== null && stored.expiresAt <= at.toISOString()) {
      throw refused(keyMessages.expired(stored.expiresAt));
    }
    lastUsed.note(stored.id, at);
    const { id, shownName, role, expiresAt } = stored;
    return { id, shownName, role, expiresAt };
  }

  return {
    async authenticate(authorization, graph) {
      if (authorization === undefined) return null;
      const [, text] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      if (text === undefined) {
        throw refused(keyMessages.unreadable);
      }
      if (tokens !== undefined && text.split('.').length === 3) return await tokens.verify(text);
      return await byKey(text, graph);
    },
  };
}

const refused = (why: Bilingual) => new ClientError('UNAUTHENTICATED', why);
