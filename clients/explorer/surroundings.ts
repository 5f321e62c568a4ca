import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatNumber, type Lang, messagesIn, pathIn } from './language.ts';
import type { Messages } from './messages/id.ts';
import { Words } from './words.ts';

/** What every component may need of the page it stands on. */
export interface Surroundings {
  readonly lang: Lang;
  readonly t: Messages;
  readonly words: Words;
  /** The address of a page, in the language of this one. */
  readonly href: (path: string) => string;
  readonly number: (value: number) => string;
}

export function surroundingsIn(lang: Lang, words: Words): Surroundings {
  return {
    lang,
    t: messagesIn(lang),
    words,
    href: (path) => pathIn(lang, path),
    number: (value) => formatNumber(lang, value),
  };
}

export const SurroundingsContext = createContext<Surroundings>(surroundingsIn('id', new Words()));

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext);
