/** The plain values of a lineage's picture. Lengths are CSS pixels at natural size. */

/** Which way time runs: from left to right, or from top to bottom. */
export type LineageOrientation = 'HORIZONTAL' | 'VERTICAL';

/** What the layers follow: years where enough of them are known, steps of descent otherwise. */
export type LineageAxis = 'TIME' | 'GENERATION';

/** How many records are drawn when nothing is said, and at most. */
export const layoutLimits = {
  most: { default: 50, most: 150 },
  breadth: { HORIZONTAL: 7, VERTICAL: 2, most: 20 },
} as const;

export interface DrawnClaim {
  readonly id: string;
  readonly ancestor: string;
  readonly descendant: string;
}

/** What is to be laid out. */
export interface LayoutInput {
  readonly root: string;
  /** Ids of the other records, in the order in which they may be drawn: nearest first. */
  readonly members: readonly string[];
  /** Claims that join two of the root and the members; without a cycle. */
  readonly claims: readonly DrawnClaim[];
  /** The earliest year in which a record is known to be there; null where none is known. */
  readonly yearOf: (id: string) => number | null;
}

export interface LayoutOptions {
  readonly orientation: LineageOrientation;
  /** How many records are drawn at first, with the root. */
  readonly most: number;
  /** Records whose neighbours are all drawn, beyond `most`, as far as the limit of all goes. */
  readonly expanded: readonly string[];
  /** How many records stand side by side in one layer; more make a second layer. */
  readonly breadth: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Neighbours of a record that are not drawn. */
export interface HiddenNeighbours {
  readonly ancestors: number;
  readonly descendants: number;
}

export interface LaidOutNode extends Box {
  readonly id: string;
  /** Place of its layer, from 0, the oldest. */
  readonly layer: number;
  readonly year: number | null;
  /** It stands in the lane of undated records. */
  readonly inUndatedLane: boolean;
  readonly hidden: HiddenNeighbours;
}

export interface LaidOutClaim extends DrawnClaim {
  /** A line from the ancestor to the descendant, as the data of an SVG path. */
  readonly path: string;
  /** Where the label of the claim has its middle. */
  readonly label: Point;
  /** The label would lie on another one or on a record: show it only when asked. */
  readonly crowded: boolean;
}

/** A stretch of the picture in which all dated records are first known from the same years. */
export interface LaidOutPeriod extends Box {
  readonly from: number;
  readonly to: number;
}

export interface LineageLayout {
  readonly orientation: LineageOrientation;
  readonly axis: LineageAxis;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidOutNode[];
  readonly claims: readonly LaidOutClaim[];
  /** Oldest first; none where the layers follow generations. */
  readonly periods: readonly LaidOutPeriod[];
  /** Where undated records stand, when the layers follow time and there are any. */
  readonly undatedLane: Box | null;
  /** Members of the lineage that are not drawn. */
  readonly hiddenCount: number;
}
