import type { Context } from '../../context.ts';
import { editDistance } from '../../search/text/edit-distance.ts';
import { normalise } from '../../search/text/normalise.ts';
import type { Findings } from '../findings.ts';
import { warningMessages } from '../messages/warning-messages.ts';

const looked = 8;

/** Names that differ by so many letters are told: one in a short name, two in a longer one. */
const mostFor = (name: string) => (name.length <= 6 ? 1 : 2);

/** Warns of motifs, wastra and designs that search finds under nearly the same name. */
export async function warnOfNearNames(name: string, context: Context, findings: Findings): Promise<void> {
  const { search, batcher, edge } = context;
  const found = await search.search(
    {
      query: name,
      kinds: ['MOTIF', 'WASTRA', 'DESIGN'],
      filter: null,
      facets: null,
      first: looked,
      after: null,
      language: 'ID',
      highlighted: false,
    },
    { batcher, signal: edge.signal },
  );
  const own = normalise(name);
  for (const node of found.nodes) {
    const names = [node.name, ...node.aliases.map(({ text }) => text)];
    if (names.every((each) => editDistance(normalise(each), own, mostFor(own)) > mostFor(own))) continue;
    findings.warn('SIMILAR_NAME', 'name', warningMessages.SIMILAR_NAME.near(node.name, node.id));
  }
}
