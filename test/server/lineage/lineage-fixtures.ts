import fc from 'fast-check';
import { type Confidence, confidenceRank, type DerivationKind } from '../../../schema/enums.ts';
import { Batcher } from '../../../server/graph/batch.ts';
import { type Graph, int } from '../../../server/graph/graph.ts';
import { command } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import type { Derivation } from '../../../server/lineage/lineage.model.ts';
import { LineageRepository } from '../../../server/lineage/lineage.repository.ts';
import { lineageLabel } from '../../../server/lineage/lineage-label.ts';
import type { SmallGraph } from '../../../server/lineage/walk-lineage.ts';

/** A claim of descent; what a test does not care about is filled in. */
export function claim(descendant: string, ancestor: string, given: Partial<Derivation> = {}): Derivation {
  return {
    id: `derivation/${descendant}--${ancestor}`.replaceAll(/(motif|wastra|design)\//g, ''),
    kind: 'VARIATION',
    confidence: 'DOCUMENTED',
    disputed: false,
    descendant,
    ancestor,
    status: 'ACCEPTED',
    howId: null,
    howEn: null,
    period: null,
    sourceIds: ['source/a-book'],
    verification: null,
    verifiedAt: null,
    note: null,
    createdAt: null,
    updatedAt: null,
    ...given,
  };
}

/** The graph of these claims and their ends. */
export function graphOf(...derivations: Derivation[]): SmallGraph {
  const nodes = new Set(derivations.flatMap(({ descendant, ancestor }) => [descendant, ancestor]));
  return { nodes: [...nodes], derivations };
}

const plantNodes = command(
  'test/lineage.plantNodes',
  `UNWIND $nodes AS node
   CREATE (n:Entity:LineageNode {id: node.id, name: node.id, sortName: node.id})
   SET n:$(node.label)`,
);

const plantClaims = command(
  'test/lineage.plantClaims',
  `UNWIND $claims AS claim
   MATCH (descendant:LineageNode {id: claim.descendant})
   MATCH (ancestor:LineageNode {id: claim.ancestor})
   CREATE (descendant)-[r:DERIVES_FROM]->(ancestor)
   SET r = claim.properties`,
);

/** Puts a graph into Neo4j beside what is there. */
export async function plant(graph: Graph, { nodes, derivations }: SmallGraph): Promise<void> {
  const claims = derivations.map(({ descendant, ancestor, ...properties }) => ({
    descendant,
    ancestor,
    properties: { ...properties, rank: int(confidenceRank[properties.confidence]) },
  }));
  await graph.write(async (writer) => {
    await writer.run(plantNodes, { nodes: nodes.map((id) => ({ id, label: lineageLabel(id) })) });
    await writer.run(plantClaims, { claims });
    await raiseRevision(writer);
  });
}

/** As a request has it: look-ups of one tick share a statement. */
export const lineageOf = (graph: Graph) => new LineageRepository({ graph, batcher: new Batcher(graph) });

/** Two records a level, each descending from both of the level above: 2^levels ways from end to end. */
export function ladder(levels: number, name = 'ladder'): SmallGraph {
  const at = (level: number, side: string) => `motif/${name}-${String(level).padStart(2, '0')}-${side}`;
  const steps = Array.from({ length: levels }, (_, level) =>
    ['a', 'b'].flatMap((from) => ['a', 'b'].map((to) => claim(at(level, from), at(level + 1, to)))),
  );
  return graphOf(...steps.flat());
}

/** Each record descends from all older ones within reach: as many claims as a graph of this size may have. */
export function denseDag(size: number, reach = size): SmallGraph {
  const at = (place: number) => `motif/dense-${String(place).padStart(3, '0')}`;
  const claims = Array.from({ length: size }, (_, younger) =>
    Array.from({ length: Math.min(reach, size - younger - 1) }, (_, step) =>
      claim(at(younger), at(younger + step + 1)),
    ),
  );
  return graphOf(...claims.flat());
}

const kinds: readonly DerivationKind[] = ['VARIATION', 'COMBINATION', 'REVIVAL'];
const confidences = Object.keys(confidenceRank) as Confidence[];

/**
 * Small graphs of every sort that gives a walk trouble: diamonds, parallel claims, disputed and withdrawn
 * claims, wastra in mid-path, records that nothing joins. Ids carry the name, so that many fit in one Neo4j.
 */
export function smallGraphs(name: string): fc.Arbitrary<SmallGraph> {
  const node = fc.constantFrom('motif', 'wastra', 'design');
  return fc
    .array(node, { minLength: 3, maxLength: 9, size: 'max' })
    .chain((types) =>
      fc.tuple(
        fc.shuffledSubarray(
          types.map((type, index) => `${type}/${name}-${index}`),
          { minLength: types.length },
        ),
        fc.array(claims(types.length), { maxLength: 18, size: 'max' }),
      ),
    )
    .map(([nodes, drawn]) => ({
      nodes,
      derivations: drawn.map(({ from, to, ...given }, index) =>
        claim(nodes[from] ?? '', nodes[to] ?? '', { id: `derivation/${name}-${index}`, ...given }),
      ),
    }));
}

function claims(size: number) {
  return fc
    .record({
      from: fc.nat(size - 2),
      gap: fc.nat(2),
      kind: fc.constantFrom(...kinds),
      confidence: fc.constantFrom(...confidences),
      disputed: fc.boolean(),
      status: fc.constantFrom('ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'WITHDRAWN'),
    })
    .map(({ from, gap, ...given }) => ({
      from,
      to: Math.min(from + gap + 1, size - 1),
      ...given,
    })) as fc.Arbitrary<Partial<Derivation> & { from: number; to: number }>;
}
