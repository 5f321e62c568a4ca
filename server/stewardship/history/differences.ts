import type { Difference } from '../../../schema/change.type.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a record keeps for itself. */
const hidden = new Set([
  'id',
  'slug',
  'sortName',
  'rank',
  'status',
  'dataset',
  'seedHash',
  'createdAt',
  'updatedAt',
  'proposalId',
  'stewarded',
  'aliasKinds',
  'aliasLanguages',
]);

/** Texts that stand in two languages, as `<name>Id` and `<name>En`. */
const localised = new Set([
  'attribution',
  'colour',
  'description',
  'firstAttested',
  'how',
  'nameMeaning',
  'restrictionWhoMay',
  'symbolism',
  'use',
]);

const renamed: Readonly<Record<string, string>> = { sourceIds: 'sources', aliasTexts: 'aliases' };

/** The name of a property as the API has it: `description.en` for `descriptionEn`. */
export function fieldOf(property: string): string {
  const [, base, language] = /^(.+)(Id|En)$/.exec(property) ?? [];
  if (base !== undefined && language !== undefined && localised.has(base)) {
    return `${base}.${language.toLowerCase()}`;
  }
  return renamed[property] ?? property;
}

/** What became what, as people read it. */
export function shownDifferences(before: Values, after: Values): Difference[] {
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return properties
    .filter((property) => !hidden.has(property))
    .map((property) => ({
      field: fieldOf(property),
      before: told(before[property]),
      after: told(after[property]),
    }))
    .filter((difference) => difference.before !== difference.after);
}

function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return String(value);
}

interface ToldClaim {
  readonly ancestor: string;
  readonly kind: string;
  readonly confidence: string;
  readonly sourceIds: readonly string[];
  readonly howId?: string | undefined;
  readonly howEn?: string | undefined;
}

/** `SCALING of motif/kawung, DOCUMENTED: Kawung enlarged … [source/design-statement]` */
export function tellClaim({ ancestor, kind, confidence, howId, howEn, sourceIds }: ToldClaim): string {
  const how = [howId, howEn].filter((text) => text !== undefined).join(' / ');
  return `${kind} of ${ancestor}, ${confidence}${how === '' ? '' : `: ${how}`} [${sourceIds.join(', ')}]`;
}
