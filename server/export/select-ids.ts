import { ClientError } from '../errors.ts';
import { Batcher } from '../graph/batch.ts';
import type { Graph } from '../graph/graph.ts';
import { query, type RawRow } from '../graph/query.ts';
import { LineageRepository } from '../lineage/lineage.repository.ts';
import type { SearchService } from '../search/search.service.ts';
import type { Selection } from './selection.ts';

/** More records than this are no selection: whoever wants them takes everything. */
export const mostSelected = 10_000;

export interface SelectWith {
  readonly graph: Graph;
  readonly search: SearchService;
  readonly signal: AbortSignal;
}

const toId = (row: RawRow): string => row['id'] as string;

const regionIds = query(
  'export/selectIds.region',
  `OPTIONAL MATCH (former:Redirect {id: $id})
   WITH coalesce(former.to, $id) AS id
   MATCH (region:Region {id: id})<-[:PART_OF*0..6]-(within:Region)
   CALL (within) { RETURN within AS n UNION MATCH (n:Entity)-[:FROM_REGION]->(within) RETURN n }
   RETURN DISTINCT n.id AS id ORDER BY id LIMIT toInteger($most)`,
  toId,
);

/** Sources of the chosen records and of the claims between them: a fact travels with what it rests on. */
const sourceIds = query(
  'export/selectIds.sources',
  `UNWIND $ids AS id
   MATCH (n:Entity {id: id})
   CALL (n) {
     MATCH (n)-[:CITES]->(s:Source) RETURN s.id AS source
     UNION
     UNWIND coalesce(n.restrictionSourceIds, []) AS source RETURN source
     UNION
     MATCH (n)-[r]->(t:Entity) WHERE t.id IN $ids
     UNWIND coalesce(r.sourceIds, []) AS source RETURN source
   }
   RETURN DISTINCT source AS id`,
  toId,
);

/**
 * The ids of a selection, sorted, with the sources that it rests on; undefined for everything.
 *
 * @throws ClientError NOT_FOUND when there is no such record, BAD_USER_INPUT when it selects too much.
 */
export async function selectIds(
  selection: Selection,
  source: SelectWith,
): Promise<readonly string[] | undefined> {
  if (selection.kind === 'all') return undefined;
  const chosen = await chosenIds(selection, source);
  if (chosen.length > mostSelected) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `The selection holds more than ${mostSelected} records. Select less, or take everything.`,
    );
  }
  const cited = await source.graph.read(sourceIds, { ids: chosen });
  return [...new Set([...chosen, ...cited])].sort();
}

async function chosenIds(
  selection: Exclude<Selection, { readonly kind: 'all' }>,
  source: SelectWith,
): Promise<readonly string[]> {
  if (selection.kind === 'lineage') return lineageIds(selection.id, source);
  if (selection.kind === 'search') return foundIds(selection.query, source);
  const id = `region/${selection.slug}`;
  const ids = await source.graph.read(regionIds, { id, most: mostSelected + 1 });
  return ids.length > 0 ? ids : absent(id);
}

/** All ancestors and descendants, as far as a lineage is walked. */
async function lineageIds(id: string, { graph }: SelectWith): Promise<readonly string[]> {
  const lineage = new LineageRepository({ graph, batcher: new Batcher(graph) });
  const farthest = { root: id, maxDepth: 32, first: 1_000, claims: 'plain' } as const;
  const walked = await Promise.all([
    lineage.lineage({ ...farthest, direction: 'ANCESTORS' }),
    lineage.lineage({ ...farthest, direction: 'DESCENDANTS' }),
  ]);
  const [ancestors, descendants] = walked;
  if (!ancestors || !descendants) return absent(id);
  const ids = walked.flatMap((each) => each?.members.map(({ id: member }) => member) ?? []);
  return [...new Set([ancestors.root, ...ids])];
}

/** As many results as a search can be paged through, best first. */
async function foundIds(text: string, { graph, search, signal }: SelectWith): Promise<readonly string[]> {
  const batcher = new Batcher(graph);
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const args = {
      query: text,
      kinds: null,
      filter: null,
      facets: null,
      first: 100,
      language: 'ID',
      highlighted: false,
    } as const;
    const { nodes, pageInfo } = await search.search({ ...args, after }, { batcher, signal });
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return ids;
}

function absent(id: string): never {
  throw new ClientError('NOT_FOUND', `Nothing stands under ${id}. Check the spelling, or search for it.`);
}
