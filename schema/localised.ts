import type { Language } from './registered-enums.ts';

/** A text in one or both languages. */
export interface Localised {
  readonly id?: string | undefined;
  readonly en?: string | undefined;
}

/** A text in both languages, neither of which may be missing. */
export interface Bilingual extends Localised {
  readonly id: string;
  readonly en: string;
}

/** The text in the asked language, or in the other where that one is missing. */
export function inLanguage(text: Bilingual, language: Language): string;
export function inLanguage(text: Localised | undefined, language: Language): string | null;
export function inLanguage(text: Localised | undefined, language: Language): string | null {
  return (language === 'ID' ? (text?.id ?? text?.en) : (text?.en ?? text?.id)) ?? null;
}

/** The language in which {@link inLanguage} answers, null where there is no text at all. */
export function languageGiven(text: Localised | undefined, language: Language): Language | null {
  if (text?.id === undefined && text?.en === undefined) return null;
  if (language === 'ID') return text.id === undefined ? 'EN' : 'ID';
  return text.en === undefined ? 'ID' : 'EN';
}
