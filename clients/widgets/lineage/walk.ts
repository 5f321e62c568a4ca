import type { PictureLayout, PictureNode } from '../../lineage-picture/picture.type.ts';

/** Where the keyboard stands in a lineage, and the way that it came. */
export interface Place {
  readonly at: string;
  /** Records that were left for this one, the last one last. */
  readonly trail: readonly string[];
}

export type Turn = 'ancestor' | 'descendant' | 'next' | 'previous' | 'back' | 'root';

/** What a key means: along the direction of time to older and younger, across it to siblings. */
export function turnOf(key: string, orientation: PictureLayout['orientation']): Turn | undefined {
  const turns: Readonly<Record<string, Turn>> =
    orientation === 'HORIZONTAL'
      ? { ArrowLeft: 'ancestor', ArrowRight: 'descendant', ArrowUp: 'previous', ArrowDown: 'next' }
      : { ArrowUp: 'ancestor', ArrowDown: 'descendant', ArrowLeft: 'previous', ArrowRight: 'next' };
  return turns[key] ?? ({ Backspace: 'back', Home: 'root' } as const)[key];
}

/**
 * Where a turn leads; the same place when there is nothing that way. Towards an ancestor and back again leads
 * where one came from, whichever of its descendants that was.
 */
export function walk(place: Place, turn: Turn, layout: PictureLayout): Place {
  if (turn === 'back') {
    const last = place.trail.at(-1);
    return last === undefined ? place : { at: last, trail: place.trail.slice(0, -1) };
  }
  const next = nextOf(place, turn, layout);
  return next === undefined || next === place.at ? place : { at: next, trail: [...place.trail, place.at] };
}

function nextOf(
  { at, trail }: Place,
  turn: Exclude<Turn, 'back'>,
  layout: PictureLayout,
): string | undefined {
  if (turn === 'root') return layout.nodes.find(({ member }) => member === null)?.id;
  if (turn === 'ancestor' || turn === 'descendant') {
    const kin = kinOf(at, turn, layout);
    return kin.find((id) => id === trail.at(-1)) ?? nearest(at, kin, layout);
  }
  const siblings = siblingsOf(at, layout);
  const place = siblings.indexOf(at);
  return siblings[turn === 'next' ? place + 1 : place - 1];
}

function kinOf(id: string, end: 'ancestor' | 'descendant', { claims }: PictureLayout): string[] {
  const near = end === 'ancestor' ? 'descendant' : 'ancestor';
  return [...new Set(claims.filter((claim) => claim[near] === id).map((claim) => claim[end]))];
}

/** Records that share an ancestor or a descendant with one, and itself, in the order of the picture. */
function siblingsOf(id: string, layout: PictureLayout): string[] {
  const shared = [
    ...kinOf(id, 'ancestor', layout).flatMap((each) => kinOf(each, 'descendant', layout)),
    ...kinOf(id, 'descendant', layout).flatMap((each) => kinOf(each, 'ancestor', layout)),
  ];
  const ids = new Set([id, ...shared]);
  const across = ({ box }: PictureNode) => (layout.orientation === 'HORIZONTAL' ? box.y : box.x);
  return layout.nodes
    .filter((node) => ids.has(node.id))
    .toSorted((a, b) => a.layer - b.layer || across(a) - across(b))
    .map((node) => node.id);
}

function nearest(id: string, others: readonly string[], { nodes }: PictureLayout): string | undefined {
  const here = nodes.find((node) => node.id === id)?.box;
  const far = (other: string) => {
    const box = nodes.find((node) => node.id === other)?.box;
    return here && box ? Math.hypot(box.x - here.x, box.y - here.y) : 0;
  };
  return [...others].sort((a, b) => far(a) - far(b))[0];
}

/** Records and claims on a way through one record: all that it comes from, and all that came of it. */
export function onPathsOf(id: string, layout: PictureLayout): ReadonlySet<string> {
  const found = new Set([id]);
  for (const [near, far] of [
    ['descendant', 'ancestor'],
    ['ancestor', 'descendant'],
  ] as const) {
    const row = [id];
    for (let at = row.pop(); at !== undefined; at = row.pop()) {
      for (const claim of layout.claims.filter((each) => each[near] === at && !found.has(each.id))) {
        found.add(claim.id);
        found.add(claim[far]);
        row.push(claim[far]);
      }
    }
  }
  return found;
}
