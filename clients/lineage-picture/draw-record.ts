import { fitText, textWidth } from './fit-text.ts';
import { outline } from './outline.ts';
import type { Box, PictureNode } from './picture.type.ts';
import { classes, element, type SvgElement } from './svg-element.ts';
import { dateOf, type PictureWords } from './words.ts';

const type = { name: 13, nameLine: 15, small: 11, smallLine: 14, seal: 10.5 } as const;

export interface RecordLook {
  readonly words: PictureWords;
  /** Descent leads through it: the picture goes on on both of its sides. */
  readonly isPassed: boolean;
  /** Where a click leads; nothing is clicked in a file to keep. */
  readonly href?: string | undefined;
}

/** A record: its kind by the shape, its name, and in small what and where it is. */
export function drawRecord(node: PictureNode, look: RecordLook): SvgElement {
  const { words, href } = look;
  const kind = node.node.__typename.toLowerCase();
  const isBeyond = node.member?.viaTradition ?? false;
  const small = smallPrint(node, words);
  const body = [
    element('title', {}, [node.node.name, ...small].join(' · ')),
    ...outline(node.node.__typename, node.box),
    look.isPassed && kind === 'wastra' && threads(node.box),
    ...texts(node, small),
    node.restriction !== null && seal(node.box, words.restrictions[node.restriction]),
  ];
  return element(
    'g',
    {
      class: classes('node', kind, node.member === null && 'is-root', isBeyond && 'is-beyond'),
      'data-record': node.id,
    },
    href === undefined ? element('g', {}, ...body) : element('a', { href }, ...body),
  );
}

function smallPrint(record: PictureNode, words: PictureWords): string[] {
  const { node, member } = record;
  const [region] = node.regions;
  const date = dateOf(record, words);
  return [
    words.records[node.__typename] ?? node.__typename,
    ...(date === null ? [] : [date]),
    ...(member?.viaTradition ? [words.viaTradition] : []),
    ...(region ? [region.name] : []),
  ];
}

/** What comes in on one side of a cloth goes out on the other: threads run through, above and below the name. */
function threads({ x, y, width, height }: Box): SvgElement {
  return element('path', { class: 'thread', d: `M${x} ${y + 5}h${width}M${x} ${y + height - 5}h${width}` });
}

const inset: Readonly<Record<string, readonly [left: number, right: number]>> = {
  Wastra: [17, 15],
  Design: [28, 14],
};

function texts({ box, node }: PictureNode, small: readonly string[]): SvgElement[] {
  const [left, right] = inset[node.__typename] ?? [12, 10];
  const width = box.width - left - right;
  const name = fitText(node.name, { width, size: type.name, lines: 3 });
  const print = fitText(whatFits(small, width), { width, size: type.small, lines: 1 });
  const height = name.length * type.nameLine + type.smallLine;
  const top = box.y + (box.height - height) / 2;
  const x = box.x + left;
  return [
    element(
      'text',
      { class: 'name' },
      ...name.map((line, place) =>
        element('tspan', { x, y: round(top + type.nameLine * (place + 0.8)) }, line),
      ),
    ),
    element(
      'text',
      { class: 'print', x, y: round(top + name.length * type.nameLine + type.smallLine * 0.8) },
      ...print,
    ),
  ];
}

/** The last facts are left out where there is no room; the title of the record has them all. */
function whatFits(small: readonly string[], width: number): string {
  const fitting = small.map((_, place) => small.slice(0, small.length - place).join(' · '));
  return fitting.find((text) => textWidth(text, type.small) <= width) ?? small[0] ?? '';
}

function seal({ x, y, width }: Box, word: string): SvgElement {
  const length = Math.round(textWidth(word, type.seal) + 10);
  const left = x + width - length - 10;
  return element(
    'g',
    { class: 'stamp' },
    element('rect', { x: left, y: y - 9, width: length, height: 17, rx: 3 }),
    element('text', { x: left + length / 2, y: y + 3.5, 'text-anchor': 'middle' }, word),
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
