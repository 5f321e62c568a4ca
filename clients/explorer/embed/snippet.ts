import { type Lang, pathIn } from '../language.ts';
import type { Choice, Widget } from './choice.ts';

export interface SnippetOptions {
  readonly origin: string;
  readonly lang: Lang;
  /** The record, where the widget is about one. */
  readonly record: { readonly id: string; readonly name: string } | undefined;
  /** What a frame or a link is called. */
  readonly title: string;
}

/** How high a frame is until it knows better. */
export const frameHeights: Readonly<Record<Widget, number>> = { search: 480, story: 520, lineage: 640 };

/** Address of the page that shows the choice in a frame, from the root of the site. */
export function frameAddress(choice: Choice, lang: Lang, id: string | undefined): string {
  const { widget, short, kind, region } = choice;
  if (widget === 'search') return pathIn(lang, `/embed/search${queryOf({ kind, region })}`);
  return pathIn(
    lang,
    `/embed/${widget}/${id}${queryOf({ form: widget === 'story' && short ? 'short' : '' })}`,
  );
}

/** What is to be copied into a page. */
export function snippetOf(choice: Choice, options: SnippetOptions): string {
  return choice.way === 'frame' ? frameSnippet(choice, options) : scriptSnippet(choice, options);
}

function scriptSnippet({ widget, short, kind, region }: Choice, options: SnippetOptions): string {
  const { origin, lang, record, title } = options;
  const tag = `wastra-${widget}`;
  const own = widget === 'search' ? { kind, region } : { of: record?.id, form: short ? 'short' : '' };
  const href = `${origin}${pathIn(lang, record ? `/${record.id}` : '/')}`;
  return [
    `<script type="module" src="${origin}/widgets/${tag}.js"></script>`,
    `<${tag}${attributes({ ...own, lang })}>`,
    `  <a href="${escaped(href)}">${escaped(title)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

function frameSnippet(choice: Choice, { origin, lang, record, title }: SnippetOptions): string {
  const src = `${origin}${frameAddress(choice, lang, record?.id)}`;
  return [
    frameElement({ src, title, width: '100%', height: frameHeights[choice.widget] }),
    `<script type="module" src="${origin}/widgets/wastra-frame.js"></script>`,
  ].join('\n');
}

export interface Frame {
  readonly src: string;
  readonly title: string;
  readonly width: string | number;
  readonly height: number;
}

export const frameElement = (frame: Frame): string =>
  `<iframe${attributes({ ...frame, loading: 'lazy', frameborder: '0' })}></iframe>`;

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function queryOf(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Text as it stands in HTML and XML, in quotation marks or not. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
