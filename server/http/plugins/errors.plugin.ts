import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { EdgeContext } from '../request-edge.ts';
import { readKnownError } from './error-reader.ts';

export interface ErrorMask {
  readonly plugin: ApolloServerPlugin<EdgeContext>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/**
 * What a client sees of an error: ours with their code and words, everything else as one masked message
 * with an id, under which the log holds the rest.
 */
export function createErrorMask(fallbackLog: FastifyBaseLogger): ErrorMask {
  const logs = new WeakMap<object, FastifyBaseLogger>();
  return {
    plugin: {
      requestDidStart: async () => ({
        async didEncounterErrors(context) {
          for (const error of context.errors) logs.set(error, logOf(context, fallbackLog));
        },
      }),
    },
    formatError(formatted, error) {
      const known = readKnownError(error);
      if (!known) return mask(formatted, error, (isObject(error) && logs.get(error)) || fallbackLog);
      return {
        ...placeOf(formatted),
        message: known.message,
        extensions: { ...extras(formatted), code: known.code },
      };
    },
  };
}

/** The message for a surprise; the id leads to the log. */
export function maskedMessage(id: string): string {
  return `Something went wrong on our side. Try again; if it stays so, report it with the id ${id}.`;
}

function mask(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: FastifyBaseLogger,
): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ err: rootOf(error), errorId: id, path: formatted.path?.join('.') }, 'unexpected error');
  return {
    ...placeOf(formatted),
    message: maskedMessage(id),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

function placeOf({ locations, path }: GraphQLFormattedError) {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

/** What resolvers add for clients beside the code, without Apollo's own notes. */
function extras({ extensions }: GraphQLFormattedError): Record<string, unknown> {
  const { validationErrorCode: _, stacktrace: __, ...rest } = extensions ?? {};
  return rest;
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

function logOf(context: GraphQLRequestContext<EdgeContext>, fallback: FastifyBaseLogger): FastifyBaseLogger {
  return context.contextValue.edge?.log ?? fallback;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
