import type { Alias, Entity } from '../../schema/entity.type.ts';
import { aliasKinds, type EntityKind, entityPath } from '../../schema/enums.ts';
import type { Localised } from '../../schema/localised.ts';
import type { Properties } from './properties.ts';

const kindsByPath = new Map<string, EntityKind>(
  Object.entries(entityPath).map(([kind, path]) => [path, kind as EntityKind]),
);

/** The kind that an id names by its first part, undefined when there is none. */
export function kindOfId(id: string): EntityKind | undefined {
  return kindsByPath.get(id.slice(0, id.indexOf('/')));
}

/** A record of which nothing but what follows from its id is asked, and its name where that is known. */
export interface EntityReference {
  readonly entityKind: EntityKind;
  readonly id: string;
  readonly slug: string;
  readonly name?: string;
}

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

/** The fields that every entity has. */
export function entityFields(kind: EntityKind, row: Properties): Entity {
  return {
    entityKind: kind,
    id: row.text('id'),
    slug: row.text('slug'),
    name: row.text('name'),
    aliases: aliasesOf(row),
    note: row.optionalText('note'),
    createdAt: row.optionalText('createdAt'),
    updatedAt: row.optionalText('updatedAt'),
    descriptionText: row.localised('description'),
  };
}

function aliasesOf(row: Properties): Alias[] {
  const kinds = row.terms('aliasKinds', aliasKinds);
  const languages = row.texts('aliasLanguages');
  return row.texts('aliasTexts').map((text, index) => ({
    text,
    kind: kinds[index] ?? 'VARIANT',
    language: languages[index] || null,
  }));
}

/** Whether a text is there in either language. */
export const hasText = (text: Localised): boolean => text.id !== undefined || text.en !== undefined;
