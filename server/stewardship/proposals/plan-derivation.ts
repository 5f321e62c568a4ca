import { derivationId } from '../../lineage/derivation-id.ts';
import type { Findings } from '../findings.ts';
import { shownDifferences } from '../history/differences.ts';
import { calledOr, claimTitle } from './claim-title.ts';
import { type DerivationContent, isKnownSource } from './content.ts';
import type { Plan } from './plan.ts';
import { checkClaims, lineageRecord, plannedClaim, ruleNode } from './planned-claims.ts';
import { PlannedSources, sourceBase } from './planned-sources.ts';
import type { Surroundings, Wanted } from './surroundings.ts';

export function derivationWants(content: DerivationContent): Wanted {
  const { descendant, ancestor, sources } = content;
  return {
    ids: [descendant, ancestor, ...sources.filter(isKnownSource).map(({ id }) => id)],
    pairs: [[descendant, ancestor]],
    bases: [
      derivationId(content),
      ...sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
    ],
  };
}

/** What a claim of descent between two records writes. */
export function planDerivation(content: DerivationContent, around: Surroundings, findings: Findings): Plan {
  const sources = new PlannedSources(around, findings);
  const sourceIds = sources.idsOf('sources', content.sources);
  sources.warnIfWeak('sources', sourceIds);
  const descendant = lineageRecord('descendant', content.descendant, { around, findings });
  const ancestor = lineageRecord('ancestor', content.ancestor, { around, findings });
  const ends = {
    descendant: descendant?.id ?? content.descendant,
    ancestor: ancestor?.id ?? content.ancestor,
    disputed: content.disputed,
    sourceIds,
  };
  const claim = plannedClaim(content, ends, around);
  const sourcesAreThere = content.sources.length === 0 || sourceIds.length > 0;
  if (descendant !== undefined && ancestor !== undefined && sourcesAreThere) {
    checkClaims([{ prefix: '', claim }], [ruleNode(descendant), ruleNode(ancestor)], { around, findings });
  }
  return {
    title: claimTitle({
      relation: 'DERIVES_FROM',
      names: [calledOr(ends.descendant, descendant), calledOr(ends.ancestor, ancestor)],
    }),
    subjectId: claim.id,
    nodes: sources.nodes,
    edges: [],
    derivations: [claim],
    updates: [],
    differences: shownDifferences({}, { ...claim }),
  };
}
