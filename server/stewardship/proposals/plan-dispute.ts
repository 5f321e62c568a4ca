import type { Findings } from '../findings.ts';
import { type DisputeContent, isKnownSource } from './content.ts';
import type { Plan } from './plan.ts';
import { PlannedSources, sourceBase } from './planned-sources.ts';
import type { Surroundings, Wanted } from './surroundings.ts';

export function disputeWants({ derivation, sources }: DisputeContent): Wanted {
  return {
    ids: [derivation, ...sources.filter(isKnownSource).map(({ id }) => id)],
    pairs: [],
    bases: sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
  };
}

/** What a dispute writes: of rival claims on one pair each is marked, so that none is silently chosen. */
export function planDispute(content: DisputeContent, around: Surroundings, findings: Findings): Plan {
  const claim = around.claim(content.derivation);
  const sources = new PlannedSources(around, findings);
  sources.idsOf('sources', content.sources);
  if (claim === undefined) {
    findings.error('NOT_FOUND', 'derivation', `No claim of descent stands under "${content.derivation}".`);
  } else if (claim.properties['disputed'] === true) {
    findings.error('UNCHANGED', 'derivation', 'This claim is marked as disputed already.');
  }
  const marked = [...(claim === undefined ? [] : [claim]), ...around.onPairs].filter(
    ({ id, properties }, index, all) =>
      properties['disputed'] !== true && all.findIndex((other) => other.id === id) === index,
  );
  return {
    title: content.derivation,
    subjectId: content.derivation,
    nodes: sources.nodes,
    edges: [],
    derivations: [],
    updates: marked.map(({ id }) => ({
      subject: id,
      on: 'CLAIM',
      before: { disputed: false },
      after: { disputed: true },
    })),
    differences: marked.map(({ id }) => ({ field: `${id} disputed`, before: 'false', after: 'true' })),
  };
}
