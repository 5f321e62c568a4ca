import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  accessEnvironment,
  accessProblems,
  isLoopback,
  type OidcConfig,
  type RateLimitConfig,
  toOidcConfig,
  toRateLimitConfig,
  trustedProxies,
} from './config-access.ts';
import {
  type MetricsConfig,
  metricsEnvironment,
  metricsProblems,
  toMetricsConfig,
} from './config-metrics.ts';
import {
  type TracingConfig,
  toTracingConfig,
  tracingEnvironment,
  tracingProblems,
  withoutUnusedTracing,
} from './config-tracing.ts';
import { projectRoot } from './project-root.ts';
import { type FacetField, facetFields } from './search/search-port.ts';

/** The graph database: one that we manage beside us, or one that somebody else runs. */
export type Neo4jConfig =
  | { readonly mode: 'managed'; readonly home: string }
  | {
      readonly mode: 'external';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** What answers searches: the graph database itself, or Meilisearch with that behind it. */
export type SearchConfig =
  | { readonly mode: 'neo4j' }
  | {
      readonly mode: 'meilisearch';
      readonly host: string;
      readonly apiKey: string | undefined;
      readonly index: string;
      readonly tenantTokens: TenantTokensConfig;
    };

/** Short-lived tokens by which websites ask Meilisearch themselves; off unless the operator gives a key for them. */
export type TenantTokensConfig =
  | { readonly mode: 'off' }
  | {
      readonly mode: 'on';
      /** Where browsers reach Meilisearch. */
      readonly publicHost: string;
      readonly key: string;
      readonly keyUid: string;
      readonly minutes: number;
      /** What no token lets anybody see beyond. */
      readonly filter: Readonly<Partial<Record<FacetField, readonly string[]>>>;
    };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Who may say who the client is: any proxy, none, or those at these addresses. */
  readonly trustProxy: boolean | readonly string[];
  readonly logLevel: string;
  readonly prettyLog: boolean;
  readonly neo4j: Neo4jConfig;
  readonly search: SearchConfig;
  readonly queryTimeoutMs: number;
  /** Room for whole answers that are sent again while the graph stays as it is; 0 keeps none. */
  readonly answerCacheBytes: number;
  /** Whose tokens are taken besides our own keys. */
  readonly oidc: OidcConfig | undefined;
  readonly rateLimits: RateLimitConfig;
  readonly metrics: MetricsConfig;
  readonly tracing: TracingConfig;
}

/** Everything that is wrong with the environment, told at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nSee .env.example for every setting.`,
    );
    this.problems = problems;
  }
}

const emptyAsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(emptyAsAbsent, type.optional());
const withDefault = <T extends z.ZodType>(type: T, value: string) =>
  z.preprocess((given) => emptyAsAbsent(given) ?? value, type);
const port = z.coerce.number({ error: 'write a port number, e.g. 4000' }).int().min(0).max(65_535);

const httpAddress = z.url({
  protocol: /^https?$/,
  error: 'write an address such as https://search.example',
});
const tenantFilter = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('write JSON such as {"REGION":["cirebon"]}');
      return z.NEVER;
    }
  })
  .pipe(
    z.partialRecord(z.enum(facetFields), z.array(z.string()).min(1), {
      error: `write JSON such as {"REGION":["cirebon"]} with ${facetFields.join(', ')}`,
    }),
  );

const environment = z.object({
  PORT: withDefault(port, '4000'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PUBLIC_URL: optional(
    z.url({ protocol: /^https?$/, error: 'write an address such as https://wastra.example' }),
  ),
  TRUST_PROXY: trustedProxies,
  LOG_LEVEL: withDefault(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'write fatal, error, warn, info, debug, trace or silent',
    }),
    'info',
  ),
  LOG_FORMAT: optional(z.enum(['json', 'pretty'], { error: 'write json or pretty' })),
  QUERY_TIMEOUT_MS: withDefault(
    z.coerce.number({ error: 'write milliseconds' }).int().min(100).max(120_000),
    '10000',
  ),
  ANSWER_CACHE_MB: withDefault(
    z.coerce.number({ error: 'write megabytes, 0 for none' }).int().min(0).max(4_096),
    '64',
  ),
  SILSILAH_HOME: optional(z.string()),
  NEO4J_URI: optional(
    z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/,
        'write bolt://host:7687, neo4j://host:7687, or either with +s for TLS',
      ),
  ),
  NEO4J_USER: withDefault(z.string(), 'neo4j'),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_DATABASE: withDefault(z.string(), 'neo4j'),
  MEILI_HOST: optional(httpAddress),
  MEILI_API_KEY: optional(z.string()),
  MEILI_INDEX: withDefault(
    z.string().regex(/^[A-Za-z0-9_-]{1,200}$/, 'write letters, digits, - and _ only'),
    'silsilah',
  ),
  MEILI_TENANT_KEY: optional(z.string()),
  MEILI_TENANT_KEY_UID: optional(z.uuid({ error: 'write the uid of MEILI_TENANT_KEY, not the key' })),
  MEILI_TENANT_MINUTES: withDefault(
    z.coerce.number({ error: 'write minutes' }).int().min(1).max(1_440),
    '15',
  ),
  MEILI_TENANT_FILTER: optional(tenantFilter),
  MEILI_PUBLIC_HOST: optional(httpAddress),
  ...accessEnvironment,
  ...metricsEnvironment,
  ...tracingEnvironment,
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Throws one error that names every problem. */
export function readConfig(env: Environment): Config {
  const parsed = environment.safeParse(withoutUnusedTracing(env));
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue, env));
  if (env['NEO4J_URI'] && !env['NEO4J_PASSWORD']) {
    problems.push(
      'NEO4J_URI is set but NEO4J_PASSWORD is not: give the password of that database, or unset NEO4J_URI to use the managed one.',
    );
  }
  problems.push(...searchProblems(env), ...accessProblems(env));
  problems.push(...metricsProblems(env), ...tracingProblems(env));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

