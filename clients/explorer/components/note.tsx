import { useSurroundings } from '../surroundings.ts';

/** An editor's remark for careful readers. */
export function Note({ text }: { readonly text: string | null }) {
  const { t } = useSurroundings();
  if (!text) return null;
  return (
    <p class="note">
      <strong>{t.entity.note}:</strong> {text}
    </p>
  );
}
