import { lineClass } from './draw-claim.ts';
import { textWidth } from './fit-text.ts';
import { outline } from './outline.ts';
import { element, type SvgElement } from './svg-element.ts';
import type { PictureWords } from './words.ts';

const row = 22;
const size = 13;

export interface DrawnKey {
  readonly parts: readonly SvgElement[];
  readonly height: number;
}

/** What lines, shapes and marks mean, in words, in as many rows as the width needs. */
export function drawKey(words: PictureWords, width: number): DrawnKey {
  const parts: SvgElement[] = [];
  let [x, y] = [0, 0];
  for (const { sample, text } of keyItems(words)) {
    const length = (sample ? 58 : 0) + textWidth(text, size) + 28;
    if (x > 0 && x + length > width) [x, y] = [0, y + row];
    parts.push(
      element(
        'g',
        { transform: `translate(${Math.round(x)} ${y})` },
        sample,
        element('text', { class: 'key-text', x: sample ? 58 : 0, y: 15 }, text),
      ),
    );
    x += length;
  }
  return { parts, height: y + row };
}

/** One line of the key, with a sample of 48 by 20 where there is something to see. */
export interface KeyItem {
  readonly sample?: SvgElement;
  readonly text: string;
}

export const keyItems = (words: PictureWords): readonly KeyItem[] => [
  ...lines(words),
  ...shapes(words),
  ...marks(words),
];

function lines(words: PictureWords): KeyItem[] {
  const confidences = Object.entries(words.confidences).map(([confidence, text]) => ({
    sample: line(lineClass(confidence)),
    text,
  }));
  return [...confidences, { sample: line('is-documented is-disputed', true), text: words.key.disputed }];
}

function line(style: string, isDoubled = false): SvgElement {
  const d = 'M0 10h48';
  return element(
    'g',
    { class: `edge ${style}` },
    element('path', { class: 'line', d }),
    isDoubled && element('path', { class: 'core', d }),
  );
}

/** The shapes of records, small and empty. */
function shapes(words: PictureWords): KeyItem[] {
  return Object.entries(words.records).map(([kind, text]) => ({
    sample: element(
      'g',
      { class: `node ${kind.toLowerCase()}` },
      ...outline(kind, { x: 4, y: 2, width: 42, height: 16 }),
    ),
    text,
  }));
}

const marks = ({ key }: PictureWords): KeyItem[] =>
  [key.arrow, key.root, key.beyond, key.seal].map((text) => ({ text }));
