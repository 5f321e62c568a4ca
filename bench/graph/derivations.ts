import { confidenceRank } from '../../schema/enums.ts';
import { derivationId } from '../../server/lineage/derivation-id.ts';
import { type DrawnClaim, drawClaims } from './descent.ts';
import type { LineageNodes } from './lineage-nodes.ts';
import { createRandom, type Random, seedFor } from './random.ts';
import { drawnAnew, type EdgeGroup, type EdgeRow, type GraphSize } from './rows.ts';
import { type Surroundings, writtenAt } from './surroundings.ts';

/** The claims of descent as relationships, each with its sources. */
export function derivations(
  drawn: Required<GraphSize>,
  nodes: LineageNodes,
  surroundings: Surroundings,
): EdgeGroup {
  function* rows(): Generator<EdgeRow, void> {
    const random = createRandom(seedFor(drawn.seed, 'citations'));
    for (const claim of drawClaims(drawn)) yield rowOf(claim, nodes, citations(surroundings, random));
  }
  return { type: 'DERIVES_FROM', rows: drawnAnew(rows) };
}

function rowOf(
  { descendant, ancestor, kind, confidence, disputed }: DrawnClaim,
  nodes: LineageNodes,
  sourceIds: readonly string[],
): EdgeRow {
  const [from, to] = [nodes.idOf(descendant), nodes.idOf(ancestor)];
  return {
    from,
    to,
    properties: {
      id: derivationId({ descendant: from, ancestor: to, kind }),
      kind,
      confidence,
      rank: confidenceRank[confidence],
      disputed,
      status: 'ACCEPTED',
      howId: 'Bidang dasarnya tetap, isiannya diubah menurut selera pembuatnya.',
      howEn: 'The basic field is kept, its filling was changed to the taste of the maker.',
      sourceIds,
      createdAt: writtenAt,
      updatedAt: writtenAt,
    },
  };
}

const citations = (surroundings: Surroundings, random: Random): string[] => [
  ...new Set(Array.from({ length: 1 + random.below(3) }, () => surroundings.anyOf('SOURCE', random))),
];
