import type { PictureNode } from './picture.type.ts';
import { element, type SvgElement } from './svg-element.ts';
import type { PictureWords } from './words.ts';

interface MoreLook {
  readonly words: PictureWords;
  readonly href?: string | undefined;
}

/** How many neighbours of a record are not drawn, at the corner towards which they would stand. */
export function drawMore(node: PictureNode, { words, href }: MoreLook): SvgElement[] {
  const { x, y, width, height } = node.box;
  const badge = (count: number, cx: number, told: string) => {
    const body = [
      element('title', {}, told),
      element('rect', { x: cx - 15, y: y + height - 11, width: 30, height: 22, rx: 11 }),
      element('text', { x: cx, y: y + height + 4, 'text-anchor': 'middle' }, `+${count}`),
    ];
    return element(
      'g',
      { class: 'more', 'data-more': node.id },
      href === undefined
        ? element('g', {}, ...body)
        : element('a', { href, 'aria-label': `${node.node.name}: ${told}` }, ...body),
    );
  };
  const { hiddenAncestors: up, hiddenDescendants: down } = node;
  return [
    ...(up > 0 ? [badge(up, x + 16, words.moreAncestors(String(up)))] : []),
    ...(down > 0 ? [badge(down, x + width - 16, words.moreDescendants(String(down)))] : []),
  ];
}
