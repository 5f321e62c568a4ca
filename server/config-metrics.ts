import { z } from 'zod';

/** Where Prometheus finds `/metrics`, and what it must show. */
export type MetricsConfig =
  | { readonly mode: 'off' }
  /** Beside everything else; without a token only where nobody but this machine reaches the server. */
  | { readonly mode: 'here'; readonly token: string | undefined }
  /** On a port of its own, which the world is not let through to. */
  | {
      readonly mode: 'apart';
      readonly host: string;
      readonly port: number;
      readonly token: string | undefined;
    };

const leastToken = 24;
const given = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

export const metricsEnvironment = {
  METRICS_TOKEN: given(
    z.string().min(leastToken, { error: `write at least ${leastToken} random characters` }),
  ),
  METRICS_PORT: given(z.coerce.number({ error: 'write a port number, e.g. 9464' }).int().min(0).max(65_535)),
  METRICS_HOST: given(z.string()),
};

const shape = z.object(metricsEnvironment);

interface Surroundings {
  /** Nobody but this machine reaches the server: it listens there only, and no proxy or name is told of. */
  readonly isPrivate: boolean;
}

export function toMetricsConfig(env: z.infer<typeof shape>, { isPrivate }: Surroundings): MetricsConfig {
  const token = env.METRICS_TOKEN;
  if (env.METRICS_PORT !== undefined) {
    return { mode: 'apart', host: env.METRICS_HOST ?? '127.0.0.1', port: env.METRICS_PORT, token };
  }
  return token !== undefined || isPrivate ? { mode: 'here', token } : { mode: 'off' };
}

export function metricsProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  if (env['METRICS_PORT'] && env['METRICS_PORT'] !== '0' && env['METRICS_PORT'] === (env['PORT'] || '4000')) {
    problems.push('METRICS_PORT is PORT: give another one, or METRICS_TOKEN alone for /metrics on PORT.');
  }
  if (env['METRICS_HOST'] && !env['METRICS_PORT']) {
    problems.push('METRICS_HOST is set but METRICS_PORT is not: give the port as well.');
  }
  return problems;
}
