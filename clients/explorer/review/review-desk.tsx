import { useSurroundings } from '../surroundings.ts';
import { reviewMessages } from './review-messages.ts';
import { ReviewMoves } from './review-moves.tsx';
import { ReviewOutcomeView } from './review-outcome.tsx';
import { ReviewQueue } from './review-queue.tsx';
import type { Desk } from './review-state.ts';
import { ReviewedProposal } from './reviewed-proposal.tsx';

/** A plain page of forms: the proposal on top with what to decide, the queue below it. */
export function ReviewDesk({ desk, once }: { readonly desk: Desk; readonly once: string }) {
  const { lang, href } = useSurroundings();
  const t = reviewMessages[lang];
  return (
    <div class="review">
      <header class="title">
        <h1>{t.title}</h1>
        <p>
          {t.reading(desk.curator)} <a href={href('/review')}>{t.leave}</a>
        </p>
      </header>
      <ReviewOutcomeView desk={desk} />
      {desk.reviewed === null ? (
        <p class="lead">{t.none}</p>
      ) : (
        <>
          <ReviewedProposal reviewed={desk.reviewed} />
          <ReviewMoves desk={desk} proposal={desk.reviewed.proposal} once={once} />
        </>
      )}
      <ReviewQueue desk={desk} />
    </div>
  );
}
