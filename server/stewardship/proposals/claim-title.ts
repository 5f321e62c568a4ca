import type { StoredClaim } from './surroundings.ts';

const signs: Readonly<Record<StoredClaim['relation'], string>> = { DERIVES_FROM: '←', RESEMBLES: '↔' };

/** A claim as people speak of it: by what its ends are called, the younger first. Pure. */
export const claimTitle = ({
  relation,
  names: [one, other],
}: Pick<StoredClaim, 'relation' | 'names'>): string => `${one} ${signs[relation]} ${other}`;

/** What a record is called, and its id where it is not there. */
export const calledOr = (
  id: string,
  record: { readonly properties: Readonly<Record<string, unknown>> } | undefined,
): string => String(record?.properties['name'] ?? id);
