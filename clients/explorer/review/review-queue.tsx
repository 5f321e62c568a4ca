import { useSurroundings } from '../surroundings.ts';
import { DeskForm } from './desk-form.tsx';
import { formatMoment, reviewMessages } from './review-messages.ts';
import { type Desk, shownStatuses } from './review-state.ts';

/** Everything that waits, the oldest first; each opens with a button, since a link could not carry the key. */
export function ReviewQueue({ desk }: { readonly desk: Desk }) {
  const { lang, number, href } = useSurroundings();
  const t = reviewMessages[lang];
  const { queue, totalCount, reviewed, status } = desk;
  return (
    <section class="queue">
      <h2>
        {t.queue}: {t.status[status]} <span class="count">{t.waiting(number(totalCount))}</span>
      </h2>
      <form class="lists" action={href('/review')} method="post">
        <input type="hidden" name="ticket" value={desk.ticket} />
        {shownStatuses.map((each) => (
          <button
            key={each}
            type="submit"
            name="status"
            value={each}
            aria-current={each === status ? 'true' : undefined}
          >
            {t.status[each]}
          </button>
        ))}
      </form>
      {queue.length > 0 && (
        <DeskForm desk={desk}>
          <ol class="waiting">
            {queue.map(({ id, kind, title, author, submittedAt }) => (
              <li key={id}>
                <button
                  type="submit"
                  name="proposal"
                  value={id}
                  aria-current={id === reviewed?.proposal.id ? 'true' : undefined}
                >
                  {title}
                </button>{' '}
                <span class="quiet">
                  {t.ofKind[kind]} · {t.by(author, formatMoment(lang, submittedAt))}
                </span>
              </li>
            ))}
          </ol>
        </DeskForm>
      )}
      {totalCount > queue.length && <p class="quiet">{t.shown(number(queue.length))}</p>}
    </section>
  );
}
