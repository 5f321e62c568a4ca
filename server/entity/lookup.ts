import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../../schema/entity.type.ts';
import { type EntityKind, entityPath } from '../../schema/enums.ts';
import type { Context } from '../context.ts';
import { walkAhead } from '../lineage/walk-ahead.ts';
import { entityById } from './entity.loader.ts';

/** A record of one kind by its slug or a former slug; null when there is none of that kind. */
export async function bySlug<T extends Entity>(
  kind: T['entityKind'] & EntityKind,
  slug: string,
  { batcher, lineage }: Context,
  info?: GraphQLResolveInfo,
): Promise<T | null> {
  const id = `${entityPath[kind]}/${slug}`;
  if (info !== undefined) walkAhead(id, lineage, info);
  const entity = await batcher.load(entityById, id);
  // Its kind decides its type.
  return entity?.entityKind === kind ? (entity as T) : null;
}
