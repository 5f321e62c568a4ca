import type { LikenessFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { SourceRefs } from './source.tsx';

/** What a likeness rests on, wherein it lies, and who says so. */
export function LikenessBasis({ likeness }: { readonly likeness: LikenessFragment }) {
  const { t, words } = useSurroundings();
  return (
    <>
      <p class="basis">
        {t.lineage.basis}: {words.label('Confidence', likeness.confidence)}
        {likeness.method && ` · ${words.label('ResemblanceMethod', likeness.method)}`}
        {likeness.disputed && <strong class="disputed"> {t.lineage.disputed}</strong>}
      </p>
      {likeness.how && <p>{likeness.how}</p>}
      <SourceRefs sources={likeness.sources} />
    </>
  );
}
