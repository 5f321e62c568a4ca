import type { InheritedRestriction } from '../../../schema/credit.type.ts';
import { restrictionKinds } from '../../../schema/enums.ts';
import { restrictionRecords } from '../../credit/credit.service.ts';
import { restrictionsNear } from '../../credit/restrictions.loader.ts';
import type { Batcher } from '../../graph/batch.ts';
import type { Findings } from '../findings.ts';
import { warningMessages } from '../messages/warning-messages.ts';
import type { ProposalContent } from './content.ts';

export interface NamedAncestor {
  readonly id: string;
  /** Where it stands in the input. */
  readonly field: string;
}

/** What a proposal would have something descend from. */
export function ancestorsOf(content: ProposalContent): NamedAncestor[] {
  if (content.of === 'DERIVATION') return [{ id: content.ancestor, field: 'ancestor' }];
  if (content.of !== 'DESIGN') return [];
  return content.derivesFrom.map(({ ancestor }, index) => ({
    id: ancestor,
    field: `derivesFrom.${index}.ancestor`,
  }));
}

/** Restrictions that descending from these would bring, each bearer once, the nearest way first. */
export async function inheritedRestrictions(
  ancestors: readonly NamedAncestor[],
  batcher: Batcher,
  findings: Findings,
): Promise<InheritedRestriction[]> {
  const found = await Promise.all(ancestors.map(({ id }) => batcher.load(restrictionsNear, id)));
  const bearing = new Map<string, { readonly field: string; readonly restriction: InheritedRestriction }>();
  for (const [index, restrictions] of found.entries()) {
    const field = ancestors[index]?.field ?? '';
    // A kind of the ancestor or a part of it is not what the new work descends from.
    const passedOn = restrictions.filter(({ reach }) => reach !== 'KIND' && reach !== 'PART');
    for (const restriction of await restrictionRecords(passedOn, batcher)) {
      if (bearing.has(restriction.bearer.id)) continue;
      const reach = restriction.reach === 'OWN' ? 'ANCESTOR' : restriction.reach;
      bearing.set(restriction.bearer.id, { field, restriction: { ...restriction, reach } });
    }
  }
  const { passedOn: told } = warningMessages.INHERITED_RESTRICTION;
  for (const { field, restriction } of bearing.values()) {
    const { kind, bearer, path } = restriction;
    findings.warn(
      'INHERITED_RESTRICTION',
      field,
      told(bearer.name, path.map(({ id }) => id).join(' → '), restrictionKinds[kind].definition),
    );
  }
  return [...bearing.values()].map(({ restriction }) => restriction);
}
