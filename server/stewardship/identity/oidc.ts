import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Role } from '../../../schema/role.enum.ts';
import type { OidcConfig } from '../../config-access.ts';
import { ClientError } from '../../errors.ts';
import { keyMessages } from '../messages/key-messages.ts';
import { type Actor, includesRole } from './actor.ts';

/** Reads tokens of one identity provider. */
export interface TokenVerifier {
  verify(token: string): Promise<Actor>;
}

/** Signatures by a secret that both sides hold are not among them: our copy of keys is public. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const clockToleranceSeconds = 60;
const discoveryMs = 5_000;
const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Checks tokens against the keys that the issuer publishes; they are fetched when first needed, and kept. */
export function createTokenVerifier(config: OidcConfig): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keySet = () => {
    keys ??= findKeys(config).catch((error: unknown) => {
      keys = undefined;
      throw unavailable(error);
    });
    return keys;
  };
  return {
    async verify(token) {
      const set = await keySet();
      try {
        const { payload } = await jwtVerify(token, set, {
          issuer: config.issuer,
          audience: config.audience,
          algorithms,
          clockTolerance: clockToleranceSeconds,
          requiredClaims: ['sub', 'exp'],
        });
        return actorOf(payload, config);
      } catch (error) {
        throw toClientError(error);
      }
    },
  };
}

async function findKeys({ issuer, jwksUri }: OidcConfig): Promise<JWTVerifyGetKey> {
  if (jwksUri !== undefined) return createRemoteJWKSet(new URL(jwksUri));
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(discoveryMs) });
  if (!answer.ok) throw new Error(`${address} answers with ${answer.status}.`);
  const found = discovered.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error(`${address} names the issuer ${found.issuer}, not ${issuer}.`);
  return createRemoteJWKSet(new URL(found.jwks_uri));
}

function actorOf(payload: JWTPayload, config: OidcConfig): Actor {
  const role = roleOf(claimAt(payload, config.roleClaim), config.roles);
  if (role === undefined) {
    throw new ClientError(
      'FORBIDDEN',
      keyMessages.tokenWithoutRole(config.roleClaim, Object.keys(config.roles).join(', ')),
    );
  }
  const name = payload[config.nameClaim];
  const digest = createHash('sha256')
    .update(`${payload.iss} ${payload.sub}`)
    .digest('base64url')
    .slice(0, 16);
  return {
    id: `user/${digest}`,
    shownName: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 80) : 'Anggota',
    role,
    expiresAt: new Date((payload.exp ?? 0) * 1_000).toISOString(),
  };
}

/** The claim by its path, `realm_access.roles` for one that lies deeper. A name that has dots itself is tried first. */
function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      payload,
    );
}

/** The strongest of the roles that the claim names: a text, several parted by spaces, or a list. */
function roleOf(claim: unknown, roles: Readonly<Record<string, Role>>): Role | undefined {
  const named = typeof claim === 'string' ? claim.split(/\s+/) : Array.isArray(claim) ? claim : [];
  const held = named.flatMap((name) =>
    Object.hasOwn(roles, String(name)) ? [roles[String(name)] as Role] : [],
  );
  return held.reduce<Role | undefined>(
    (best, role) => (best === undefined || includesRole(role, best) ? role : best),
    undefined,
  );
}

function toClientError(error: unknown): unknown {
  if (error instanceof ClientError) return error;
  if (error instanceof errors.JWTExpired) {
    return new ClientError('UNAUTHENTICATED', keyMessages.expiredToken);
  }
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) return unavailable(error);
  return new ClientError('UNAUTHENTICATED', keyMessages.foreignToken, { cause: error });
}

const unavailable = (cause: unknown) =>
  new ClientError(
    'UNAVAILABLE',
    {
      id: 'Penyedia identitas tidak menjawab, sehingga token tidak dapat diperiksa. Coba lagi beberapa detik lagi, atau pakai kunci.',
      en: 'The identity provider does not answer, so that tokens cannot be checked. Try again in a few seconds, or use a key.',
    },
    { cause },
  );
