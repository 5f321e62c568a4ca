import { Claim, claimClass } from '../components/claim.tsx';
import { EntityLink } from '../components/entity-link.tsx';
import { Facts, fact } from '../components/facts.tsx';
import { LikenessBasis } from '../components/likeness-basis.tsx';
import { useSurroundings } from '../surroundings.ts';
import { DifferenceTable } from './difference-table.tsx';
import { ProposedDescents } from './proposed-descents.tsx';
import { ProposedSources } from './proposed-sources.tsx';
import { formatMoment, reviewMessages } from './review-messages.ts';
import type { Reviewed } from './review-state.ts';

/** One proposal as a difference: what would change, the lineage it would add, what deserves a look, who says so. */
export function ReviewedProposal({ reviewed }: { readonly reviewed: Reviewed }) {
  const { lang } = useSurroundings();
  const t = reviewMessages[lang];
  const { proposal, record, claim, likeness } = reviewed;
  const { kind, title, author, submittedAt, comment, reason, descents, sources, now } = proposal;
  return (
    <article class="proposal">
      <h2 id="usulan">
        {title} <span class="kind">({t.ofKind[kind]})</span>
      </h2>
      <p class="quiet">
        {t.by(author, formatMoment(lang, submittedAt))} · <code>{proposal.id}</code>
      </p>
      <Facts
        facts={[
          record ? { term: t.about, value: <EntityLink node={record} /> } : undefined,
          fact(t.reason, reason),
          fact(t.says, comment),
        ]}
      />
      <Messages title={t.errors} messages={now?.userErrors ?? []} />
      <Messages title={t.warnings} messages={now?.warnings ?? []} />
      {claim && kind !== 'DERIVATION' && (
        <section>
          <h3>{t.claim}</h3>
          <Claim claim={claim} under="ancestor" />
        </section>
      )}
      {likeness && kind !== 'RESEMBLANCE' && (
        <section>
          <h3>{t.claim}</h3>
          <div class={claimClass(likeness)}>
            <p class="says">
              {likeness.between.map((node, place) => (
                <span key={node.id}>
                  {place > 0 && ' ↔ '}
                  <EntityLink node={node} />
                </span>
              ))}
            </p>
            <LikenessBasis likeness={likeness} />
          </div>
        </section>
      )}
      <ProposedDescents descents={descents} title={title} />
      <section>
        <h3>{t.difference}</h3>
        <DifferenceTable kind={kind} differences={now?.differences ?? proposal.differences} />
      </section>
      <section>
        <h3>{t.sources}</h3>
        {sources.length === 0 ? <p class="quiet">{t.noSources}</p> : <ProposedSources sources={sources} />}
      </section>
    </article>
  );
}

interface MessagesProps {
  readonly title: string;
  readonly messages: readonly { readonly message: string }[];
}

function Messages({ title, messages }: MessagesProps) {
  if (messages.length === 0) return null;
  return (
    <section class="caution">
      <h3>{title}</h3>
      <ul>
        {messages.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
