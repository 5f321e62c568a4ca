import { drawKey } from './draw-key.ts';
import { drawParts } from './draw-picture.ts';
import { dyed, dyes, type Theme } from './dyes.ts';
import { fitText } from './fit-text.ts';
import type { PictureLang, PictureLayout } from './picture.type.ts';
import { element, type SvgElement, toMarkup } from './svg-element.ts';
import { pictureWords } from './words.ts';

/** A slide of 16 to 9. */
export const slide = { width: 1600, height: 900, margin: 56 } as const;

export interface SlideOptions {
  readonly lang: PictureLang;
  readonly theme: Theme;
  readonly name: string;
  /** Where the lineage stands on the web, in full. */
  readonly address: string;
  /** When it was taken from there, as a reader of this language writes it; none in an answer that is kept. */
  readonly date?: string | undefined;
  /** The stylesheet of pictures; none where a page gives them their look. */
  readonly stylesheet: string;
}

/** A picture to take away: title, picture, key, licence and citation, in one file that needs nothing else. */
export function drawSlide(layout: PictureLayout, options: SlideOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(slideOf(layout, options))}\n`;
}

export function slideOf(layout: PictureLayout, options: SlideOptions): SvgElement {
  const { lang, name, theme, stylesheet } = options;
  const words = pictureWords(lang);
  const { width, height, margin } = slide;
  const key = drawKey(words, width - 2 * margin);
  const footer = footerOf(options);
  const keyTop = height - margin - footer.length * 20 - key.height - 6;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'lineage-picture slide',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang,
    },
    element('title', { id: 'title' }, words.title(name)),
    element('desc', { id: 'desc' }, descriptionOf(layout, options)),
    stylesheet !== '' && element('style', {}, dyed(stylesheet, theme)),
    element('rect', { width, height, fill: dyes[theme]['paper'] }),
    element('text', { class: 'slide-title', x: margin, y: margin + 30 }, ...oneLine(words.title(name), 38)),
    element('text', { class: 'slide-lead', x: margin, y: margin + 58 }, leadOf(layout, options)),
    fitted(layout, options, { top: margin + 82, bottom: keyTop - 18 }),
    element('g', { transform: `translate(${margin} ${keyTop})` }, ...key.parts),
    ...footer.map((line, place) =>
      element(
        'text',
        { class: 'key-text', x: margin, y: height - margin - (footer.length - 1 - place) * 20 },
        line,
      ),
    ),
  );
}

/** Never drawn larger than half again its natural size: a pair of records would look like a poster. */
const largest = 1.5;

/** How large a layout is drawn between title and key. */
export function scaleOn({ width, height }: Pick<PictureLayout, 'width' | 'height'>, room: number): number {
  return Math.min((slide.width - 2 * slide.margin) / width, room / height, largest);
}

function fitted(
  layout: PictureLayout,
  { lang }: SlideOptions,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): SvgElement {
  const scale = scaleOn(layout, bottom - top);
  const x = (slide.width - layout.width * scale) / 2;
  const y = top + (bottom - top - layout.height * scale) / 2;
  const at = [x, y].map(Math.round).join(' ');
  return element(
    'g',
    { transform: `translate(${at}) scale(${Math.round(scale * 1000) / 1000})` },
    ...drawParts(layout, { lang }),
  );
}

function leadOf(layout: PictureLayout, { lang }: SlideOptions): string {
  const words = pictureWords(lang);
  if (layout.claims.length === 0) return words.alone;
  const number = (value: number) => new Intl.NumberFormat(lang).format(value);
  const hidden = layout.hiddenCount > 0 ? ` ${words.hidden(number(layout.hiddenCount))}` : '';
  return `${words.oldestFirst[layout.axis]}${hidden}`;
}

function descriptionOf(layout: PictureLayout, options: SlideOptions): string {
  const words = pictureWords(options.lang);
  const number = (value: number) => new Intl.NumberFormat(options.lang).format(value);
  const claims = layout.claims.map(({ ancestor, descendant, derivation }) => {
    const name = (id: string) => layout.nodes.find((each) => each.id === id)?.node.name ?? id;
    return words.claim(
      name(descendant),
      name(ancestor),
      words.kinds[derivation.kind],
      words.confidences[derivation.confidence],
    );
  });
  return [words.description(number(layout.nodes.length), number(layout.claims.length)), ...claims].join(' ');
}

function footerOf({ lang, name, address, date }: SlideOptions): string[] {
  const words = pictureWords(lang);
  return [words.cite(words.title(name), address, date), words.licence];
}

const oneLine = (text: string, size: number) =>
  fitText(text, { width: slide.width - 2 * slide.margin, size, lines: 1 });
