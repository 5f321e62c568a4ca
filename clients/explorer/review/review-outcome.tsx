import { useSurroundings } from '../surroundings.ts';
import { reviewMessages } from './review-messages.ts';
import type { Desk } from './review-state.ts';

/** What came of the last step, in words. */
export function ReviewOutcomeView({ desk }: { readonly desk: Desk }) {
  const { outcome } = desk;
  return (
    <div role="status" class="outcome">
      {outcome.kind === 'decided' && <Done proposal={outcome.proposal} />}
      {outcome.kind === 'refused' && <Refused desk={desk} errors={outcome.errors} />}
    </div>
  );
}

type Outcome<Kind extends Desk['outcome']['kind']> = Extract<Desk['outcome'], { kind: Kind }>;

function Done({ proposal }: Pick<Outcome<'decided'>, 'proposal'>) {
  const { lang, href } = useSurroundings();
  const t = reviewMessages[lang];
  const { title, status, subjectId } = proposal;
  const design = status === 'ACCEPTED' && subjectId?.startsWith('design/') ? subjectId : undefined;
  return (
    <p class="lead">
      {t.done(title, t.status[status])}{' '}
      {design && (
        <>
          <a href={href(`/${design}`)}>{t.page}</a>
          {' · '}
          <a href={href(`/certificate/${design.slice('design/'.length)}`)}>{t.certificate}</a>
        </>
      )}
    </p>
  );
}

function Refused({ desk, errors }: { readonly desk: Desk } & Pick<Outcome<'refused'>, 'errors'>) {
  const { lang } = useSurroundings();
  const t = reviewMessages[lang];
  return (
    <section>
      <h2>{t.refused}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.message}>
            <strong class="error">{inWords(error, desk, t)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A conflict is told in the reader's language and by who was first; the rest as the API says it. */
function inWords(
  { code, field, message }: Outcome<'refused'>['errors'][number],
  { reviewed }: Desk,
  t: (typeof reviewMessages)['id'],
): string {
  if (code !== 'CONFLICT') return message;
  if (field === 'expectedRevision') return t.changed;
  const proposal = reviewed?.proposal;
  if (field !== 'proposalId' || !proposal?.reviewer) return message;
  return t.first(t.status[proposal.status], proposal.reviewer);
}
