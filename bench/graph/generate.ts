import { confidenceRank } from '../../schema/enums.ts';
import { derivationId } from '../../server/lineage/derivation-id.ts';
import { type Descent, type DrawnClaim, type DrawnRole, drawDescent } from './descent.ts';
import { drawName } from './names.ts';
import { createRandom, type Random } from './random.ts';
import type { EdgeGroup, EdgeRow, NodeGroup, Properties, Value } from './rows.ts';
import { drawSurroundings, recordOf, type Surroundings, writtenAt } from './surroundings.ts';

/** A whole graph, ready to be written. The same size and seed make the same graph. */
export interface GeneratedGraph {
  /** Ids of the lineage nodes, the oldest first. */
  readonly ids: readonly string[];
  readonly descent: Descent;
  readonly nodes: readonly NodeGroup[];
  readonly edges: readonly EdgeGroup[];
}

export interface GraphSize {
  /** Motifs, wastra and designs together. */
  readonly size: number;
  readonly seed?: number;
}

export function generateGraph({ size, seed = 1 }: GraphSize): GeneratedGraph {
  const random = createRandom(seed);
  const descent = drawDescent(size, random);
  const surroundings = drawSurroundings(size, random);
  const records = descent.roles.map((role, node) =>
    recordOf(role, drawName(node, random), ownOf(role, node)),
  );
  const ids = records.map((record) => String(record['id']));
  return {
    ids,
    descent,
    nodes: [...lineageNodes(descent.roles, records), ...surroundings.nodes],
    edges: [
      { type: 'DERIVES_FROM', rows: derivations(descent.claims, ids, surroundings.ids.SOURCE, random) },
      ...ties(descent.roles, ids, surroundings, random),
      ...surroundings.edges,
    ],
  };
}

function ownOf(role: DrawnRole, node: number): Properties {
  if (role === 'WASTRA') return { family: 'BATIK', status: 'LIVING' };
  if (role === 'DESIGN') return { kind: 'TEXTILE', year: 1950 + (node % 75) };
  return { medium: 'TEXTILE', motifClass: 'GEOMETRIC', symbolismId: 'Kesinambungan dan kesuburan.' };
}

const labelOf = { MOTIF: 'Motif', WASTRA: 'Wastra', DESIGN: 'Design' } as const;

function lineageNodes(roles: readonly DrawnRole[], records: readonly Properties[]): NodeGroup[] {
  return (['MOTIF', 'WASTRA', 'DESIGN'] as const).map((role) => ({
    labels: ['Entity', 'LineageNode', labelOf[role]],
    rows: records.filter((_, node) => roles[node] === role),
  }));
}

function derivations(
  claims: readonly DrawnClaim[],
  ids: readonly string[],
  sources: readonly [string, ...string[]],
  random: Random,
): EdgeRow[] {
  return claims.map(({ descendant, ancestor, kind, confidence, disputed }) => {
    const [from, to] = [ids[descendant] ?? '', ids[ancestor] ?? ''];
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
        sourceIds: citations(sources, random),
        createdAt: writtenAt,
        updatedAt: writtenAt,
      },
    };
  });
}

function citations(sources: readonly [string, ...string[]], random: Random): string[] {
  return [...new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(sources)))];
}

/** What joins lineage nodes to all else, and to each other beside descent. */
function ties(
  roles: readonly DrawnRole[],
  ids: readonly string[],
  around: Surroundings,
  random: Random,
): EdgeGroup[] {
  const nodes = ids.map((id, node) => ({ id, role: roles[node] ?? 'MOTIF', node }));
  const motifs = nodes.filter(({ role }) => role === 'MOTIF');
  const wastra = nodes.filter(({ role }) => role === 'WASTRA').map(({ id }) => id);
  const olderMotif = (index: number) => motifs[Math.floor(index * random.next() ** 2)]?.id ?? '';
  const tie = (from: string, to: string, properties: Record<string, Value> = {}) => ({
    from,
    to,
    properties,
  });
  const toOne = (type: string, probability: number, to: readonly [string, ...string[]]): EdgeGroup => ({
    type,
    rows: nodes.filter(() => random.chance(probability)).map(({ id }) => tie(id, random.pick(to))),
  });
  const ofOne = (
    type: string,
    from: readonly string[],
    properties: Record<string, Value> = {},
  ): EdgeGroup => ({
    type,
    rows: from.flatMap((id) => [0, 1, 2].map(() => tie(id, ids[random.below(ids.length)] ?? '', properties))),
  });
  return [
    toOne('FROM_REGION', 0.9, around.ids.REGION),
    toOne('USES_TECHNIQUE', 0.9, around.ids.TECHNIQUE),
    toOne('USES_MATERIAL', 0.5, around.ids.MATERIAL),
    toOne('BELONGS_TO', 0.4, around.ids.COMMUNITY),
    toOne('CITES', 1, around.ids.SOURCE),
    { type: 'APPEARS_ON', rows: motifs.map(({ id }) => tie(id, wastra[random.below(wastra.length)] ?? '')) },
    {
      type: 'KIND_OF',
      rows: motifs.slice(1).flatMap(({ id }, index) =>
        random.chance(0.5)
          ? [
              tie(id, olderMotif(index), {
                id: `kind/${id}`,
                confidence: 'DOCUMENTED',
                rank: 4,
                disputed: false,
                sourceIds: [],
              }),
            ]
          : [],
      ),
    },
    ofOne('MADE', around.ids.CRAFTSPERSON, { role: 'DESIGNER', sourceIds: [] }),
    ofOne('SHOWS', around.ids.ARTIFACT),
    ofOne('RECOGNISES', around.ids.RECOGNITION),
  ];
}
