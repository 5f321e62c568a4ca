import type { Change } from '../../../schema/change.type.ts';
import { ChangeActionEnum } from '../../../schema/stewardship.enums.ts';
import { Properties } from '../../graph/properties.ts';
import { shownDifferences } from './differences.ts';

/** A change `c` with the name that whoever did it chooses to be shown under now. */
export const changeColumns = (c: string) =>
  `${c} {.*, actor: coalesce(head(COLLECT { MATCH (owner:ApiKey {id: ${c}.actorId}) RETURN owner.shownName }), ${c}.actor)}`;

export function parseChange(properties: unknown): Change {
  const row = new Properties(properties);
  const values = (key: string) =>
    JSON.parse(row.optionalText(key) ?? '{}') as Readonly<Record<string, unknown>>;
  return {
    id: row.text('id'),
    revision: row.optionalNumber('revision') ?? 0,
    at: row.optionalText('at'),
    actor: row.text('actor'),
    action: row.term('action', ChangeActionEnum),
    subject: row.text('subject'),
    differences: shownDifferences(values('before'), values('after')),
    reason: row.optionalText('reason'),
    proposalId: row.optionalText('proposalId'),
  };
}
