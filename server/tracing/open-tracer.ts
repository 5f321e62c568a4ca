import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  type Resource,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from '@opentelemetry/semantic-conventions';
import type { FastifyBaseLogger } from 'fastify';
import type { TracingConfig } from '../config-tracing.ts';
import { projectRoot } from '../project-root.ts';
import { samplerFor } from './sampler.ts';
import { ToldExporter } from './told-exporter.ts';

const program = 'silsilah-wastra';

export interface OpenTracer {
  readonly tracer: Tracer;
  readonly stop: () => Promise<void>;
}

/**
 * A tracer whose spans go to the collector in batches, beside the requests: what the collector does not take in time
 * waits in a queue of bounded length, and then is lost. The rest of OpenTelemetry's settings it reads by itself.
 */
export async function openTracer(
  { url, serviceName, sampling, timeoutMs }: Extract<TracingConfig, { mode: 'otlp' }>,
  log: FastifyBaseLogger,
): Promise<OpenTracer> {
  const version = await readVersion();
  const exporter = new ToldExporter(new OTLPTraceExporter({ url, timeoutMillis: timeoutMs }), log);
  const provider = new BasicTracerProvider({
    sampler: samplerFor(sampling),
    resource: describeService(serviceName, version),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return {
    tracer: provider.getTracer(program, version),
    // What could not be sent the exporter has told already.
    stop: () => within(timeoutMs, provider.shutdown()).catch(() => undefined),
  };
}

/** What the operator says of the service goes before what we say. */
function describeService(name: string | undefined, version: string): Resource {
  return defaultResource()
    .merge(resourceFromAttributes({ [ATTR_SERVICE_NAME]: program, [ATTR_SERVICE_VERSION]: version }))
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(resourceFromAttributes(name === undefined ? {} : { [ATTR_SERVICE_NAME]: name }));
}

async function readVersion(): Promise<string> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
