import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { type DocumentNode, GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { errorCodes } from '../../errors.ts';
import type { EdgeContext } from '../request-edge.ts';
import { nameOf } from './selection-count.ts';

export interface ComplexityOptions {
  readonly limit: number;
  readonly estimators: readonly ComplexityEstimator[];
}

/**
 * Refuses an operation that could return too much. It looks at each request, so it sees variables; what an operation
 * costs is told by its numbers, switches and lengths of lists, and worked out once for all texts in their place.
 */
export function complexityPlugin(options: ComplexityOptions): ApolloServerPlugin<EdgeContext> {
  const known = new LRUCache<DocumentNode, Map<string, number>>({ max: mostDocuments });
  const costOnce = (context: Resolved, operation: OperationDefinitionNode): number => {
    const costs = known.get(context.document) ?? new Map<string, number>();
    known.set(context.document, costs);
    const place = `${context.operationName ?? ''} ${JSON.stringify(context.request.variables ?? {}, withoutTexts)}`;
    const cost = costs.get(place) ?? costOf(context, operation, options.estimators);
    if (costs.size < mostForms) costs.set(place, cost);
    return cost;
  };
  return {
    requestDidStart: async () => ({
      async didResolveOperation(context) {
        // Execution refuses a missing operation and bad variables as a whole, in words of its own.
        const { operation } = context;
        if (!operation || hasBadVariables(context, operation)) return;
        const cost = costOnce(context, operation);
        context.contextValue.edge.meter.cost = cost;
        if (cost > options.limit) throw tooCostly(operation, cost, options.limit);
      },
    }),
  };
}

/** Documents whose costs are kept, and in how many forms of their variables. */
const mostDocuments = 500;
const mostForms = 100;

const withoutTexts = (_: string, value: unknown): unknown => (typeof value === 'string' ? '' : value);

type Resolved = GraphQLRequestContextDidResolveOperation<EdgeContext>;

function hasBadVariables({ schema, request }: Resolved, operation: OperationDefinitionNode): boolean {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return errors !== undefined;
}

function costOf(
  { schema, document, request }: Resolved,
  operation: OperationDefinitionNode,
  estimators: readonly ComplexityEstimator[],
): number {
  return Math.ceil(
    getComplexity({
      schema,
      query: document,
      estimators: [...estimators],
      variables: request.variables ?? {},
      ...(operation.name ? { operationName: operation.name.value } : {}),
      maxQueryNodes: Number.POSITIVE_INFINITY,
    }),
  );
}

function tooCostly(operation: OperationDefinitionNode, cost: number, limit: number): GraphQLError {
  const message = `${nameOf(operation)} could return ${cost} objects; ${limit} are allowed at once. Lower \`first\` on the lists that nest, or split the operation.`;
  const { status } = errorCodes.QUERY_TOO_COSTLY;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', http: { status } } });
}
