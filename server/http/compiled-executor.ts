import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { readKnownError } from './plugins/error-reader.ts';
import type { EdgeContext } from './request-edge.ts';

/** One operation to be answered; the document is valid against the schema. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: EdgeContext;
}

export interface Executor {
  execute(execution: Execution): Promise<ExecutionResult>;
}

export interface ExecutorOptions {
  /** Compiling pays from so many answers on. */
  readonly compileAfter?: number;
}

const defaults = { compileAfter: 3 };
/** A compiled operation takes some 60 kB. */
const mostCompiled = 300;
const maxCoercionErrors = 10;
/** As of an export: where people write all the time, a second reading may be torn as well. */
const mostAttempts = 3;

type Run = CompiledQuery['query'];

/**
 * Answers operations as graphql-js does, those that come again and again several times faster: they are compiled to
 * JavaScript. Only queries are, and an answer that holds an error is worked out once more by graphql-js, whose errors
 * are the ones that clients and logs know; what the request has looked up in batches is not sent again for it.
 *
 * A query that comes to an error which nobody has foreseen is asked again from its start: between two of its
 * statements, or within one, somebody may have taken back what it had just met.
 */
export class CompiledExecutor implements Executor {
  readonly #schema: GraphQLSchema;
  readonly #compileAfter: number;
  readonly #plans = new LRUCache<DocumentNode, Map<string, Plan>>({ max: mostCompiled });

  constructor(schema: GraphQLSchema, { compileAfter = defaults.compileAfter }: ExecutorOptions = {}) {
    this.#schema = schema;
    this.#compileAfter = compileAfter;
  }

  async execute(execution: Execution): Promise<ExecutionResult> {
    const { context } = execution;
    let result = await this.#executeOnce(execution);
    for (let attempt = 2; attempt <= mostAttempts && isTorn(result) && isQuery(execution); attempt += 1) {
      if (context.again === undefined || context.edge.signal.aborted) break;
      result = await this.#interpret({ ...execution, context: context.again() });
    }
    return result;
  }

  async #executeOnce(execution: Execution): Promise<ExecutionResult> {
    const run = this.#compiled(execution);
    if (run !== undefined) {
      const result = await run(undefined, execution.context, { ...execution.variables });
      if (result.errors === undefined) return result;
    }
    return this.#interpret(execution);
  }

  async #interpret({ document, operationName, variables, context }: Execution): Promise<ExecutionResult> {
    return execute({
      schema: this.#schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue: context,
      options: { maxCoercionErrors },
    });
  }

  #compiled({ document, operationName }: Execution): Run | undefined {
    const name = operationName ?? '';
    const plans = this.#plans.get(document) ?? new Map<string, Plan>();
    this.#plans.set(document, plans);
    const plan = plans.get(name) ?? { asked: 0, run: undefined };
    plans.set(name, plan);
    plan.asked += 1;
    if (plan.asked === this.#compileAfter) plan.run = compile(this.#schema, document, operationName);
    return plan.run;
  }
}

/** A wrong variable has no path: no field has been asked. */
const isTorn = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some((error) => error.path && readKnownError(error) === undefined);

const isQuery = ({ document, operationName }: Execution): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;

interface Plan {
  asked: number;
  run: Run | undefined;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Run | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const compiled = compileQuery(schema, document, operationName ?? '', {
    disablingCapturingStackErrors: true,
  });
  // What it cannot compile it answers with the errors, which graphql-js finds by itself.
  return isCompiledQuery(compiled) ? compiled.query : undefined;
}
