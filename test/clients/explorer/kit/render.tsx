import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../../../../clients/explorer/language.ts';
import { SurroundingsContext, surroundingsIn } from '../../../../clients/explorer/surroundings.ts';
import { Words } from '../../../../clients/explorer/words.ts';

const words = new Words(
  new Map([
    ['SourceQuality.C', { label: 'blog atau toko', definition: '' }],
    ['Confidence.TRADITIONAL_ACCOUNT', { label: 'tuturan tradisi', definition: '' }],
    ['RestrictionKind.LARANGAN', { label: 'larangan', definition: 'Larangan keraton.' }],
  ]),
);

/** What stands on a page for its reader: text alone, spaces made one. */
export const readText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function renderPart(children: ComponentChildren, lang: Lang = 'id'): string {
  return renderToString(
    <SurroundingsContext.Provider value={surroundingsIn(lang, words)}>
      {children}
    </SurroundingsContext.Provider>,
  );
}
