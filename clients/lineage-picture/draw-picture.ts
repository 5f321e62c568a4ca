import { drawClaim, drawLabel } from './draw-claim.ts';
import { drawGround } from './draw-ground.ts';
import { drawMore } from './draw-more.ts';
import { drawRecord } from './draw-record.ts';
import type { PictureLang, PictureLayout } from './picture.type.ts';
import { element, type SvgElement } from './svg-element.ts';
import { pictureWords } from './words.ts';

export interface PictureLinks {
  readonly record: (id: string) => string;
  readonly claim: (id: string) => string;
  /** Where the neighbours of a record that are not drawn are shown. */
  readonly more: (id: string) => string;
}

export interface PictureOptions {
  readonly lang: PictureLang;
  /** Where parts of the picture lead; a file to keep leads nowhere. */
  readonly links?: PictureLinks | undefined;
}

/** The parts of a lineage's picture, at its natural size, from the ground up. */
export function drawParts(layout: PictureLayout, { lang, links }: PictureOptions): SvgElement[] {
  const words = pictureWords(lang);
  const { orientation } = layout;
  const known = new Map(layout.nodes.map((each) => [each.id, each]));
  const name = (id: string) => known.get(id)?.node.name ?? id;
  const isBeyond = (id: string) => known.get(id)?.member?.viaTradition ?? false;
  const younger = new Set(layout.claims.map(({ descendant }) => descendant));
  const older = new Set(layout.claims.map(({ ancestor }) => ancestor));
  return [
    drawGround(layout, words),
    ...layout.claims.map((claim) =>
      drawClaim(claim, {
        words,
        orientation,
        isBeyond: isBeyond(claim.ancestor) || isBeyond(claim.descendant),
        names: { descendant: name(claim.descendant), ancestor: name(claim.ancestor) },
        href: links?.claim(claim.id),
      }),
    ),
    ...layout.claims.map((claim) => drawLabel(claim, words)),
    ...layout.nodes.map((node) =>
      drawRecord(node, {
        words,
        isPassed: younger.has(node.id) && older.has(node.id),
        href: links?.record(node.id),
      }),
    ),
    ...layout.nodes.flatMap((node) => drawMore(node, { words, href: links?.more(node.id) })),
  ];
}

export interface NamedPicture extends PictureOptions {
  readonly name: string;
  /** Makes the ids of one picture differ from those of another on the same page. */
  readonly prefix: string;
}

/** The picture as it stands on a page; the page's stylesheet gives it its look. */
export function drawPicture(layout: PictureLayout, { name, prefix, ...options }: NamedPicture): SvgElement {
  const words = pictureWords(options.lang);
  const count = (value: number) => new Intl.NumberFormat(options.lang).format(value);
  const { width, height } = layout;
  return element(
    'svg',
    {
      class: 'lineage-picture',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-labelledby': `${prefix}-title`,
      'aria-describedby': `${prefix}-desc`,
    },
    element('title', { id: `${prefix}-title` }, words.title(name)),
    element(
      'desc',
      { id: `${prefix}-desc` },
      `${words.description(count(layout.nodes.length), count(layout.claims.length))} ${words.oldestFirst[layout.axis]} ${words.key.arrow}`,
    ),
    ...drawParts(layout, options),
  );
}
