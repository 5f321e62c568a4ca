import { pageOf } from '../kit/addresses.ts';
import { wordsOf } from '../kit/attribute.ts';
import type { Lang } from '../kit/language.ts';
import { filterAttributes } from './filter.ts';

/** What each narrowing attribute is called in the address of our page of results, where that is another word. */
const names: Readonly<Record<string, string>> = {
  'motif-class': 'class',
  'source-quality': 'quality',
};

const listed = filterAttributes.filter((name) => name !== 'has-descendants');

export interface AllResults {
  readonly endpoint: URL | undefined;
  readonly language: Lang;
  readonly query: string;
}

/**
 * Where all results stand: the page that the host names, else ours with the words and all that narrows the search.
 * A host whose results lead to its own pages is not led away from by this one.
 */
export function allResultsAt(
  element: Element,
  { endpoint, language, query }: AllResults,
): string | undefined {
  if (element.hasAttribute('without-all')) return undefined;
  const template = element.getAttribute('all-href-template');
  if (template) return template.replaceAll('{query}', encodeURIComponent(query));
  if (element.hasAttribute('href-template')) return undefined;
  const asked = new URLSearchParams({ q: query });
  for (const name of listed) {
    const words = wordsOf(element, name);
    if (words) asked.set(names[name] ?? name, words.join(',').toLowerCase().replaceAll('_', '-'));
  }
  if (element.hasAttribute('has-descendants')) asked.set('descendants', 'true');
  return pageOf(endpoint, language, `search?${asked}`);
}
