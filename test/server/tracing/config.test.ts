import { describe, expect, test } from 'vitest';
import { type Environment, readConfig } from '../../../server/config.ts';

const base = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.test:4318/' };
const on = {
  mode: 'otlp',
  url: 'http://collector.test:4318/v1/traces',
  serviceName: undefined,
  sampling: { sampler: 'parentbased_always_on', ratio: 1 },
  timeoutMs: 3_000,
};

describe('traces', () => {
  test.each<[Environment]>([
    [{}],
    [{ OTEL_SERVICE_NAME: 'wastra', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
    [{ ...base, OTEL_SDK_DISABLED: 'TRUE' }],
    [{ ...base, OTEL_TRACES_EXPORTER: 'none' }],
    [{ OTEL_TRACES_SAMPLER: 'xray', OTEL_TRACES_SAMPLER_ARG: 'all', OTEL_EXPORTER_OTLP_TIMEOUT: '0' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318', OTEL_SDK_DISABLED: 'true' }],
  ])('are off with %j', (env) => {
    expect(readConfig(env).tracing).toEqual({ mode: 'off' });
  });

  test.each<[Environment, object]>([
    [{ OTEL_SDK_DISABLED: 'no' }, {}],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://t.test/own' }, { url: 'https://t.test/own' }],
    [{ OTEL_SERVICE_NAME: 'wastra' }, { serviceName: 'wastra' }],
    [{ OTEL_EXPORTER_OTLP_TIMEOUT: '500' }, { timeoutMs: 500 }],
    [
      { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' },
      { sampling: { sampler: 'traceidratio', ratio: 0.1 } },
    ],
  ])('are sent with an endpoint and %j', (env, expected) => {
    expect(readConfig({ ...base, ...env }).tracing).toEqual({ ...on, ...expected });
  });

  test.each<[Environment, RegExp]>([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /OTEL_EXPORTER_OTLP_ENDPOINT is .*write an address/],
    [{ ...base, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /OTLP_PROTOCOL is "grpc": .*http\/protobuf only/],
    [{ ...base, OTEL_TRACES_EXPORTER: 'zipkin' }, /OTEL_TRACES_EXPORTER is "zipkin": write otlp or none/],
    [{ ...base, OTEL_TRACES_SAMPLER: 'some' }, /OTEL_TRACES_SAMPLER is "some": write always_on/],
    [{ ...base, OTEL_TRACES_SAMPLER_ARG: '7' }, /OTEL_TRACES_SAMPLER_ARG is "7"/],
  ])('are refused with %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