function searchProblems(env: Environment): string[] {
  const problems: string[] = [];
  if (env['MEILI_API_KEY'] && !env['MEILI_HOST']) {
    problems.push('MEILI_API_KEY is set but MEILI_HOST is not: give the address of Meilisearch as well.');
  }
  if (!env['MEILI_TENANT_KEY'] !== !env['MEILI_TENANT_KEY_UID']) {
    problems.push('MEILI_TENANT_KEY and MEILI_TENANT_KEY_UID belong together: set both or none.');
  }
  if (env['MEILI_TENANT_KEY'] && !env['MEILI_HOST']) {
    problems.push('MEILI_TENANT_KEY is set but MEILI_HOST is not: tokens are for a Meilisearch.');
  }
  if (env['MEILI_TENANT_KEY'] && env['MEILI_TENANT_KEY'] === env['MEILI_API_KEY']) {
    problems.push('MEILI_TENANT_KEY is MEILI_API_KEY: make a key of its own that may search one index only.');
  }
  return problems;
}

function describe(issue: z.core.$ZodIssue, env: Environment): string {
  const name = String(issue.path[0]);
  const value = /PASSWORD|KEY$|TOKEN$/.test(name) ? '…' : JSON.stringify(env[name]);
  return `${name} is ${value}: ${issue.message}.`;
}

function toConfig(env: z.infer<typeof environment>): Config {
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    prettyLog: env.LOG_FORMAT === undefined ? process.stdout.isTTY : env.LOG_FORMAT === 'pretty',
    queryTimeoutMs: env.QUERY_TIMEOUT_MS,
    answerCacheBytes: env.ANSWER_CACHE_MB * 1024 * 1024,
    neo4j: toNeo4jConfig(env),
    search: toSearchConfig(env),
    oidc: toOidcConfig(env),
    rateLimits: toRateLimitConfig(env, env.HOST),
    metrics: toMetricsConfig(env, { isPrivate: isPrivate(env) }),
    tracing: toTracingConfig(env),
  };
}

/** A proxy on this machine, or a name for the world, makes a public server of one that listens here only. */
function isPrivate(env: z.infer<typeof environment>): boolean {
  return isLoopback(env.HOST) && env.TRUST_PROXY === false && env.PUBLIC_URL === undefined;
}

function toSearchConfig(env: z.infer<typeof environment>): SearchConfig {
  if (env.MEILI_HOST === undefined) return { mode: 'neo4j' };
  return {
    mode: 'meilisearch',
    host: env.MEILI_HOST,
    apiKey: env.MEILI_API_KEY,
    index: env.MEILI_INDEX,
    tenantTokens: toTenantTokensConfig(env, env.MEILI_PUBLIC_HOST ?? env.MEILI_HOST),
  };
}

function toTenantTokensConfig(
  { MEILI_TENANT_KEY: key, MEILI_TENANT_KEY_UID: keyUid, ...env }: z.infer<typeof environment>,
  publicHost: string,
): TenantTokensConfig {
  if (key === undefined || keyUid === undefined) return { mode: 'off' };
  return {
    mode: 'on',
    publicHost,
    key,
    keyUid,
    minutes: env.MEILI_TENANT_MINUTES,
    filter: env.MEILI_TENANT_FILTER ?? {},
  };
}

function toNeo4jConfig(env: z.infer<typeof environment>): Neo4jConfig {
  if (env.NEO4J_URI === undefined) {
    const home = resolve(env.SILSILAH_HOME ?? join(projectRoot, '.silsilah'));
    return { mode: 'managed', home: join(home, 'neo4j') };
  }
  return {
    mode: 'external',
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER,
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE,
  };
}
