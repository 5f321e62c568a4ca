import type { Story } from '../../schema/credit.type.ts';
import type { LineageNode } from '../../schema/entity.type.ts';
import type { Recognition } from '../../schema/recognition.type.ts';
import type { Language } from '../../schema/registered-enums.ts';
import type { Source } from '../../schema/source.type.ts';
import type { Context } from '../context.ts';
import { loadEntities } from '../entity/entity.loader.ts';
import { makersOf, recognitionsOf, regionsOf, sourcesOf } from '../entity/relations.ts';
import { rankOf } from '../lineage/confidence.ts';
import type { Derivation, LineageResult } from '../lineage/lineage.model.ts';
import { isWastra } from '../lineage/lineage-label.ts';
import type { StoryFacts, ToldParagraph, TracedClaim } from './story.facts.ts';
import { tellStory } from './tell-story.ts';

type Reader = Pick<Context, 'batcher' | 'lineage'>;

/** How far back a story goes. */
const reach = { maxDepth: 8, first: 60 } as const;

/** The story of origin of a record, from the facts of the graph alone. */
export async function storyOf(node: LineageNode, language: Language, context: Reader): Promise<Story> {
  const told = tellStory(await readFacts(node, context), language);
  const ids = [...new Set(told.flatMap((paragraph) => paragraph.sourceIds))];
  const sources = await loadEntities<Source>(context.batcher, ids);
  return { language, sources, paragraphs: numbered(told, sources) };
}

/** Sources by their numbers, from 1; a paragraph whose sources are all gone is gone too. */
function numbered(told: readonly ToldParagraph[], sources: readonly Source[]): Story['paragraphs'] {
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  return told
    .map(({ text, sourceIds }) => ({ text, citations: sourceIds.flatMap((id) => numbers.get(id) ?? []) }))
    .filter((paragraph) => paragraph.citations.length > 0);
}

async function readFacts(node: LineageNode, { batcher, lineage }: Reader): Promise<StoryFacts> {
  const { id } = node;
  const [regions, makers, sources, recognitions, line] = await Promise.all([
    regionsOf.nodes(batcher, id),
    makersOf.edges(batcher, id),
    sourcesOf.nodes(batcher, id),
    recognitionsOf.nodes(batcher, id),
    lineage.lineage({ root: id, direction: 'ANCESTORS', ...reach }),
  ]);
  const [claims, cited] = await Promise.all([
    line === null ? [] : trace(line, batcher),
    withSources(recognitions, batcher),
  ]);
  return {
    node,
    regions,
    claims,
    recognitions: cited,
    sourceIds: sources.map((source) => source.id),
    makers: makers.map(({ node: craftsperson, role, sourceIds }) => ({ craftsperson, role, sourceIds })),
  };
}

function withSources(recognitions: readonly Recognition[], batcher: Reader['batcher']) {
  return Promise.all(
    recognitions.map(async (recognition) => ({
      recognition,
      sourceIds: (await sourcesOf.nodes(batcher, recognition.id)).map((source) => source.id),
    })),
  );
}

/** The claims of a lineage with the records they join, nearest first, then strongest. */
async function trace(line: LineageResult, batcher: Reader['batcher']): Promise<TracedClaim[]> {
  const members = new Map(line.members.map((member) => [member.id, member]));
  const records = await loadEntities<LineageNode>(batcher, [line.root, ...members.keys()]);
  const byId = new Map(records.map((record) => [record.id, record]));
  const depthOf = (claim: Derivation) => members.get(claim.descendant)?.generation ?? 0;
  return [...line.derivations]
    .sort(
      (a, b) => depthOf(a) - depthOf(b) || rankOf(b.confidence) - rankOf(a.confidence) || compare(a.id, b.id),
    )
    .flatMap((claim) => {
      const descendant = byId.get(claim.descendant);
      const ancestor = byId.get(claim.ancestor);
      if (descendant === undefined || ancestor === undefined) return [];
      const depth = depthOf(claim);
      const viaTradition =
        depth > 0 && (isWastra(claim.descendant) || members.get(claim.descendant)?.viaTradition === true);
      return [{ claim, descendant, ancestor, depth, viaTradition }];
    });
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
