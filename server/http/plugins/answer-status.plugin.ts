import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { errorCodes } from '../../errors.ts';
import type { EdgeContext, StopReason } from '../request-edge.ts';
import { isErrorCode } from './error-reader.ts';
import { stopped } from './stopped.ts';

/**
 * The HTTP status of an answer. One that holds some data is 200, as GraphQL over HTTP has it; one in which
 * every field failed is no answer: it goes out without data, with the status of its gravest error.
 */
export const answerStatusPlugin: ApolloServerPlugin<EdgeContext> = {
  requestDidStart: async () => ({
    async willSendResponse(context) {
      const { body, http } = context.response;
      if (body.kind !== 'single') return;
      const result = stopIfAborted(context, body.singleResult);
      if (!result.errors?.length || (result.data && hasValue(result.data))) return;
      body.singleResult = withoutData(context, result);
      http.status = chooseStatus(http.status, result.errors);
      if (http.status === 503) http.headers.set('retry-after', '2');
    },
  }),
};

type Sending = GraphQLRequestContextWillSendResponse<EdgeContext>;

/** After the signal, whatever came back is at best a part: the answer is the refusal alone. */
function stopIfAborted(context: Sending, result: FormattedExecutionResult): FormattedExecutionResult {
  const { signal } = context.contextValue.edge;
  if (!signal.aborted || !result.errors?.length) return result;
  const isQuery = context.operation?.operation === 'query';
  return { errors: [stopped(signal.reason as StopReason, isQuery)] };
}

function withoutData(context: Sending, result: FormattedExecutionResult): FormattedExecutionResult {
  if (context.operation?.operation !== 'query') return result;
  const { data: _, ...rest } = result;
  return rest;
}

function hasValue(data: Record<string, unknown>): boolean {
  return Object.values(data).some((value) => value !== null);
}

/** What Apollo chose by itself stands, a wrong method or media type among them. */
function chooseStatus(chosen: number | undefined, errors: readonly GraphQLFormattedError[]): number {
  if (chosen && chosen !== 500) return chosen;
  const codes = errors.map(({ extensions }) => extensions?.['code']).filter(isErrorCode);
  return codes.length > 0 ? Math.max(...codes.map((code) => errorCodes[code].status)) : 500;
}
