import type { ProposedFragment } from '../__generated__/graphql.ts';
import { claimClass } from '../components/claim.tsx';
import { EntityLink } from '../components/entity-link.tsx';
import { useSurroundings } from '../surroundings.ts';
import { ProposedSources } from './proposed-sources.tsx';
import { reviewMessages } from './review-messages.ts';

type Descent = ProposedFragment['descents'][number];

export interface ProposedDescentsProps {
  readonly descents: readonly Descent[];
  /** What the proposal calls what it adds. */
  readonly title: string;
}

/** The claims of descent that a proposal would add, each told in words with its sources. */
export function ProposedDescents({ descents, title }: ProposedDescentsProps) {
  const { lang } = useSurroundings();
  if (descents.length === 0) return null;
  return (
    <section>
      <h3>{reviewMessages[lang].lineage}</h3>
      {descents.map((descent) => (
        <Told key={`${descent.ancestorId} ${descent.kind}`} descent={descent} title={title} />
      ))}
    </section>
  );
}

function Told({ descent, title }: { readonly descent: Descent; readonly title: string }) {
  const { lang, t, words, href } = useSurroundings();
  const own = reviewMessages[lang];
  const { descendant, ancestor, ancestorId, kind, confidence, disputed, period, how, sources } = descent;
  return (
    <div class={claimClass({ confidence, disputed })}>
      <p class="says">
        {descendant ? <EntityLink node={descendant} /> : <strong>{title}</strong>} {t.lineage.verb[kind]}{' '}
        {ancestor ? (
          <EntityLink node={ancestor} />
        ) : (
          <>
            <code>{ancestorId}</code> <span class="quiet">({own.gone})</span>
          </>
        )}
      </p>
      <p class="basis">
        {words.label('DerivationKind', kind)} · {t.lineage.basis}: {words.label('Confidence', confidence)}
        {period && ` · ${t.lineage.period(period)}`}
        {ancestor && (
          <>
            {' · '}
            <a href={href(`/lineage/${ancestor.id}`)}>{t.lineage.ancestors}</a>
          </>
        )}
      </p>
      {disputed && <p class="disputed">{own.opposing}</p>}
      {how && <p>{how}</p>}
      <ProposedSources sources={sources} />
    </div>
  );
}
