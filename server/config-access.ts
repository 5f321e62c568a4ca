import { z } from 'zod';
import { type Role, RoleEnum } from '../schema/role.enum.ts';

/** Whose tokens are taken besides our own keys; off while no issuer is given. */
export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Where its public keys are; by default where its discovery document says. */
  readonly jwksUri: string | undefined;
  /** The claim that tells the role, with dots for one that lies deeper. */
  readonly roleClaim: string;
  /** What the values of that claim mean here. */
  readonly roles: Readonly<Record<string, Role>>;
  /** The claim that tells the name which history shows. */
  readonly nameClaim: string;
}

/** How many requests there may be within a window; 0 for no limit. */
export interface RateLimitConfig {
  readonly windowSeconds: number;
  /** By address, for requests without a key. */
  readonly address: number;
  /** By key. */
  readonly key: number;
  /** Wrong keys by address. */
  readonly refusals: number;
  /** Exports by address, beside the other limits: each may cost a pass over the whole graph. */
  readonly exports: number;
}

const names = (roles: readonly Role[]) => Object.fromEntries(roles.map((role) => [role.toLowerCase(), role]));
const ownNames = names(['CONTRIBUTOR', 'CURATOR', 'ADMIN']);

const roleNames = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('write JSON such as {"editor":"CURATOR"}');
      return z.NEVER;
    }
  })
  .pipe(
    z.record(z.string(), z.enum(RoleEnum), {
      error: 'write JSON such as {"editor":"CURATOR"} with CONTRIBUTOR, CURATOR, ADMIN',
    }),
  );

const text = z.string().min(1);
const address = z.url({ protocol: /^https?$/, error: 'write an address such as https://login.example' });
const count = z.coerce.number({ error: 'write a number of requests, 0 for no limit' }).int().min(0);
const given = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

/** The settings of who may do what, and how often. */
export const accessEnvironment = {
  OIDC_ISSUER: given(address),
  OIDC_AUDIENCE: given(text),
  OIDC_JWKS_URI: given(address),
  OIDC_ROLE_CLAIM: given(text),
  OIDC_ROLES: given(roleNames),
  OIDC_NAME_CLAIM: given(text),
  RATE_LIMIT_WINDOW_SECONDS: given(z.coerce.number({ error: 'write seconds' }).int().min(1).max(86_400)),
  RATE_LIMIT_ADDRESS: given(count),
  RATE_LIMIT_KEY: given(count),
  RATE_LIMIT_REFUSALS: given(count),
  RATE_LIMIT_EXPORTS: given(count),
};

const shape = z.object(accessEnvironment);
type AccessEnvironment = z.infer<typeof shape>;

export function toOidcConfig(env: AccessEnvironment): OidcConfig | undefined {
  if (env.OIDC_ISSUER === undefined || env.OIDC_AUDIENCE === undefined) return undefined;
  return {
    issuer: env.OIDC_ISSUER,
    audience: env.OIDC_AUDIENCE,
    jwksUri: env.OIDC_JWKS_URI,
    roleClaim: env.OIDC_ROLE_CLAIM ?? 'roles',
    roles: env.OIDC_ROLES ?? ownNames,
    nameClaim: env.OIDC_NAME_CLAIM ?? 'name',
  };
}

/**
 * A server that only this machine can reach has no limit by address unless one is given: everybody has the
 * same address there, be it one person or all who come through a proxy that was not named.
 */
export function toRateLimitConfig(env: AccessEnvironment, host: string): RateLimitConfig {
  return {
    windowSeconds: env.RATE_LIMIT_WINDOW_SECONDS ?? 60,
    address: env.RATE_LIMIT_ADDRESS ?? (isLoopback(host) ? 0 : 1_200),
    key: env.RATE_LIMIT_KEY ?? 1_200,
    refusals: env.RATE_LIMIT_REFUSALS ?? 20,
    exports: env.RATE_LIMIT_EXPORTS ?? (isLoopback(host) ? 0 : 60),
  };
}

export const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');

export function accessProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  if (!env['OIDC_ISSUER'] === !env['OIDC_AUDIENCE']) return [];
  return ['OIDC_ISSUER and OIDC_AUDIENCE belong together: set both or none.'];
}

/** Who stands before us and may say who the client is: anybody, nobody, or these addresses. */
export const trustedProxies = z.preprocess(
  (value) => (value === undefined || value === '' ? 'false' : value),
  z.string().transform((value, context): boolean | readonly string[] => {
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
    const addresses = value.split(',').map((each) => each.trim());
    if (addresses.every((each) => /^[0-9a-f.:]+(\/\d{1,3})?$|^(loopback|linklocal|uniquelocal)$/i.test(each)))
      return addresses;
    context.addIssue('write true, false, or addresses such as 10.0.0.0/8, 127.0.0.1');
    return z.NEVER;
  }),
);
