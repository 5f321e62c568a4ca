import type { ProposedFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { DeskForm } from './desk-form.tsx';
import { formatMoment, reviewMessages } from './review-messages.ts';
import type { Desk } from './review-state.ts';

export interface ReviewMovesProps {
  readonly desk: Desk;
  readonly proposal: ProposedFragment;
  /** Sending the same decision twice with it decides once. */
  readonly once: string;
}

/** What a curator may do with the proposal on the desk. */
export function ReviewMoves({ desk, proposal, once }: ReviewMovesProps) {
  const { lang } = useSurroundings();
  const t = reviewMessages[lang];
  const { status, reviewer, reviewedAt, reviewComment } = proposal;
  const moves = movesOf(status, t);
  return (
    <DeskForm desk={desk} carrying={{ proposal: proposal.id, revision: String(desk.revision), once }}>
      <fieldset>
        <legend>{t.decide}</legend>
        {reviewer !== null && reviewedAt !== null && (
          <p>
            {t.decided(t.status[status], reviewer, formatMoment(lang, reviewedAt))}
            {reviewComment && <q> {reviewComment}</q>}
          </p>
        )}
        {moves.length > 0 && (
          <p>
            <label for="note">{t.note}</label>
            <textarea id="note" name="note" rows={3} aria-describedby="note-hint">
              {desk.note}
            </textarea>
            <span class="quiet" id="note-hint">
              {t.noteHint}
            </span>
          </p>
        )}
        <p class="moves">
          {[...moves, { value: 'skip', name: t.skip }].map(({ value, name }) => (
            <button key={value} type="submit" name="do" value={value}>
              {name}
            </button>
          ))}
        </p>
      </fieldset>
    </DeskForm>
  );
}

function movesOf(status: ProposedFragment['status'], t: (typeof reviewMessages)['id']) {
  switch (status) {
    case 'PENDING':
    case 'ASKED':
      return [
        { value: 'accept', name: t.accept },
        { value: 'reject', name: t.reject },
        { value: 'ask', name: t.ask },
      ];
    case 'ACCEPTED':
      return [{ value: 'undo', name: t.undo }];
    default:
      return [];
  }
}
