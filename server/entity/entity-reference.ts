import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../schema/entity.type.ts';
import type { EntityKind } from '../../schema/enums.ts';
import { kindOfId } from '../graph/entity-row.ts';
import { asksOnly } from '../graph/selection.ts';

/** A record of which nothing but what follows from its id is asked, and its name where that is known. */
export interface EntityReference {
  readonly entityKind: EntityKind;
  readonly id: string;
  readonly slug: string;
  readonly name?: string;
}

const toldById = new Set(['__typename', 'id', 'slug', 'uri', 'canonicalId']);
export const toldByName: ReadonlySet<string> = new Set([...toldById, 'name']);

/** Whether a field that leads to a record asks for nothing that must be read from the graph. */
export const asksForReference = (info: GraphQLResolveInfo): boolean => asksOnly(info, toldById);

/** The same where the name is known. */
export const asksForNamedReference = (info: GraphQLResolveInfo): boolean => asksOnly(info, toldByName);

/** Only for ids of records that stand in the graph today. */
export function entityReference<T extends Entity = Entity>(id: string, name?: string): T {
  const entityKind = kindOfId(id);
  if (entityKind === undefined) throw new TypeError(`"${id}" names no kind of entity.`);
  const reference: EntityReference = {
    entityKind,
    id,
    slug: id.slice(id.indexOf('/') + 1),
    ...(name === undefined ? {} : { name }),
  };
  // Whoever makes one has looked at what is asked of it.
  return reference as unknown as T;
}
