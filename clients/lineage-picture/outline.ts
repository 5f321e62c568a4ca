import type { Box } from './picture.type.ts';
import { element, type SvgElement } from './svg-element.ts';

/** The outline of a record tells its kind: motif a rounded square, design round, wastra a bar with fringe ends. */
export function outline(kind: string, box: Box): SvgElement[] {
  const { x, y, width, height } = box;
  switch (kind) {
    case 'Wastra':
      return [
        element('rect', { class: 'shape', x: x + fringe, y, width: width - 2 * fringe, height }),
        element('path', { class: 'fringe', d: fringes(box) }),
      ];
    case 'Design':
      return [
        element('rect', { class: 'shape', x, y, width, height, rx: height / 2 }),
        element('circle', {
          class: 'ring',
          cx: x + height / 4,
          cy: y + height / 2,
          r: Math.min(5.5, height / 5),
        }),
      ];
    default:
      return [element('rect', { class: 'shape', x, y, width, height, rx: Math.min(11, height / 3) })];
  }
}

const fringe = 9;

/** Warp ends that hang out on both sides. */
function fringes({ x, y, width, height }: Box): string {
  const step = height / Math.floor(height / 6 + 1);
  const threads = Math.round(height / step);
  const at = Array.from({ length: threads }, (_, place) => Math.round((y + step * (place + 0.5)) * 10) / 10);
  const ends = [x, x + width - fringe];
  return at.flatMap((each) => ends.map((start) => `M${start} ${each}h${fringe}`)).join('');
}
