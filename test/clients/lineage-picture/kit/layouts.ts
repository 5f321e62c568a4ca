import type {
  PictureClaim,
  PictureLayout,
  PictureNode,
} from '../../../../clients/lineage-picture/picture.type.ts';

export function drawnNode(id: string, name: string, given: Partial<PictureNode> = {}): PictureNode {
  return {
    id,
    box: { x: 10, y: 10, width: 168, height: 62 },
    layer: 0,
    year: null,
    yearTo: null,
    inUndatedLane: false,
    restriction: null,
    hiddenAncestors: 0,
    hiddenDescendants: 0,
    member: null,
    node: { __typename: 'Motif', name, regions: [{ name: 'Yogyakarta' }] },
    ...given,
  };
}

export const drawnClaim = (given: Partial<PictureClaim['derivation']> = {}): PictureClaim => ({
  id: 'derivation/kawung-picis--kawung--variation',
  ancestor: 'motif/kawung',
  descendant: 'motif/kawung-picis',
  path: 'M178 41C198 41 198 41 218 41L310 41',
  labelX: 260,
  labelY: 41,
  crowded: false,
  derivation: { kind: 'VARIATION', confidence: 'TRADITIONAL_ACCOUNT', disputed: false, ...given },
});

/** Kawung picis, which comes from kawung. */
export const drawnLineage = (given: Partial<PictureClaim['derivation']> = {}): PictureLayout => ({
  orientation: 'HORIZONTAL',
  axis: 'GENERATION',
  width: 488,
  height: 82,
  nodes: [
    drawnNode('motif/kawung', 'Kawung', {
      member: { pathConfidence: 'TRADITIONAL_ACCOUNT', disputed: false, viaTradition: false },
    }),
    drawnNode('motif/kawung-picis', 'Kawung Picis', {
      box: { x: 310, y: 10, width: 168, height: 62 },
      layer: 1,
    }),
  ],
  claims: [drawnClaim(given)],
  periods: [],
  undatedLane: null,
  hiddenCount: 0,
});
