import { entityPath } from '../../schema/enums.ts';
import { kindOfList, type Located } from './dataset.ts';

/** The id of a record, undefined for claims and for what has no readable slug. */
export function idOf({ list, record }: Located<unknown>): string | undefined {
  const kind = kindOfList[list];
  const slug = (record as { slug?: unknown } | null)?.slug;
  return kind !== null && typeof slug === 'string' ? `${entityPath[kind]}/${slug}` : undefined;
}

const claimNames: Readonly<Record<string, string>> = {
  works: 'work',
  derivations: 'derivation',
  kindOf: 'kind',
  parts: 'part',
  resemblances: 'resemblance',
};

/** What a record or claim is called in a message, as far as it can be read. */
export function titleOf(located: Located<unknown>): string {
  const { record, list, index } = located;
  const id = idOf(located);
  if (id !== undefined) return id;
  const values = typeof record === 'object' && record !== null ? Object.values(record).flat() : [];
  const ends = values.filter((value) => typeof value === 'string' && /^[a-z]+\/[a-z0-9-]+$/.test(value));
  return ends.length === 0 ? `${list}[${index}]` : `${claimNames[list] ?? list} ${ends.join(' – ')}`;
}
