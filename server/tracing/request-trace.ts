import type { Tracer } from '@opentelemetry/api';
import {
  type Attributes,
  type Context,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { StatementEvent } from '../graph/graph.ts';
import type { MeilisearchRequest } from '../search/backends/meilisearch/meilisearch-server.ts';
import { searchRequestSpan } from './search-request-span.ts';
import { statementSpan } from './statement-span.ts';

/** A span as it is to be. */
export interface SpanPlan {
  readonly name: string;
  readonly attributes: Attributes;
}

/** How something ended. */
export interface Outcome {
  readonly attributes?: Attributes;
  /** Whether it is our failure, and not a refusal. */
  readonly failed: boolean;
}

/** Ends what was begun; called again it does nothing. */
export type EndSpan = (outcome: Outcome) => void;

interface Begun {
  readonly tracer: Tracer;
  /** What the caller says of the trace that the request belongs to. */
  readonly caller: Context;
  readonly plan: SpanPlan;
}

/**
 * The spans of one request. What has ended when we hear of it, a statement or a request to Meilisearch, belongs to the
 * operation that is under way; where several are, as on some pages, they may share it, and it belongs to the request.
 */
export class RequestTrace {
  readonly #tracer: Tracer;
  readonly #context: Context;
  readonly #span: Span;
  readonly #operations = new Set<Context>();
  /** All times of a trace are by one clock, so that no part begins before the whole. */
  readonly #epoch = Date.now() - performance.now();
  readonly end: EndSpan;

  constructor({ tracer, caller, plan }: Begun) {
    this.#tracer = tracer;
    this.#span = tracer.startSpan(
      plan.name,
      { kind: SpanKind.SERVER, attributes: plan.attributes, startTime: this.#now() },
      caller,
    );
    this.#context = trace.setSpan(caller, this.#span);
    this.end = this.#ending(this.#span);
  }

  get id(): string {
    return this.#span.spanContext().traceId;
  }

  beginOperation({ name, attributes }: SpanPlan): EndSpan {
    const options = { kind: SpanKind.INTERNAL, attributes, startTime: this.#now() };
    const span = this.#tracer.startSpan(name, options, this.#context);
    const context = trace.setSpan(this.#context, span);
    this.#operations.add(context);
    const end = this.#ending(span);
    return (outcome) => {
      this.#operations.delete(context);
      end(outcome);
    };
  }

  addStatement(event: StatementEvent): void {
    if (this.#span.isRecording()) this.#addPast(statementSpan(event), event);
  }

  addSearchRequest(request: MeilisearchRequest): void {
    if (this.#span.isRecording()) this.#addPast(searchRequestSpan(request), request);
  }

  #addPast(
    { name, attributes }: SpanPlan,
    { durationMs, failed }: { readonly durationMs: number; readonly failed: boolean },
  ): void {
    const now = this.#now();
    const [only, ...others] = this.#operations;
    const parent = only === undefined || others.length > 0 ? this.#context : only;
    const options = { kind: SpanKind.CLIENT, attributes, startTime: now - durationMs };
    const span = this.#tracer.startSpan(name, options, parent);
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(now);
  }

  #ending(span: Span): EndSpan {
    let ended = false;
    return ({ attributes = {}, failed }) => {
      if (ended) return;
      ended = true;
      span.setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(this.#now());
    };
  }

  #now(): number {
    return this.#epoch + performance.now();
  }
}
