import {
  EmbedCandidatesDocument,
  EmbedProvincesDocument,
  type EmbedProvincesQuery,
  OEmbedRecordDocument,
} from '../__generated__/graphql.ts';
import { EmbedView } from '../components/embed-view.tsx';
import type { Linked } from '../components/entity-link.tsx';
import { type Choice, lineageId, readChoice } from '../embed/choice.ts';
import { featured } from '../featured.ts';
import { apiLanguage } from '../language.ts';
import type { Page, Visit } from '../page.ts';

export interface Chosen {
  readonly choice: Choice;
  /** The record that is meant, where the widget is about one and it is known which. */
  readonly record: Pick<Linked, 'id' | 'name'> | undefined;
  /** Records of a name that was given. */
  readonly candidates: readonly Linked[];
  readonly provinces: EmbedProvincesQuery['regions']['nodes'];
}

export const embedPage: Page = async (visit) => {
  const { query, messages, execute } = visit;
  const choice = readChoice(query);
  const [meant, { regions }] = await Promise.all([
    meantBy(choice, visit),
    execute(EmbedProvincesDocument, {}),
  ]);
  return {
    found: true,
    title: messages.embed.title,
    description: messages.embed.lead,
    trail: [],
    scripts: ['/widgets/wastra-frame.js'],
    body: <EmbedView chosen={{ choice, ...meant, provinces: regions.nodes }} site={visit.site} />,
  };
};

/** Which record is meant: an id, an address, or what a name finds; at first one that is worth seeing. */
async function meantBy({ widget, of }: Choice, visit: Visit): Promise<Pick<Chosen, 'record' | 'candidates'>> {
  const { execute, lang } = visit;
  if (widget === 'search') return { record: undefined, candidates: [] };
  const id = of === '' ? featured.known : lineageId(of);
  const { node } = id ? await execute(OEmbedRecordDocument, { id }) : { node: null };
  if (node && 'name' in node) return { record: node, candidates: [] };
  if (of === '') return { record: undefined, candidates: [] };
  const { search } = await execute(EmbedCandidatesDocument, { query: of, lang: apiLanguage(lang) });
  return { record: undefined, candidates: search.nodes };
}
