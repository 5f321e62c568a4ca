import type { Entity } from '../../schema/entity.type.ts';
import { entityOf } from '../entities.ts';
import type { Batcher } from '../graph/batch.ts';
import { kindOfId } from '../graph/entity-row.ts';
import type { BatchPart } from '../graph/look-up.ts';

/** A record by its id or by a former id of it; null when there is none. */
export const entityById: BatchPart<Entity | null> = {
  name: 'entity-by-id',
  keep: true,
  text: () => `
    OPTIONAL MATCH (old:Redirect {id: key})
    WITH coalesce(old.to, key) AS id
    MATCH (n:Entity {id: id})
    RETURN properties(n) AS value`,
  parse: parseEntity,
  missing: () => null,
};

/** Parses the properties of a node of any kind; its id says which kind it is. */
export function parseEntity(properties: unknown): Entity {
  const { id } = properties as { id?: unknown };
  const kind = typeof id === 'string' ? kindOfId(id) : undefined;
  if (kind === undefined)
    throw new TypeError(`A node has the id ${String(id)}, which names no kind of entity.`);
  return entityOf(kind).parse(properties);
}

/** The records under these ids, in their order; ids under which nothing stands are left out. */
export async function loadEntities<T extends Entity = Entity>(
  batcher: Batcher,
  ids: readonly string[],
): Promise<T[]> {
  const found = await Promise.all(ids.map((id) => batcher.load(entityById, id)));
  // The caller's ids decide the kind: ids of sources give sources.
  return found.filter((entity) => entity !== null) as T[];
}
