import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { errorCodes } from '../../errors.ts';
import type { EdgeContext } from '../request-edge.ts';
import { nameOf } from './selection-count.ts';

export interface ComplexityOptions {
  readonly limit: number;
  readonly estimators: readonly ComplexityEstimator[];
}

/** Refuses an operation that could return too much. It looks at each request, so it sees variables. */
export function complexityPlugin(options: ComplexityOptions): ApolloServerPlugin<EdgeContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation(context) {
        // Execution refuses a missing operation and bad variables as a whole, in words of its own.
        const { operation } = context;
        if (!operation || hasBadVariables(context, operation)) return;
        const cost = costOf(context, operation, options.estimators);
        context.contextValue.edge.meter.cost = cost;
        if (cost > options.limit) throw tooCostly(operation, cost, options.limit);
      },
    }),
  };
}

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
