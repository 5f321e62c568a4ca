export type Lang = 'id' | 'en';

/** Whoever reads one of these is nearer to Indonesian than to English. */
const nearIndonesian = /^(id|in|ms|jv|su|ban|mad|min|bug|bjn|ace|sas|bbc)\b/i;

/** The language of an element: its own, else that of the nearest element around it, else Indonesian. */
export function languageOf(element: Element): Lang {
  const tongue = tongueOf(element);
  return !tongue || nearIndonesian.test(tongue) ? 'id' : 'en';
}

function tongueOf(element: Element): string | null | undefined {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? tongueOf(root.host) : undefined;
}

/** The language as the API names it. */
export const apiLanguage = (lang: Lang) => (lang === 'id' ? 'ID' : 'EN');

/** A number as the language writes it. */
export const formatNumber = (lang: Lang, value: number): string => new Intl.NumberFormat(lang).format(value);

/** Words that go with a number; Indonesian has one form for all. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `{ one: '# result', other: '# results' }` with the number in it. */
export function counted(lang: Lang, value: number, words: Plural): string {
  const form = words[new Intl.PluralRules(lang).select(value)] ?? words.other;
  return form.replace('#', formatNumber(lang, value));
}
