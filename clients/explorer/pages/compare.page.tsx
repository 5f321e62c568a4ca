import {
  type CandidatesFragment,
  CompareDocument,
  CompareWhatDocument,
  type CompareWhatQuery,
  type LinkFragment,
} from '../__generated__/graphql.ts';
import { CompareView } from '../components/compare-view.tsx';
import { apiLanguage } from '../language.ts';
import type { Page, Visit } from '../page.ts';

/** What was written for one of two, what it was taken for, and what else it may have meant. */
export interface Chosen {
  readonly text: string;
  readonly record: LinkFragment | undefined;
  readonly others: readonly LinkFragment[];
}

/** How two records are related: a plain form, and the answer under it. */
export const comparePage: Page = async (visit) => {
  const { messages } = visit;
  const [a, b] = await choose(visit);
  const [from, to] = [a.record, b.record];
  const answer =
    from && to && from.id !== to.id
      ? await visit.execute(CompareDocument, {
          from: from.id,
          to: to.id,
          ids: [from.id, to.id],
          lang: apiLanguage(visit.lang),
        })
      : undefined;
  return {
    found: true,
    title: from && to ? messages.compare.both(from.name, to.name) : messages.compare.title,
    description: messages.compare.lead,
    trail: [],
    body: <CompareView a={a} b={b} answer={answer} />,
  };
};

async function choose({ execute, query, lang }: Visit): Promise<readonly [Chosen, Chosen]> {
  const [a = '', b = ''] = [query['a'], query['b']].map((text) => text?.trim().slice(0, 200));
  if (!a && !b) return [chosen(a), chosen(b)];
  const found = await execute(CompareWhatDocument, {
    a,
    b,
    ids: [a, b].filter((text) => /^(motif|wastra|design)\/[a-z0-9-]+$/.test(text)),
    lang: apiLanguage(lang),
  });
  return [chosen(a, found.nodes, found.a), chosen(b, found.nodes, found.b)];
}

/** What a text means: the record of that id, else one of exactly that name, else the best that is found. */
function chosen(text: string, nodes: CompareWhatQuery['nodes'] = [], found?: CandidatesFragment): Chosen {
  const candidates = text === '' ? [] : (found?.edges.map(({ node }) => node) ?? []);
  const byId = nodes.flatMap((node) =>
    node && 'id' in node && node.id === text ? [node as LinkFragment] : [],
  );
  const record = byId[0] ?? candidates.find(({ name }) => bare(name) === bare(text)) ?? candidates[0];
  const others = byId[0] ? [] : candidates.filter(({ id }) => id !== record?.id).slice(0, mostOthers);
  return { text, record, others };
}

const mostOthers = 5;

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
