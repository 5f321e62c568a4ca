import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions';
import type { FastifyRequest } from 'fastify';
import { type ExecutionResult, getOperationAST } from 'graphql';
import { errorCodes } from '../errors.ts';
import type { Execution, Executor } from '../http/compiled-executor.ts';
import { readKnownError } from '../http/plugins/error-reader.ts';
import type { Outcome, RequestTrace, SpanPlan } from './request-trace.ts';

export interface FollowOperationsOptions {
  readonly traces: WeakMap<FastifyRequest, RequestTrace>;
  /** Those of our own operations; what else a visitor calls an operation is not told. */
  readonly names: ReadonlySet<string>;
  /** Does the work so that what it asks of Meilisearch is known to be this request's. */
  readonly within: <T>(trace: RequestTrace, work: () => Promise<T>) => Promise<T>;
}

/** Executes as before, with a span for each operation: those that are asked by the API, and those of pages. */
export function followOperations(
  executor: Executor,
  { traces, names, within }: FollowOperationsOptions,
): Executor {
  return {
    async execute(execution) {
      const trace = traces.get(execution.context.edge.request);
      if (trace === undefined) return executor.execute(execution);
      const end = trace.beginOperation(operationSpan(execution, names));
      try {
        const result = await within(trace, () => executor.execute(execution));
        end(outcomeOf(result.errors));
        return result;
      } catch (error) {
        end(outcomeOf([error]));
        throw error;
      }
    },
  };
}

function operationSpan({ document, operationName }: Execution, names: ReadonlySet<string>): SpanPlan {
  const operation = getOperationAST(document, operationName);
  const type = operation?.operation ?? 'query';
  const name = operation?.name?.value;
  return name !== undefined && names.has(name)
    ? {
        name: `${type} ${name}`,
        attributes: { 'graphql.operation.type': type, 'graphql.operation.name': name },
      }
    : { name: type, attributes: { 'graphql.operation.type': type } };
}

/** The error that weighs most: ours before a refusal. */
function outcomeOf(errors: ExecutionResult['errors'] | readonly unknown[]): Outcome {
  const codes = (errors ?? []).map((error) => readKnownError(error)?.code ?? 'INTERNAL_SERVER_ERROR');
  const code = codes.find((each) => errorCodes[each].status >= 500) ?? codes[0];
  if (code === undefined) return { failed: false };
  return { attributes: { [ATTR_ERROR_TYPE]: code }, failed: errorCodes[code].status >= 500 };
}
