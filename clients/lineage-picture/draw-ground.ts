import { textWidth } from './fit-text.ts';
import type { Box, PictureLayout } from './picture.type.ts';
import { element, type SvgElement } from './svg-element.ts';
import type { PictureWords } from './words.ts';

const headingSize = 12;

/** What lies under the records: periods, and the lane of what is undated. */
export function drawGround(layout: PictureLayout, words: PictureWords): SvgElement {
  const periods = layout.periods.map(({ from, to, box }, place) => {
    const name = to - from > 50 ? words.century(from) : words.decade(from);
    return element(
      'g',
      {},
      element('rect', { class: place % 2 === 0 ? 'period' : 'period other', ...size(box) }),
      element('text', { class: 'heading', x: box.x + 8, y: box.y + 17 }, name),
    );
  });
  return element(
    'g',
    { class: 'ground' },
    ...periods,
    (layout.undatedLane && lane(layout, words)) || undefined,
  );
}

function lane({ undatedLane: box, orientation }: PictureLayout, words: PictureWords): SvgElement | undefined {
  if (box === null) return undefined;
  const fits = textWidth(words.undatedLane, headingSize) < box.width - 16;
  // Lines to undated records come from the left; the right end is free of them.
  const place =
    orientation === 'HORIZONTAL' ? { x: box.x + box.width - 8, 'text-anchor': 'end' } : { x: box.x + 8 };
  const name = fits ? words.undatedLane : words.undated;
  return element(
    'g',
    {},
    element('rect', { class: 'lane', ...size(box) }),
    element('text', { class: 'heading', y: box.y + 17, ...place }, name),
  );
}

const size = ({ x, y, width, height }: Box) => ({ x, y, width, height });
