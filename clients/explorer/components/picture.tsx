import { type ComponentChildren, h } from 'preact';
import { drawPicture } from '../../lineage-picture/draw-picture.ts';
import type { SvgContent } from '../../lineage-picture/svg-element.ts';
import { pictureWords } from '../../lineage-picture/words.ts';
import type { DrawnFragment, PictureFragment } from '../__generated__/graphql.ts';
import { claimAnchor } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';

export interface PictureProps {
  readonly picture: PictureFragment;
  readonly name: string;
  /** Id of the record whose lineage it is. */
  readonly root: string;
  readonly shape: 'wide' | 'narrow';
  /** Tells pictures on one page apart. */
  readonly prefix?: string;
  /** Ids of records whose neighbours are all shown. */
  readonly expanded?: readonly string[] | undefined;
  /** It stands on the page of the lineage already. */
  readonly atHome?: boolean;
  /** The page that tells its claims; else this one. */
  readonly claimsAt?: string;
}

/** The lineage drawn; wide pages have it before the words, narrow ones after them. */
export function Picture(props: PictureProps) {
  const { picture, name, root, shape, prefix = 'gambar', expanded = [], atHome = false, claimsAt } = props;
  const { lang, t, href, number } = useSurroundings();
  const layout: DrawnFragment = picture[shape];
  const words = pictureWords(lang);
  if (layout.claims.length === 0) return null;
  const drawn = drawPicture(layout, {
    lang,
    name,
    prefix: `${prefix}-${shape}`,
    links: {
      record: (id) => href(`/${id}`),
      claim: (id) => `${claimsAt === undefined ? '' : href(claimsAt)}#${claimAnchor(id)}`,
      more: (id) => href(`/lineage/${root}?open=${[...expanded, id].join(',')}`),
    },
  });
  return (
    <figure class={`picture ${shape}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={words.title(name)}>
        {toNode(drawn)}
      </section>
      <figcaption>
        {words.oldestFirst[layout.axis]}{' '}
        {layout.hiddenCount > 0 && `${words.hidden(number(layout.hiddenCount))} `}
        {!atHome && <a href={href(`/lineage/${root}`)}>{t.lineage.whole}</a>}{' '}
        <a href={`/export/lineage/${root}.svg?lang=${lang}`}>{t.lineage.slide}</a>
      </figcaption>
    </figure>
  );
}

/** The picture's elements as the page's own; preact escapes their texts. */
export function toNode(content: SvgContent): ComponentChildren {
  if (typeof content === 'string') return content;
  return h(content.tag, content.attributes, ...content.children.map(toNode));
}
