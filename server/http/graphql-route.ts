import { type ApolloServer, HeaderMap } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ClientError, errorCodes } from '../errors.ts';
import type { AnswerCache } from './answer-cache.ts';
import { allowAnyOrigin, answerPreflight } from './cors.ts';
import { edgeStateOf } from './edge-state.ts';
import { tagAnswer } from './entity-tag.ts';
import { queryOf } from './graphiql.ts';
import { sendGraphQLErrors } from './graphql-error-body.ts';
import type { Limits } from './limits.ts';
import { stopped } from './plugins/stopped.ts';
import type { RefusalCounter } from './rate-limits.ts';
import { type EdgeContext, type OpenEdge, openEdge, type RequestEdge } from './request-edge.ts';
import { meterRequest } from './request-log.ts';

export interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<EdgeContext>;
  readonly limits: Limits;
  /** Whole answers that are sent again while the graph stays as it is. */
  readonly answers?: AnswerCache | undefined;
  /** Counts keys that do not hold. */
  readonly refusals?: RefusalCounter | undefined;
  /** Makes the context of one request, its `edge` inside. */
  readonly createContext: (edge: RequestEdge) => EdgeContext | Promise<EdgeContext>;
}

const otherMethods = ['DELETE', 'HEAD', 'PATCH', 'PUT'];

/** GraphQL over HTTP at `/graphql`, each request with a deadline of its own. */
export function registerGraphQL(server: FastifyInstance, options: GraphQLRouteOptions): void {
  const edges = new WeakMap<FastifyRequest, RequestEdge>();
  const answer = fastifyApolloHandler(options.apollo, {
    context: (request) => createContext(edges.get(request), options),
  });
  const { running } = edgeStateOf(server);
  const answerTo = async (request: FastifyRequest, reply: FastifyReply) =>
    answer.call(server, request, reply);

  const { answers, limits } = options;

  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    bodyLimit: limits.bodyBytes,
    onRequest: welcome,
    onSend: answers === undefined ? tagAnswer : [tagAnswer, answers.encode],
    async handler(request, reply) {
      const start = performance.now();
      const place = answers?.placeFor(request);
      const kept = place && (await answers?.find(place, request, reply));
      if (kept !== undefined) return kept;
      const open = openEdge(request, reply, limits.timeMs - (performance.now() - start));
      edges.set(request, open.edge);
      meterRequest(request, open.edge.meter);
      running.add(open);
      try {
        const body = await firstOf(answerTo(request, reply), open, reply);
        if (place !== undefined) answers?.put(place, body, open.edge.meter, reply);
        return body;
      } finally {
        running.delete(open);
        open.close();
      }
    },
  });

  server.options('/graphql', (_, reply) => answerPreflight(reply));
  server.route({ method: otherMethods, url: '/graphql', handler: refuseMethod });
}

/** Every answer may be read by other sites; whoever comes by browser is shown the tool for asking. */
async function welcome(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  allowAnyOrigin(reply);
  const isVisit = request.method === 'GET' && request.headers.accept?.startsWith('text/html');
  if (!isVisit) return undefined;
  return reply.header('vary', 'accept').redirect(`/graphiql${queryOf(request.url)}`, 303);
}

/** The answer, or the refusal when resolvers did not heed the signal in time. */
async function firstOf(answer: Promise<unknown>, open: OpenEdge, reply: FastifyReply): Promise<unknown> {
  const first = await Promise.race([answer, open.overdue]);
  if (first !== 'overdue') return first;
  answer.catch((error: unknown) => open.edge.log.warn({ err: error }, 'an overdue operation failed'));
  const errors = [stopped('deadline', open.edge.meter.kind !== 'mutation')];
  return sendGraphQLErrors(open.edge.request, reply, errorCodes.TIMEOUT.status, errors);
}

async function createContext(
  edge: RequestEdge | undefined,
  options: GraphQLRouteOptions,
): Promise<EdgeContext> {
  if (!edge) throw new Error('A GraphQL request has no edge: the route did not open one.');
  try {
    return await options.createContext(edge);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    if (error.code === 'UNAUTHENTICATED') await options.refusals?.count(edge.request);
    throw withStatus(error);
  }
}

/** Apollo answers a failed context with 500 unless the error says otherwise. */
function withStatus(error: ClientError): GraphQLError {
  const { code, message } = error;
  const headers = new HeaderMap(code === 'UNAUTHENTICATED' ? [['www-authenticate', 'Bearer']] : []);
  return new GraphQLError(message, {
    extensions: { code, http: { status: errorCodes[code].status, headers } },
  });
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `GraphQL is asked by GET or POST here, not by ${request.method}.`;
  reply.header('allow', 'GET, POST, OPTIONS');
  return sendGraphQLErrors(request, reply, 405, [{ message, extensions: { code: 'BAD_REQUEST' } }]);
}
