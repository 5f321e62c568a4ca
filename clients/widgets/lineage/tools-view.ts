import { h } from '../kit/h.ts';
import type { LineageMessages } from './messages.ts';

export type Tool = 'smaller' | 'larger' | 'fit' | 'left' | 'right' | 'up' | 'down' | 'svg' | 'png';

const signs = { smaller: '−', larger: '+', left: '←', right: '→', up: '↑', down: '↓' } as const;

/** Buttons for what the picture can do without a drag. */
export function toolsView(t: LineageMessages, use: (tool: Tool) => void): HTMLElement {
  const button = (tool: Tool, text: string, name?: string) =>
    h(
      'button',
      { type: 'button', part: 'button', 'aria-label': name, title: name, click: () => use(tool) },
      text,
    );
  return h(
    'div',
    { class: 'tools', part: 'tools', role: 'group', 'aria-label': t.tools },
    button('smaller', signs.smaller, t.smaller),
    button('larger', signs.larger, t.larger),
    button('fit', t.fit),
    (['left', 'right', 'up', 'down'] as const).map((way) => button(way, signs[way], t.pan[way])),
    button('svg', t.saveSvg),
    button('png', t.savePng),
  );
}

const scales = [0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.6, 2] as const;

/** The next larger or smaller size; the last one when there is none. */
export function scaled(scale: number, tool: 'smaller' | 'larger'): number {
  const next =
    tool === 'larger' ? scales.find((each) => each > scale) : scales.findLast((each) => each < scale);
  return next ?? scale;
}
