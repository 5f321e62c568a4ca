import { lineClass } from '../../lineage-picture/draw-claim.ts';
import { pictureWords } from '../../lineage-picture/words.ts';
import type { Confidence } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';

const confidences: readonly Confidence[] = ['DOCUMENTED', 'SCHOLARLY', 'TRADITIONAL_ACCOUNT', 'STYLISTIC'];

const pictureKinds = ['Motif', 'Wastra', 'Design'] as const;

/** What the lines and marks of a lineage mean, in words. */
export function LineageKey() {
  const { lang, t, words } = useSurroundings();
  const { key: drawn } = pictureWords(lang);
  return (
    <aside class="key" aria-label={t.lineage.key}>
      <h3>{t.lineage.key}</h3>
      <p>{t.lineage.keyLead}</p>
      <ul>
        {confidences.map((confidence) => (
          <li key={confidence}>
            <LineSample confidence={confidence} />
            <strong>{words.label('Confidence', confidence)}</strong>:{' '}
            {words.definition('Confidence', confidence)}
          </li>
        ))}
        <li>
          <LineSample confidence="DOCUMENTED" disputed />
          <strong class="disputed">{t.lineage.disputed}</strong>: {t.lineage.keyDisputed}
        </li>
      </ul>
      <ul>
        {pictureKinds.map((kind) => (
          <li key={kind} class={`to ${kind.toLowerCase()}`}>
            {t.lineage.shape[kind]}
          </li>
        ))}
        <li>{drawn.arrow}</li>
        <li>{drawn.root}</li>
        <li>{drawn.beyond}</li>
        <li>{drawn.seal}</li>
      </ul>
    </aside>
  );
}

interface SampleProps {
  readonly confidence: Confidence;
  readonly disputed?: boolean;
}

/** A line as the picture draws it. */
function LineSample({ confidence, disputed = false }: SampleProps) {
  return (
    <svg class="lineage-picture sample" width="44" height="10" viewBox="0 0 44 10" aria-hidden="true">
      <g class={`edge ${lineClass(confidence)} ${disputed ? 'is-disputed' : ''}`}>
        <path class="line" d="M0 5h44" />
        {disputed && <path class="core" d="M0 5h44" />}
      </g>
    </svg>
  );
}
