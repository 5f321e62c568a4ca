import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import type { Execute } from '../../clients/explorer/page.ts';
import type { Executor } from './compiled-executor.ts';
import type { EdgeContext } from './request-edge.ts';

/** Makes the executor of one request, whose operations share one context. */
export type PageExecutor = (createContext: () => EdgeContext | Promise<EdgeContext>) => Execute;

/** Runs the website's operations in process on the public schema. Each is parsed and checked once. */
export function createPageExecutor(schema: GraphQLSchema, executor: Executor): PageExecutor {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (source: string): DocumentNode => {
    const known = documents.get(source);
    if (known) return known;
    const document = parse(source);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(source, document);
    return document;
  };
  return (createContext) => {
    let context: Promise<EdgeContext> | undefined;
    return async <Result, Variables>(operation: unknown, variables: Variables): Promise<Result> => {
      context ??= Promise.resolve(createContext());
      const { data, errors } = await executor.execute({
        document: documentOf(String(operation)),
        variables: variables as Record<string, unknown>,
        context: await context,
      });
      const [error] = errors ?? [];
      if (error) throw error.originalError ?? error;
      // The type of an operation's data is printed from the same schema that has just answered.
      return data as Result;
    };
  };
}
