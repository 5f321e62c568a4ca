import type { GraphQLResolveInfo } from 'graphql';
import { asksOnly } from '../graph/selection.ts';

const toldById = new Set(['__typename', 'id', 'slug', 'uri', 'canonicalId']);
export const toldByName: ReadonlySet<string> = new Set([...toldById, 'name']);

/** What the plain form of a claim of descent tells: its ends are those of the edge. */
export const toldOfClaim: ReadonlySet<string> = new Set(
  '__typename ancestor confidence descendant disputed id kind status'.split(' '),
);

/** Whether a field that leads to a record asks for nothing that must be read from the graph. */
export const asksForReference = (info: GraphQLResolveInfo): boolean => asksOnly(info, toldById);

/** The same where the name is known. */
export const asksForNamedReference = (info: GraphQLResolveInfo): boolean => asksOnly(info, toldByName);
