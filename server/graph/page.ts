import type { Connection, Edge } from '../../schema/connection.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import { pageLimits } from '../../schema/page-limits.ts';
import { ClientError } from '../errors.ts';
import { type CursorKeys, decodeCursor, encodeCursor } from './cursor.ts';

/** A page that was asked for, checked: how many, from which end, and between which records. */
export interface PageRequest {
  readonly list: string;
  readonly limit: number;
  readonly backward: boolean;
  readonly after: CursorKeys | null;
  readonly before: CursorKeys | null;
}

/** Checks page arguments; `list` is the fingerprint that cursors of this list carry. */
export function pageRequest(args: PageArgs, list: string, keyCount: number): PageRequest {
  if (args.first != null && args.last != null) {
    throw new ClientError('BAD_USER_INPUT', 'Give `first` or `last`, not both.');
  }
  const decode = (cursor: string | null | undefined) =>
    cursor == null ? null : decodeCursor(list, cursor, keyCount);
  return {
    list,
    limit: checkedLimit(args),
    backward: args.last != null,
    after: decode(args.after),
    before: decode(args.before),
  };
}

function checkedLimit({ first, last }: PageArgs): number {
  const limit = first ?? last ?? pageLimits.default;
  if (limit < 0 || limit > pageLimits.most) {
    const name = first == null ? 'last' : 'first';
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`${name}\` is ${limit}: ask for 0 to ${pageLimits.most} and page on with cursors.`,
    );
  }
  return limit;
}

/** One record with its sort keys, as a statement gives it; null where nobody asks for a cursor. */
export interface Keyed<E> {
  readonly keys: CursorKeys | null;
  readonly edge: E;
}

/**
 * The page from the rows that a statement gave: it asks for one row more than the limit, in the
 * direction asked, which is how we know whether there is more.
 */
export function toConnection<T, E extends { readonly node: T }>(
  request: PageRequest,
  rows: readonly Keyed<E>[],
  totalCount: number,
): Connection<T, E & Edge<T>> {
  const more = rows.length > request.limit;
  const kept = rows.slice(0, request.limit);
  if (request.backward) kept.reverse();
  const edges = kept.map((row) => edgeOf(request, row));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount,
    pageInfo: {
      hasNextPage: request.backward ? request.before !== null : more,
      hasPreviousPage: request.backward ? more : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function edgeOf<T, E extends { readonly node: T }>(
  { list }: PageRequest,
  { edge, keys }: Keyed<E>,
): E & Edge<T> {
  // Making cursors that nobody asks for was a sixth of what a list of names cost the server.
  if (keys === null) return edge as E & Edge<T>;
  return { ...edge, cursor: encodeCursor(list, keys) };
}
