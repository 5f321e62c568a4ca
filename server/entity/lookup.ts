import type { Entity } from '../../schema/entity.type.ts';
import { type EntityKind, entityPath } from '../../schema/enums.ts';
import type { Context } from '../context.ts';
import { entityById } from './entity.loader.ts';

/** A record of one kind by its slug or a former slug; null when there is none of that kind. */
export async function bySlug<T extends Entity>(
  kind: T['entityKind'] & EntityKind,
  slug: string,
  { batcher }: Context,
): Promise<T | null> {
  const entity = await batcher.load(entityById, `${entityPath[kind]}/${slug}`);
  // Its kind decides its type.
  return entity?.entityKind === kind ? (entity as T) : null;
}
