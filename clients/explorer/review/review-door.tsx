import { useSurroundings } from '../surroundings.ts';
import { reviewMessages } from './review-messages.ts';
import type { ReviewValues } from './review-state.ts';

export interface ReviewDoorProps {
  /** Why the desk did not open, in the words of whoever refused it; null on the first visit. */
  readonly problem: string | null;
  /** What was sent with a key that no longer holds, kept for the next try. */
  readonly values: ReviewValues;
}

/** Asks for the key. It travels in the body of a request, never in an address, and nothing keeps it. */
export function ReviewDoor({ problem, values }: ReviewDoorProps) {
  const { lang, href } = useSurroundings();
  const t = reviewMessages[lang];
  return (
    <>
      <header class="title">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <div role="status">
        {problem !== null && (
          <section>
            <h2>{t.notOpened}</h2>
            <p id="key-error">
              <strong class="error">{problem}</strong>
            </p>
          </section>
        )}
      </div>
      <form class="register review-door" action={href('/review')} method="post">
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>
          <label for="key">{t.key}</label>
          <input
            id="key"
            name="key"
            type="password"
            required
            autocomplete="off"
            aria-invalid={problem === null ? undefined : 'true'}
            aria-describedby={problem === null ? 'key-hint' : 'key-error key-hint'}
          />
          <span class="quiet" id="key-hint">
            {t.keyHint}
          </span>
        </p>
        <p>
          <button type="submit">{t.enter}</button>
        </p>
      </form>
    </>
  );
}
