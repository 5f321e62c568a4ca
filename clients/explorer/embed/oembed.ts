import { OEmbedRecordDocument } from '../__generated__/graphql.ts';
import { type Lang, messagesIn, pathIn, readPath } from '../language.ts';
import type { Execute } from '../page.ts';
import { readChoice, type Widget } from './choice.ts';
import { escaped, frameAddress, frameElement, frameHeights } from './snippet.ts';

type Query = Readonly<Record<string, string>>;

interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich' | 'link';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width?: number;
  readonly height?: number;
  readonly html?: string;
}

export type OEmbedAnswer =
  | { readonly status: 200; readonly type: string; readonly body: string }
  | { readonly status: 400 | 404 | 501; readonly message: string };

export interface OEmbedOptions {
  readonly origin: string;
  readonly execute: Execute;
}

/** Answers `/oembed?url=…&format=json|xml&maxwidth=…&maxheight=…` for pages of the site (https://oembed.com). */
export async function answerOEmbed(query: Query, options: OEmbedOptions): Promise<OEmbedAnswer> {
  const { url, format = 'json' } = query;
  if (!url) return { status: 400, message: 'Say which page: /oembed?url=, an address of this site.' };
  if (format !== 'json' && format !== 'xml') {
    return { status: 501, message: `There is no format "${format}": ask for json or xml.` };
  }
  const embed = await embedOf(url, query, options);
  if (!embed) return { status: 404, message: `Nothing at ${url} can be embedded.` };
  return format === 'json'
    ? { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(embed) }
    : { status: 200, type: 'text/xml; charset=utf-8', body: toXml(embed) };
}

async function embedOf(url: string, query: Query, { origin, execute }: OEmbedOptions) {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(origin).origin) return undefined;
  const { pathname, searchParams } = new URL(url);
  const { lang, path } = readPath(pathname);
  const shown = readShown(path);
  if (!shown) return undefined;
  const node = shown.id ? (await execute(OEmbedRecordDocument, { id: shown.id })).node : undefined;
  if (shown.id && (!node || !('name' in node))) return undefined;
  const named = node && 'name' in node ? node : undefined;
  const { name } = messagesIn(lang).site;
  const common = {
    version: '1.0',
    title: named ? `${named.name} · ${name}` : name,
    provider_name: name,
    provider_url: `${origin}${pathIn(lang, '/')}`,
    cache_age: 86_400,
  } as const;
  if (!shown.widget) return { ...common, type: 'link' } satisfies OEmbed;
  const choice = { ...readChoice(Object.fromEntries(searchParams)), widget: shown.widget };
  const src = `${origin}${frameAddress(choice, lang, named?.id)}`;
  return richOf({ src, common, widget: shown.widget, query });
}

interface Rich {
  readonly src: string;
  readonly common: Omit<OEmbed, 'type'>;
  readonly widget: Widget;
  readonly query: Query;
}

function richOf({ src, common, widget, query }: Rich): OEmbed {
  const width = Math.min(640, atMost(query['maxwidth']));
  const height = Math.min(frameHeights[widget], atMost(query['maxheight']));
  const html = frameElement({ src, title: common.title, width, height });
  return { ...common, type: 'rich', width, height, html };
}

function atMost(text: string | undefined): number {
  const given = Number.parseInt(text ?? '', 10);
  return given > 0 ? given : Number.POSITIVE_INFINITY;
}

/** What an address shows: a record told by its story, its lineage, the search, or a record that is only linked. */
function readShown(path: string): { readonly id?: string; readonly widget?: Widget } | undefined {
  if (path === '/embed/search' || path === '/') return { widget: 'search' };
  const [, view, id] =
    /^\/(?:(?:embed\/)?(story|lineage)\/)?((?:motif|wastra|design)\/[\w-]+)$/.exec(path) ?? [];
  if (id) return { id, widget: view === 'lineage' ? 'lineage' : 'story' };
  const [, other] = /^\/([a-z]+\/[\w-]+)$/.exec(path) ?? [];
  return other ? { id: other } : undefined;
}

function toXml(embed: OEmbed): string {
  const fields = Object.entries(embed).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

/** Where a page's oEmbed answers are, for the links in its head. */
export function oEmbedLinks(origin: string, lang: Lang, path: string) {
  const url = `${origin}${pathIn(lang, path)}`;
  return (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${origin}/oembed?${new URLSearchParams({ url, format })}`,
  }));
}
