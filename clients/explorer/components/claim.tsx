import type { ClaimFragment } from '../__generated__/graphql.ts';
import { claimAnchor } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { SourceRefs } from './source.tsx';

export interface ClaimProps {
  readonly claim: ClaimFragment;
  /** Which end of the claim stands above it already: it is not named again as a subject, nor linked. */
  readonly under: 'ancestor' | 'descendant';
}

/** One claim of descent told in words; the line beside it repeats what the words say of its basis. */
export function Claim({ claim, under }: ClaimProps) {
  const { t, words } = useSurroundings();
  return (
    <div class={claimClass(claim)} id={claimAnchor(claim.id)}>
      <p class="says">
        {under === 'ancestor' && <EntityLink node={claim.descendant} />} {t.lineage.verb[claim.kind]}{' '}
        {under === 'ancestor' ? <span>{claim.ancestor.name}</span> : <EntityLink node={claim.ancestor} />}
      </p>
      <p class="basis">
        {t.lineage.basis}: {words.label('Confidence', claim.confidence)}
        {claim.disputed && <strong class="disputed"> {t.lineage.disputed}</strong>}
        {claim.period && ` · ${t.lineage.period(claim.period)}`}
        {claim.verification && ` · ${words.label('Verification', claim.verification)}`}
      </p>
      {claim.how && <p>{claim.how}</p>}
      <SourceRefs sources={claim.sources} />
    </div>
  );
}

export function claimClass(claim: Pick<ClaimFragment, 'confidence' | 'disputed'>): string {
  const line = `claim line-${claim.confidence.toLowerCase().replaceAll('_', '-')}`;
  return claim.disputed ? `${line} line-disputed` : line;
}
