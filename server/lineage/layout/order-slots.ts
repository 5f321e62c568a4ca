import type { Grid, Slot } from './slots.ts';

/** Passes over all layers, to and fro. More gained nothing on the graphs that were tried. */
const passes = 12;

type Neighbours = ReadonlyMap<Slot, readonly Slot[]>;

/**
 * The layers of a grid with their slots in an order that makes lines cross seldom: each slot is drawn to the
 * mean place of its neighbours, layer by layer, to and fro, and the best order of all passes is kept.
 */
export function orderSlots({ layers, lines }: Grid): readonly (readonly Slot[])[] {
  const segments = lines.flatMap(({ slots }) => pairs(slots));
  const before = neighbours(segments.map(([a, b]) => [b, a] as const));
  const after = neighbours(segments);
  let order = layers.map((layer) => inLanes(layer));
  let best = { order, crossings: countCrossings(order, after) };
  for (let pass = 0; pass < passes && best.crossings > 0; pass++) {
    order = pass % 2 === 0 ? sweep(order, before) : sweep(order.toReversed(), after).toReversed();
    const crossings = countCrossings(order, after);
    if (crossings < best.crossings) best = { order, crossings };
  }
  return best.order;
}

function sweep(order: readonly (readonly Slot[])[], towards: Neighbours): (readonly Slot[])[] {
  const places = new Map<Slot, number>();
  return order.map((layer) => {
    const wish = new Map(layer.map((slot, place) => [slot, mean(towards.get(slot), places) ?? place]));
    const sorted = inLanes([...layer].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0)));
    for (const [place, slot] of sorted.entries()) places.set(slot, place);
    return sorted;
  });
}

function mean(slots: readonly Slot[] | undefined, places: ReadonlyMap<Slot, number>): number | undefined {
  if (slots === undefined) return undefined;
  return slots.reduce((sum, slot) => sum + (places.get(slot) ?? 0), 0) / slots.length;
}

/** Dated records before undated ones, in the order given. */
function inLanes(layer: readonly Slot[]): readonly Slot[] {
  return [...layer.filter(({ lane }) => lane === 0), ...layer.filter(({ lane }) => lane === 1)];
}

export function countCrossings(order: readonly (readonly Slot[])[], after: Neighbours): number {
  const places = new Map(order.flatMap((layer) => layer.map((slot, place) => [slot, place] as const)));
  const place = (slot: Slot) => places.get(slot) ?? 0;
  let crossings = 0;
  for (const layer of order) {
    const ends: number[] = [];
    for (const slot of layer) {
      const next = (after.get(slot) ?? []).map(place);
      for (const each of next) crossings += ends.filter((end) => end > each).length;
      ends.push(...next);
    }
  }
  return crossings;
}

export function neighbours(segments: readonly (readonly [Slot, Slot])[]): Neighbours {
  const found = new Map<Slot, Slot[]>();
  for (const [from, to] of segments) {
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  }
  return found;
}

export function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.slice(1).map((item, place) => [items[place] as T, item] as const);
}
