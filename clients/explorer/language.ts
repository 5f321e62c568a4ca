import type { Language } from './__generated__/graphql.ts';
import { en } from './messages/en.ts';
import { id, type Messages } from './messages/id.ts';

export type Lang = 'id' | 'en';

export const languages: readonly Lang[] = ['id', 'en'];

const messages: Readonly<Record<Lang, Messages>> = { id, en };

export const messagesIn = (lang: Lang): Messages => messages[lang];

/** The language as the API names it. */
export const apiLanguage = (lang: Lang): Language => (lang === 'id' ? 'ID' : 'EN');

/** The address of a page in a language: Indonesian stands at the root, English under `/en`. */
export function pathIn(lang: Lang, path: string): string {
  return lang === 'id' ? path : `/en${path}`;
}

/** Reads the language off an address, and what stands behind it. */
export function readPath(address: string): { readonly lang: Lang; readonly path: string } {
  if (address === '/en') return { lang: 'en', path: '/' };
  return address.startsWith('/en/') ? { lang: 'en', path: address.slice(3) } : { lang: 'id', path: address };
}

const numbers: Readonly<Record<Lang, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID'),
  en: new Intl.NumberFormat('en-GB'),
};

export const formatNumber = (lang: Lang, value: number): string => numbers[lang].format(value);

const languageNames: Readonly<Record<Lang, Intl.DisplayNames>> = {
  id: new Intl.DisplayNames('id-ID', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' }),
};

/** The name of a language by its ISO 639 code; what is no code is given as it is. */
export function languageName(lang: Lang, code: string): string {
  try {
    return languageNames[lang].of(code) ?? code;
  } catch {
    return code;
  }
}
