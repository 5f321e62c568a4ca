import type { Findings } from '../findings.ts';
import { errorMessages } from '../messages/error-messages.ts';
import { claimTitle } from './claim-title.ts';
import { type DisputeContent, isKnownSource } from './content.ts';
import type { Plan } from './plan.ts';
import { PlannedSources, sourceBase } from './planned-sources.ts';
import type { StoredClaim, Surroundings, Wanted } from './surroundings.ts';

export function disputeWants({ derivation, sources }: DisputeContent): Wanted {
  return {
    ids: [derivation, ...sources.filter(isKnownSource).map(({ id }) => id)],
    pairs: [],
    bases: sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
  };
}

/**
 * What a dispute writes: of rival claims on one pair each is marked, so that none is silently chosen. Likenesses are
 * no rivals, and one is marked alone. A settlement takes the mark off again.
 */
export function planDispute(content: DisputeContent, around: Surroundings, findings: Findings): Plan {
  const disputed = content.of === 'DISPUTE';
  const says = ({ properties }: StoredClaim) => (properties['disputed'] === true) === disputed;
  const claim = disputedClaim(content, around);
  const sources = new PlannedSources(around, findings);
  sources.idsOf('sources', content.sources);
  const field = content.relation === 'RESEMBLES' ? 'resemblance' : 'derivation';
  if (claim === undefined) {
    findings.error('NOT_FOUND', field, errorMessages.NOT_FOUND[field](content.derivation));
  } else if (says(claim)) {
    const message = errorMessages.UNCHANGED[disputed ? 'disputed' : 'settled'];
    findings.error('UNCHANGED', field, message);
  }
  const marked = [...(claim === undefined ? [] : [claim]), ...around.onPairs].filter(
    (each, index, all) => !says(each) && all.findIndex(({ id }) => id === each.id) === index,
  );
  return {
    title: claim === undefined ? content.derivation : claimTitle(claim),
    subjectId: content.derivation,
    nodes: sources.nodes,
    edges: [],
    derivations: [],
    updates: marked.map(({ id }) => ({
      subject: id,
      on: 'CLAIM',
      before: { disputed: !disputed },
      after: { disputed },
    })),
    differences: marked.map(({ id }) => ({
      field: `${id} disputed`,
      before: `${!disputed}`,
      after: `${disputed}`,
    })),
  };
}

/** A settlement takes either kind of claim, a dispute the one that it is about. */
function disputedClaim(
  { of, derivation, relation }: DisputeContent,
  around: Surroundings,
): StoredClaim | undefined {
  const claim = around.claim(derivation);
  return of === 'SETTLEMENT' || claim?.relation === (relation ?? 'DERIVES_FROM') ? claim : undefined;
}
