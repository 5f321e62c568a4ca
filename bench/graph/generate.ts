import { derivations } from './derivations.ts';
import { type Descent, drawDescent } from './descent.ts';
import { LineageNodes } from './lineage-nodes.ts';
import type { EdgeGroup, EdgeRow, GraphSize, NodeGroup, Properties } from './rows.ts';
import { Surroundings } from './surroundings.ts';
import { drawTies } from './ties.ts';

/** A whole graph that is drawn as it is read, so that its size does not matter for memory. */
export interface DrawnGraph {
  readonly lineage: LineageNodes;
  readonly nodes: readonly NodeGroup[];
  readonly edges: readonly EdgeGroup[];
}

/** A whole graph in memory. The same size and seed make the same graph. */
export interface GeneratedGraph {
  /** Ids of the lineage nodes, the oldest first. */
  readonly ids: readonly string[];
  readonly descent: Descent;
  readonly nodes: readonly (NodeGroup & { readonly rows: readonly Properties[] })[];
  readonly edges: readonly (EdgeGroup & { readonly rows: readonly EdgeRow[] })[];
}

const settled = ({ size, seed = 1 }: GraphSize): Required<GraphSize> => ({ size, seed });

export function drawGraph(size: GraphSize): DrawnGraph {
  const drawn = settled(size);
  const lineage = new LineageNodes(drawn);
  const surroundings = new Surroundings(drawn);
  return {
    lineage,
    nodes: [...lineage.groups(), ...surroundings.nodes()],
    edges: [
      derivations(drawn, lineage, surroundings),
      ...drawTies(drawn.seed, lineage, surroundings),
      ...surroundings.edges(),
    ],
  };
}

/** The same graph at once. */
export function generateGraph(size: GraphSize): GeneratedGraph {
  const { lineage, nodes, edges } = drawGraph(size);
  return {
    ids: [...lineage.ids()],
    descent: drawDescent(settled(size)),
    nodes: nodes.map(({ labels, rows }) => ({ labels, rows: [...rows] })),
    edges: edges.map(({ type, rows }) => ({ type, rows: [...rows] })),
  };
}
