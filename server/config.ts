import { join, resolve } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.ts';

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

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  readonly logLevel: string;
  readonly prettyLog: boolean;
  readonly neo4j: Neo4jConfig;
  readonly queryTimeoutMs: number;
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
const flag = withDefault(
  z
    .enum(['true', 'false', '1', '0'], { error: 'write true or false' })
    .transform((value) => value === 'true' || value === '1'),
  'false',
);
const port = z.coerce.number({ error: 'write a port number, e.g. 4000' }).int().min(0).max(65_535);

const environment = z.object({
  PORT: withDefault(port, '4000'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PUBLIC_URL: optional(
    z.url({ protocol: /^https?$/, error: 'write an address such as https://wastra.example' }),
  ),
  TRUST_PROXY: flag,
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
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Throws one error that names every problem. */
export function readConfig(env: Environment): Config {
  const parsed = environment.safeParse(env);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue, env));
  if (env['NEO4J_URI'] && !env['NEO4J_PASSWORD']) {
    problems.push(
      'NEO4J_URI is set but NEO4J_PASSWORD is not: give the password of that database, or unset NEO4J_URI to use the managed one.',
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

function describe(issue: z.core.$ZodIssue, env: Environment): string {
  const name = String(issue.path[0]);
  const value = /PASSWORD/.test(name) ? '…' : JSON.stringify(env[name]);
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
    neo4j: toNeo4jConfig(env),
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
