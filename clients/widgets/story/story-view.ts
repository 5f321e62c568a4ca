import { h } from '../kit/h.ts';
import type { Lang } from '../kit/language.ts';
import type { Restriction, StoryMessages, Told } from './messages.ts';

interface Surroundings {
  readonly t: StoryMessages;
  readonly language: Lang;
  readonly short: boolean;
  /** The address of a page of the site. */
  readonly page: (path: string) => string | undefined;
  readonly target: string | null;
}

/** The first paragraphs say what it is and where it comes from. */
const shortest = 2;

/** What a restriction must reach to be told even in short: the record itself. */
const near: readonly Restriction['reach'][] = ['OWN', 'ANCESTOR', 'FAMILY'];

/** The whole of it: told, restricted, credited, and where it comes from. */
export function storyView({ id, name, story, credit }: Told, around: Surroundings): HTMLElement {
  const { t, language, short } = around;
  const tongue = story.language.toLowerCase();
  const paragraphs = short ? story.paragraphs.slice(0, shortest) : story.paragraphs;
  const restrictions = credit.restrictions.filter(({ reach }) => !short || near.includes(reach));
  return h(
    'article',
    { 'aria-labelledby': 'heading' },
    h('h2', { id: 'heading', part: 'heading' }, t.heading(name)),
    tongue !== language && quiet('p', t.otherLanguage),
    h(
      'div',
      { class: 'told', lang: tongue },
      paragraphs.length === 0 && h('p', { lang: language }, t.silent),
      paragraphs.map(({ text, citations }) =>
        h('p', { part: 'paragraph' }, text, ' ', citationsView(citations, around)),
      ),
    ),
    restrictions.map((each) => restrictionView(each, around)),
    h('p', { class: 'credit', part: 'credit' }, quiet('span', `${t.credit}:`), ' ', credit.line),
    !short && credit.note && quiet('p', credit.note),
    h('p', {}, linkTo(t.pedigree, around.page(id), { ...around, part: 'pedigree' })),
    story.sources.length > 0 && sourcesView(story.sources, around),
  );
}

const quiet = (tag: 'p' | 'span', text: string) => h(tag, { class: 'quiet' }, text);

interface Linking {
  readonly target: string | null;
  readonly part?: string;
}

const linkTo = (text: string, href: string | undefined, { target, part }: Linking) =>
  h('a', { href, target, part, rel: 'noopener' }, text);

function citationsView(numbers: readonly number[], { t }: Surroundings) {
  if (numbers.length === 0) return undefined;
  const inOrder = numbers.toSorted((a, b) => a - b);
  const links = inOrder.map((number, place) => [
    place > 0 && ', ',
    h('a', { href: `#source-${number}`, 'aria-label': t.source(number), click: showSource }, number),
  ]);
  return h('span', { class: 'quiet', part: 'citation' }, '[', links, ']');
}

/** A page's address does not reach into a shadow root, so its links are followed here. */
function showSource(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const source = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  const folded = source?.closest('details');
  if (folded) folded.open = true;
  source?.focus();
  event.preventDefault();
}

function restrictionView({ kind, reach, whoMay, bearer }: Restriction, { t }: Surroundings): HTMLElement {
  const borne = reach === 'OWN' || reach === 'ANCESTOR';
  const seal = h('strong', { class: 'seal' }, t.restriction[kind]);
  const text = [t.reach[reach](bearer.name), whoMay].filter(Boolean).join(' ');
  return h(
    'div',
    { class: borne ? 'restriction borne' : 'restriction', part: 'restriction' },
    seal,
    ' ',
    text,
  );
}

type Source = Told['story']['sources'][number];

function sourcesView(sources: readonly Source[], around: Surroundings): HTMLElement {
  const items = sources.map((source, place) =>
    h('li', { id: `source-${place + 1}`, tabindex: -1 }, sourceView(source, around)),
  );
  return h(
    'details',
    { part: 'sources', open: !around.short },
    h('summary', {}, around.t.sources(sources.length)),
    h('ol', {}, items),
  );
}

function sourceView(source: Source, around: Surroundings) {
  const { id, title, author, publisher, year, url, language, quality } = source;
  const href = url && /^https?:/i.test(url) ? url : around.page(id);
  const made = [author, publisher, year].filter(Boolean).join(', ');
  return [
    h('cite', { lang: language }, linkTo(title, href, around)),
    made ? `. ${made}. ` : '. ',
    quiet('span', `(${around.t.quality[quality]})`),
  ];
}
