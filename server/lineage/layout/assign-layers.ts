import { type Period, periodOf } from '../../../schema/period.ts';
import { knownBy } from './known-by.ts';
import type { LineageAxis } from './layout.model.ts';
import type { ShownGraph } from './shown-graph.ts';

/** Records that stand in one layer. */
export interface Layer {
  readonly ids: readonly string[];
  /** Null where the layers follow generations, or no year is known around. */
  readonly period: Period | null;
}

export interface Layering {
  readonly axis: LineageAxis;
  /** Oldest first. Every record stands in a later layer than all that it descends from. */
  readonly layers: readonly Layer[];
}

/** Time is drawn when at least three records, and half of all, are dated: fewer would say little of the rest. */
const dated = { least: 3, share: 0.5 } as const;

export function assignLayers(
  graph: ShownGraph,
  yearOf: (id: string) => number | null,
  breadth: number,
): Layering {
  const axis = axisOf(graph.order, yearOf);
  const layers = axis === 'TIME' ? byTime(graph, yearOf) : byGeneration(graph);
  const rank = new Map(graph.order.map((id, place) => [id, place]));
  const sortKey = (id: string): readonly number[] => [
    yearOf(id) ?? Number.POSITIVE_INFINITY,
    ...graph.ancestors(id).map((each) => rank.get(each) ?? 0),
    rank.get(id) ?? 0,
  ];
  const isApart = (id: string) => axis === 'TIME' && yearOf(id) === null;
  const laneBreadth = Math.ceil(breadth / (graph.order.some(isApart) ? 2 : 1));
  return { axis, layers: layers.flatMap((layer) => split(layer, { laneBreadth, sortKey, isApart })) };
}

function axisOf(order: readonly string[], yearOf: (id: string) => number | null): LineageAxis {
  const known = order.filter((id) => yearOf(id) !== null).length;
  return known >= dated.least && known >= order.length * dated.share ? 'TIME' : 'GENERATION';
}

/** Longest way from an oldest record; one that descends from nothing stands right before what it led to. */
function byGeneration(graph: ShownGraph): Layer[] {
  const level = levels(graph, () => true);
  for (const id of graph.order) {
    const after = graph.descendants(id).map((each) => level.get(each) ?? 0);
    if (graph.ancestors(id).length === 0 && after.length > 0) level.set(id, Math.min(...after) - 1);
  }
  return layersBy(graph.order, (id) => ({ key: [level.get(id) ?? 0], period: null }));
}

/** Periods one after the other; what descends from another within one period stands a layer later. */
function byTime(graph: ShownGraph, yearOf: (id: string) => number | null): Layer[] {
  const years = knownBy(graph, yearOf);
  const period = (id: string): Period | null => {
    const year = years.get(id);
    return year === undefined ? null : periodOf(year);
  };
  const level = levels(graph, (a, b) => period(a)?.from === period(b)?.from);
  return layersBy(graph.order, (id) => ({
    key: [period(id)?.from ?? Number.NEGATIVE_INFINITY, level.get(id) ?? 0],
    period: period(id),
  }));
}

/** How many steps a record stands after the oldest, along claims between records that go together. */
function levels(graph: ShownGraph, together: (a: string, b: string) => boolean): Map<string, number> {
  const level = new Map<string, number>();
  for (const id of graph.order) {
    const before = graph.ancestors(id).filter((each) => together(each, id));
    level.set(id, Math.max(0, ...before.map((each) => (level.get(each) ?? 0) + 1)));
  }
  return level;
}

type Key = readonly number[];

function layersBy(
  order: readonly string[],
  placeOf: (id: string) => { readonly key: Key; readonly period: Period | null },
): Layer[] {
  const layers = new Map<string, { key: Key; period: Period | null; ids: string[] }>();
  for (const id of order) {
    const { key, period } = placeOf(id);
    const layer = layers.get(key.join()) ?? { key, period, ids: [] };
    layer.ids.push(id);
    layers.set(key.join(), layer);
  }
  return [...layers.values()].sort((a, b) => compareKeys(a.key, b.key));
}

interface Splitting {
  /** Two lanes share the breadth. */
  readonly laneBreadth: number;
  readonly sortKey: (id: string) => Key;
  /** Whether a record stands in the lane of undated ones. */
  readonly isApart: (id: string) => boolean;
}

/** A layer that is too broad becomes several of about the same breadth. */
function split(layer: Layer, { laneBreadth, sortKey, isApart }: Splitting): Layer[] {
  const sorted = [...layer.ids].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  const lanes = [sorted.filter((id) => !isApart(id)), sorted.filter(isApart)].filter(({ length }) => length);
  const parts = Math.max(...lanes.map(({ length }) => Math.ceil(length / laneBreadth)));
  return Array.from({ length: parts }, (_, part) => ({
    ...layer,
    ids: lanes.flatMap((ids) => shareOf(ids, part, Math.ceil(ids.length / laneBreadth))),
  }));
}

/** One of so many equal parts; nothing past the last. */
function shareOf<T>(items: readonly T[], part: number, parts: number): readonly T[] {
  const size = Math.ceil(items.length / parts);
  return items.slice(part * size, (part + 1) * size);
}

function compareKeys(a: Key, b: Key): number {
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const [left, right] = [a[place] ?? -1, b[place] ?? -1];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
