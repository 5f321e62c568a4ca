import { type Lang, messagesIn, pathIn } from './language.ts';
import type { Assets } from './layout.tsx';
import type { Execute, Found, Page, SiteFacts } from './page.ts';
import { renderDocument } from './render.tsx';
import { surroundingsIn } from './surroundings.ts';
import { createWordbook } from './words.ts';

export interface SiteOptions extends SiteFacts {
  readonly assets: Assets;
}

interface PageRequest {
  readonly lang: Lang;
  /** The address without language. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly execute: Execute;
}

type SiteAnswer =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'absent' };

export interface Site {
  readonly answer: (page: Page, request: PageRequest) => Promise<SiteAnswer>;
}

/** The website over any executor of our operations. */
export function createSite(options: SiteOptions): Site {
  const wordsIn = createWordbook();
  return {
    async answer(page, request) {
      const { lang, execute } = request;
      const words = await wordsIn(execute, lang);
      const answer = await page({ ...request, messages: messagesIn(lang), words, site: options });
      if (answer.found) {
        const html = renderDocument(surroundingsIn(lang, words), layoutOf(answer, request, options));
        return { kind: 'page', html };
      }
      return answer.movedTo === undefined
        ? { kind: 'absent' }
        : { kind: 'moved', to: pathIn(lang, answer.movedTo) };
    },
  };
}

const longestDescription = 300;

function layoutOf(found: Found, request: PageRequest, options: SiteOptions) {
  const { title, description, trail, body, framed, scripts, embeddable } = found;
  const query = new URLSearchParams(request.query).toString();
  return {
    ...options,
    title,
    description: shorten(description, longestDescription),
    trail,
    path: query ? `${request.path}?${query}` : request.path,
    listed: !framed,
    framed,
    scripts,
    embeddable,
    children: body,
  };
}

/** A text cut between words, and said to be cut. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
