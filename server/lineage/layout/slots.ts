import type { Layering } from './assign-layers.ts';
import type { DrawnClaim, LineageOrientation } from './layout.model.ts';
import { measures } from './measures.ts';
import type { ShownGraph } from './shown-graph.ts';

/** A place in a layer: a record, or the bend of a line that passes by the records of the layer. */
export interface Slot {
  readonly key: string;
  readonly layer: number;
  /** 0: dated records. 1: undated ones, and the lines to and from them. */
  readonly lane: 0 | 1;
  /** Length across the direction of time. */
  readonly size: number;
  readonly isRecord: boolean;
}

/** The claims of one pair, which run along one line, and the slots on it from the ancestor's. */
export interface Line {
  readonly ancestor: string;
  readonly descendant: string;
  readonly claims: readonly DrawnClaim[];
  readonly slots: readonly Slot[];
}

export interface Grid {
  readonly layers: readonly (readonly Slot[])[];
  readonly lines: readonly Line[];
}

export interface GridInput {
  readonly graph: ShownGraph;
  readonly layering: Layering;
  readonly orientation: LineageOrientation;
  readonly isUndated: (id: string) => boolean;
}

/** Gives every record its slot, and every line a bend in each layer that it passes. */
export function makeGrid({ graph, layering, orientation, isUndated }: GridInput): Grid {
  const layers: Slot[][] = layering.layers.map(() => []);
  const records = new Map<string, Slot>();
  const add = (slot: Slot): Slot => {
    layers[slot.layer]?.push(slot);
    return slot;
  };
  const laneOf = (id: string) => (layering.axis === 'TIME' && isUndated(id) ? 1 : 0);
  for (const [layer, { ids }] of layering.layers.entries()) {
    for (const id of ids) {
      const size = measures[orientation].record.across;
      records.set(id, add({ key: id, layer, lane: laneOf(id), size, isRecord: true }));
    }
  }
  const trunks = new Map<string, Slot>();
  const lines = linesOf(graph.claims).map((claims): Line => {
    const [{ ancestor, descendant }] = claims;
    const [from, to] = [records.get(ancestor), records.get(descendant)];
    if (from === undefined || to === undefined || from.layer >= to.layer)
      throw new Error(`${descendant} does not stand after ${ancestor}.`);
    const lane = from.lane || to.lane;
    const size = measures.bend + (claims.length - 1) * measures.claimGap;
    const passed = Array.from({ length: to.layer - from.layer - 1 }, (_, place) => from.layer + 1 + place);
    const bends = passed.map((layer) => {
      // On a narrow picture the lines of one ancestor go together as far as they can.
      const key = `${ancestor} ${orientation === 'VERTICAL' ? lane : descendant} ${layer}`;
      const bend = trunks.get(key) ?? add({ key, layer, lane, size, isRecord: false });
      trunks.set(key, bend);
      return bend;
    });
    return { ancestor, descendant, claims, slots: [from, ...bends, to] };
  });
  return { layers, lines };
}

/** Claims by the pair that they join; none of the groups is empty. */
function linesOf(claims: readonly DrawnClaim[]): [DrawnClaim, ...DrawnClaim[]][] {
  const lines = new Map<string, [DrawnClaim, ...DrawnClaim[]]>();
  for (const claim of claims) {
    const pair = `${claim.ancestor} ${claim.descendant}`;
    const line = lines.get(pair);
    if (line) line.push(claim);
    else lines.set(pair, [claim]);
  }
  return [...lines.values()];
}
