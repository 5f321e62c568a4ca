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
