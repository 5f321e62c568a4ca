import { encodeCursor, fingerprint } from '../../server/graph/cursor.ts';
import { sortNameOf } from '../../server/seeding/node-rows.ts';
import { ancestorCounts } from '../graph/ancestor-counts.ts';
import { type DrawnRole, drawClaims } from '../graph/descent.ts';
import { LineageNodes } from '../graph/lineage-nodes.ts';
import { createRandom, type Random, seedFor } from '../graph/random.ts';
import type { GraphSize } from '../graph/rows.ts';

/** Records of a drawn graph to ask about, chosen from the drawing, so that the graph is not asked for them. */
export class Records {
  readonly lineage: LineageNodes;
  readonly #drawn: Required<GraphSize>;
  readonly #random: Random;

  constructor(drawn: Required<GraphSize>) {
    this.#drawn = drawn;
    this.lineage = new LineageNodes(drawn);
    this.#random = createRandom(seedFor(drawn.seed, 'asked'));
  }

  /** Ids of records that have so many ancestors within the generations, from all over the graph. */
  withAncestors(
    { least, most }: { least: number; most: number },
    maxDepth: number,
    count: number,
  ): readonly string[] {
    const { size } = this.lineage;
    const countOf = ancestorCounts({ roles: { length: size }, claims: drawClaims(this.#drawn) }, maxDepth);
    const found = new Set<number>();
    for (let tries = 0; found.size < count && tries < 100 * count; tries += 1) {
      const node = this.#random.below(size);
      const ancestors = countOf(node);
      if (ancestors >= least && ancestors <= most) found.add(node);
    }
    if (found.size < 10) {
      throw new Error(
        `Hardly any of ${size} records has ${least} to ${most} ancestors: draw a larger graph.`,
      );
    }
    return [...found].map((node) => this.lineage.idOf(node));
  }

  /** Random nodes of one kind. */
  nodesOf(role: DrawnRole, count: number): readonly number[] {
    return Array.from({ length: count }, () => {
      const node = this.lineage.asOldAs(this.#random.below(this.lineage.size), role);
      return node ?? 0;
    });
  }

  idsOf(role: DrawnRole, count: number): readonly string[] {
    return this.nodesOf(role, count).map((node) => this.lineage.idOf(node));
  }

  namesOf(role: DrawnRole, count: number): readonly string[] {
    return this.nodesOf(role, count).map((node) => this.lineage.nameOf(node));
  }

  /** Where pages of the list of motifs begin that lie anywhere in it: a cursor, and the name that stands there. */
  placesInMotifs(count: number): readonly Place[] {
    return this.nodesOf('MOTIF', count).map((node) => {
      const [id, sortName] = [this.lineage.idOf(node), sortNameOf(this.lineage.nameOf(node))];
      return { cursor: encodeCursor(fingerprint('Motif/NAME', {}), [sortName, id]), sortName, id };
    });
  }
}

export interface Place {
  readonly cursor: string;
  readonly sortName: string;
  readonly id: string;
}
