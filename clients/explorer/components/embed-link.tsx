import { useSurroundings } from '../surroundings.ts';

/** The way to put a record's story or lineage into another website. */
export function EmbedLink({ id }: { readonly id: string }) {
  const { t, href } = useSurroundings();
  return (
    <section class="ask" id="sematkan">
      <h2>{t.embed.section}</h2>
      <p>
        <a href={href(`/embed?${new URLSearchParams({ of: id })}`)}>{t.embed.link}</a>
      </p>
    </section>
  );
}
