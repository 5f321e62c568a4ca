import { type ComponentChildren, h } from 'preact';
import { EmbedRecordDocument, type EmbedRecordQuery } from '../__generated__/graphql.ts';
import { readChoice } from '../embed/choice.ts';
import { apiLanguage } from '../language.ts';
import type { Found, Page, Visit } from '../page.ts';

type Told = Extract<NonNullable<EmbedRecordQuery['node']>, { story: unknown }>;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** What is in a frame: a widget, and what stands for it where no script runs. */
function frame(
  { lang }: Visit,
  tag: string,
  attributes: Attributes,
  inside: ComponentChildren,
): Found['body'] {
  const given = Object.entries(attributes).filter(([, value]) => value !== '');
  return h(tag, { ...Object.fromEntries(given), lang, target: '_blank' }, inside);
}

const scriptsOf = (tag: string) => [`/widgets/${tag}.js`];

export const embedSearchPage: Page = async (visit) => {
  const { messages, query } = visit;
  const { kind, region } = readChoice(query);
  return {
    found: true,
    framed: true,
    title: messages.embed.searchTitle,
    description: messages.embed.searchTitle,
    scripts: scriptsOf('wastra-search'),
    body: frame(
      visit,
      'wastra-search',
      { kind, region, inline: true },
      <HomeLink visit={visit}>{messages.home.title}</HomeLink>,
    ),
  };
};

export const embedStoryPage: Page = (visit) =>
  recordFrame(visit, 'wastra-story', (name) => visit.messages.embed.storyTitle(name));

export const embedLineagePage: Page = (visit) =>
  recordFrame(visit, 'wastra-lineage', (name) => visit.messages.embed.lineageTitle(name));

async function recordFrame(visit: Visit, tag: string, titleOf: (name: string) => string): ReturnType<Page> {
  const { params, execute, lang, query } = visit;
  const id = `${params['kind']}/${params['slug']}`;
  const { node } = await execute(EmbedRecordDocument, { id, lang: apiLanguage(lang) });
  if (!node || !('story' in node)) return { found: false };
  const view = tag.replace('wastra-', '');
  if (node.id !== id) return { found: false, movedTo: `/embed/${view}/${node.id}` };
  const form = tag === 'wastra-story' && readChoice(query).short ? 'short' : '';
  const title = titleOf(node.name);
  return {
    found: true,
    framed: true,
    title,
    description: node.story.paragraphs[0]?.text ?? title,
    scripts: scriptsOf(tag),
    body: frame(visit, tag, { of: id, form }, <Told node={node} visit={visit} />),
  };
}

/** The beginning of the story, with a way on. */
function Told({ node: { id, name, story }, visit }: { readonly node: Told; readonly visit: Visit }) {
  return (
    <>
      <p lang={story.language.toLowerCase()}>{story.paragraphs[0]?.text}</p>
      <HomeLink visit={visit} path={`/${id}`}>
        {visit.messages.embed.recordLink(name)}
      </HomeLink>
    </>
  );
}

interface HomeLinkProps {
  readonly visit: Visit;
  readonly path?: string;
  readonly children: ComponentChildren;
}

function HomeLink({ visit: { lang }, path = '/', children }: HomeLinkProps) {
  return (
    <p>
      <a href={lang === 'en' ? `/en${path}` : path} target="_blank" rel="noopener">
        {children}
      </a>
    </p>
  );
}
