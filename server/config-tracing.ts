import { z } from 'zod';

/** Which traces are kept, by the names that OpenTelemetry has for it. */
export const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

export interface SamplingConfig {
  readonly sampler: (typeof samplers)[number];
  /** The share of traces that are kept, where the sampler is one of a ratio. */
  readonly ratio: number;
}

/** Where traces are sent, or that there are none. */
export type TracingConfig =
  | { readonly mode: 'off' }
  | {
      readonly mode: 'otlp';
      /** The whole address, its path inside. */
      readonly url: string;
      readonly serviceName: string | undefined;
      readonly sampling: SamplingConfig;
      /** How long sending one batch may take, trying again inside. */
      readonly timeoutMs: number;
    };

const given = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());
const address = z.url({
  protocol: /^https?$/,
  error: 'write an address such as http://collector.example:4318',
});
const milliseconds = z.coerce.number({ error: 'write milliseconds' }).int().min(100).max(60_000);

export const tracingEnvironment = {
  OTEL_EXPORTER_OTLP_ENDPOINT: given(address),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: given(address),
  OTEL_EXPORTER_OTLP_TIMEOUT: given(milliseconds),
  OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: given(milliseconds),
  OTEL_EXPORTER_OTLP_PROTOCOL: given(z.string()),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: given(z.string()),
  OTEL_SDK_DISABLED: given(z.string()),
  OTEL_SERVICE_NAME: given(z.string()),
  OTEL_TRACES_EXPORTER: given(z.string()),
  OTEL_TRACES_SAMPLER: given(z.enum(samplers, { error: `write ${samplers.join(', ')}` })),
  OTEL_TRACES_SAMPLER_ARG: given(
    z.coerce.number({ error: 'write a share from 0 to 1, e.g. 0.1' }).min(0).max(1),
  ),
};

const shape = z.object(tracingEnvironment);

/** OpenTelemetry's own default of ten seconds would hold up the end of a process whose collector hangs. */
const defaultTimeoutMs = 3_000;

type Environment = Readonly<Record<string, string | undefined>>;

const isSent = ({
  OTEL_EXPORTER_OTLP_ENDPOINT: base,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own,
  OTEL_SDK_DISABLED: disabled,
  OTEL_TRACES_EXPORTER: exporter,
}: Environment): boolean =>
  Boolean(own || base) && disabled?.trim().toLowerCase() !== 'true' && exporter !== 'none';

/**
 * The environment as it counts: a whole platform gives OpenTelemetry's settings to all of its programs, and they are
 * wrong here only where traces are sent.
 */
export function withoutUnusedTracing(env: Environment): Environment {
  if (isSent(env)) return env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('OTEL_')));
}

export function toTracingConfig(env: z.infer<typeof shape>): TracingConfig {
  const url = urlOf(env);
  if (url === undefined) return { mode: 'off' };
  return {
    mode: 'otlp',
    url,
    serviceName: env.OTEL_SERVICE_NAME,
    sampling: {
      sampler: env.OTEL_TRACES_SAMPLER ?? 'parentbased_always_on',
      ratio: env.OTEL_TRACES_SAMPLER_ARG ?? 1,
    },
    timeoutMs: env.OTEL_EXPORTER_OTLP_TRACES_TIMEOUT ?? env.OTEL_EXPORTER_OTLP_TIMEOUT ?? defaultTimeoutMs,
  };
}

/** The address for traces is taken as it is; the one for all signals is a base. */
function urlOf(env: z.infer<typeof shape>): string | undefined {
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own, OTEL_EXPORTER_OTLP_ENDPOINT: base } = env;
  return own ?? (base && `${base.replace(/\/+$/, '')}/v1/traces`);
}

/** What each of them does not show by itself. */
export function tracingProblems(env: Environment): string[] {
  if (!isSent(env)) return [];
  const problems: string[] = [];
  const { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: own, OTEL_EXPORTER_OTLP_PROTOCOL: all } = env;
  const protocol = own || all || 'http/protobuf';
  if (protocol !== 'http/protobuf') {
    problems.push(
      `OTEL_EXPORTER_OTLP_PROTOCOL is ${JSON.stringify(protocol)}: traces are sent by http/protobuf only, mostly to port 4318.`,
    );
  }
  const exporter = env['OTEL_TRACES_EXPORTER'] || 'otlp';
  if (exporter !== 'otlp') {
    problems.push(`OTEL_TRACES_EXPORTER is ${JSON.stringify(exporter)}: write otlp or none.`);
  }
  return problems;
}
