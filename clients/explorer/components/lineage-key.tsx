import type { Confidence } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { claimClass } from './claim.tsx';

const confidences: readonly Confidence[] = ['DOCUMENTED', 'SCHOLARLY', 'TRADITIONAL_ACCOUNT', 'STYLISTIC'];

/** What the lines and marks of a lineage mean, in words. */
export function LineageKey() {
  const { t, words } = useSurroundings();
  return (
    <aside class="key" aria-label={t.lineage.key}>
      <h3>{t.lineage.key}</h3>
      <p>{t.lineage.keyLead}</p>
      <ul>
        {confidences.map((confidence) => (
          <li key={confidence} class={claimClass({ confidence, disputed: false })}>
            <strong>{words.label('Confidence', confidence)}</strong>:{' '}
            {words.definition('Confidence', confidence)}
          </li>
        ))}
        <li class={claimClass({ confidence: 'DOCUMENTED', disputed: true })}>
          <strong class="disputed">{t.lineage.disputed}</strong>: {t.lineage.keyDisputed}
        </li>
      </ul>
    </aside>
  );
}
