import type { ArtifactLineFragment, RecognitionLineFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';

/** Museum objects with where they are kept. */
export function Objects({
  list,
}: {
  readonly list: { readonly totalCount: number; readonly nodes: readonly ArtifactLineFragment[] };
}) {
  const { t, href, number } = useSurroundings();
  if (list.totalCount === 0) return null;
  return (
    <section id="museum">
      <h2>
        {t.section.objects} <span class="count">{number(list.totalCount)}</span>
      </h2>
      <ul class="objects">
        {list.nodes.map(({ id, title, institution, accession, date }) => (
          <li key={id}>
            <a href={href(`/${id}`)}>{title}</a>{' '}
            <span class="quiet">{[institution, accession, date].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Listings and registrations. */
export function Recognitions({
  recognitions,
}: {
  readonly recognitions: readonly RecognitionLineFragment[];
}) {
  const { t, href, words } = useSurroundings();
  if (recognitions.length === 0) return null;
  return (
    <section id="pengakuan">
      <h2>{t.section.recognitions}</h2>
      <ul>
        {recognitions.map(({ id, title, kind, status, year }) => (
          <li key={id}>
            <a href={href(`/${id}`)}>{title}</a>{' '}
            <span class="quiet">
              {[words.label('RecognitionKind', kind), words.label('RecognitionStatus', status), year]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
