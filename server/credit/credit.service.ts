import type { Community } from '../../schema/community.type.ts';
import type { Credit, InheritedRestriction } from '../../schema/credit.type.ts';
import type { Design } from '../../schema/design.type.ts';
import type { LineageNode } from '../../schema/entity.type.ts';
import type { Recognition } from '../../schema/recognition.type.ts';
import type { Language } from '../../schema/registered-enums.ts';
import { derivesFrom } from '../entity/claim-relations.ts';
import { loadEntities } from '../entity/entity.loader.ts';
import {
  appearsOn,
  communitiesOf,
  makersOf,
  recognitionsOf,
  regionsOf,
  sourcesOf,
} from '../entity/relations.ts';
import type { Batcher } from '../graph/batch.ts';
import type { CreditedAncestor, CreditFacts } from './credit.facts.ts';
import { creditLine, creditNote } from './credit-line.ts';
import { type FoundRestriction, restrictionsNear } from './restrictions.loader.ts';

/** Whom to credit or ask for a record, and what restricts its use. */
export async function creditFor(node: LineageNode, language: Language, batcher: Batcher): Promise<Credit> {
  const facts = await readFacts(node, batcher);
  return {
    language,
    line: creditLine(facts, language),
    note: creditNote(facts, language),
    communities: facts.communities,
    makers: facts.makers,
    restrictions: facts.restrictions,
    recognitions: facts.recognitions,
    sources: facts.sources,
  };
}

async function readFacts(node: LineageNode, batcher: Batcher): Promise<CreditFacts> {
  const { id } = node;
  const [regions, own, makers, claims, found, recognitions, sources] = await Promise.all([
    regionsOf.nodes(batcher, id),
    communitiesOf.nodes(batcher, id),
    makersOf.edges(batcher, id),
    derivesFrom.edges(batcher, id),
    batcher.load(restrictionsNear, id),
    recognitionsOfAll(id, batcher),
    sourcesOf.nodes(batcher, id),
  ]);
  const [ancestors, restrictions] = await Promise.all([
    creditedAncestors(
      claims.map((claim) => claim.node),
      batcher,
    ),
    restrictionRecords(found, batcher),
  ]);
  return {
    node,
    year: node.entityKind === 'DESIGN' ? (node as Design).year : null,
    regions,
    communities: own.length > 0 ? own : communitiesOfAncestors(ancestors),
    makers: makers.map(({ node: craftsperson, role, sourceIds }) => ({ craftsperson, role, sourceIds })),
    ancestors,
    restrictions,
    recognitions,
    sources,
  };
}

/** Of the record and of the cloths it appears on, each once. */
async function recognitionsOfAll(id: string, batcher: Batcher): Promise<readonly Recognition[]> {
  const [own, cloths] = await Promise.all([recognitionsOf.nodes(batcher, id), appearsOn.nodes(batcher, id)]);
  const ofCloths = await Promise.all(cloths.map((cloth) => recognitionsOf.nodes(batcher, cloth.id)));
  return distinct([...own, ...ofCloths.flat()]);
}

async function creditedAncestors(
  nodes: readonly LineageNode[],
  batcher: Batcher,
): Promise<CreditedAncestor[]> {
  return Promise.all(
    distinct(nodes).map(async (node) => {
      const [regions, communities] = await Promise.all([
        regionsOf.nodes(batcher, node.id),
        communitiesOf.nodes(batcher, node.id),
      ]);
      return { node, regions, communities };
    }),
  );
}

const communitiesOfAncestors = (ancestors: readonly CreditedAncestor[]): readonly Community[] =>
  distinct(ancestors.flatMap((ancestor) => ancestor.communities));

/** Restrictions with the records on the way to each. */
export async function restrictionRecords(
  found: readonly FoundRestriction[],
  batcher: Batcher,
): Promise<InheritedRestriction[]> {
  const paths = await Promise.all(found.map(({ path }) => loadEntities<LineageNode>(batcher, path)));
  return found.flatMap(({ reach, restriction }, index) => {
    const path = paths[index] ?? [];
    const bearer = path.at(-1);
    if (bearer === undefined) return [];
    const { kind, decree, whoMayText, sourceIds } = restriction;
    return [{ kind, decree, whoMayText, sourceIds, reach, bearer, path }];
  });
}

function distinct<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
