import { keyItems } from '../../lineage-picture/draw-key.ts';
import { drawPicture } from '../../lineage-picture/draw-picture.ts';
import { element } from '../../lineage-picture/svg-element.ts';
import { h } from '../kit/h.ts';
import type { Around } from './around.ts';
import type { Shown } from './messages.ts';
import { toElement } from './svg-nodes.ts';

/** The drawing itself, its records made into buttons that the arrow keys lead through. */
export function drawing({ name, lineage }: Shown, around: Around): SVGSVGElement {
  const { layout } = lineage;
  const svg = toElement(
    drawPicture(layout, { lang: around.language, name, prefix: 'drawn' }),
  ) as SVGSVGElement;
  svg.setAttribute('part', 'picture');
  svg.setAttribute('aria-describedby', 'drawn-desc hint');
  for (const record of svg.querySelectorAll<SVGGElement>('[data-record]')) {
    const button = buttonOf(record);
    button?.setAttribute('role', 'button');
    button?.setAttribute('tabindex', '-1');
    button?.setAttribute('aria-label', record.querySelector('title')?.textContent ?? '');
    // The name is told once, by the label.
    for (const text of record.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  }
  return svg;
}

/** What takes the focus of a record: its outline. */
export const buttonOf = (record: Element | null): SVGElement | undefined =>
  record?.querySelector<SVGElement>('.shape') ?? undefined;

/** What lines, shapes and marks mean, in words; always there. */
export function keyView({ words }: Around): HTMLElement {
  const items = keyItems(words).map(({ sample, text }) => {
    const svg =
      sample &&
      toElement(
        element(
          'svg',
          {
            class: 'lineage-picture sample',
            width: 48,
            height: 20,
            viewBox: '0 0 48 20',
            'aria-hidden': 'true',
          },
          sample,
        ),
      );
    return h('li', {}, svg, text);
  });
  return h(
    'section',
    { class: 'key', part: 'key', 'aria-label': words.key.title },
    h('h3', {}, words.key.title),
    h('ul', { class: 'plain' }, items),
  );
}
