import type { PictureClaim } from './picture.type.ts';
import { classes, element, type SvgElement } from './svg-element.ts';
import type { PictureWords } from './words.ts';

export interface ClaimLook {
  readonly words: PictureWords;
  readonly orientation: 'HORIZONTAL' | 'VERTICAL';
  /** It leads on beyond a wastra: it speaks of the tradition. */
  readonly isBeyond: boolean;
  readonly names: { readonly descendant: string; readonly ancestor: string };
  readonly href?: string | undefined;
}

/** A claim of descent: how sure it is by the line, of what kind by the word on it, disputed by doubling. */
export function drawClaim(claim: PictureClaim, look: ClaimLook): SvgElement {
  const { words, href, names } = look;
  const { kind, confidence, disputed } = claim.derivation;
  const told = words.claim(
    names.descendant,
    names.ancestor,
    words.kinds[kind],
    words.confidences[confidence],
  );
  const body = [
    element('title', {}, disputed ? `${told}; ${words.disputed}` : told),
    element('path', { class: 'near', d: claim.path }),
    element('path', { class: 'line', d: claim.path }),
    disputed && element('path', { class: 'core', d: claim.path }),
    element('path', { class: 'head', d: arrowHead(claim.path, look.orientation) }),
    claim.crowded && label(claim, words),
  ];
  return element(
    'g',
    { class: claimClass(claim, look.isBeyond), 'data-claim': claim.id },
    href === undefined ? element('g', {}, ...body) : element('a', { href }, ...body),
  );
}

const claimClass = ({ derivation: { confidence, disputed } }: PictureClaim, isBeyond: boolean): string =>
  classes('edge', lineClass(confidence), disputed && 'is-disputed', isBeyond && 'is-beyond');

/** The word of a claim that has room for it, to be drawn above all lines. The title of the claim tells it too. */
export function drawLabel(claim: PictureClaim, words: PictureWords): SvgElement {
  const { disputed } = claim.derivation;
  return element(
    'g',
    {
      class: classes('edge', disputed && 'is-disputed'),
      'data-label': claim.id,
      'aria-hidden': 'true',
    },
    claim.crowded ? disputed && sign(claim) : label(claim, words),
  );
}

export const lineClass = (confidence: string): string =>
  `is-${confidence.toLowerCase().replaceAll('_', '-')}`;

function label(claim: PictureClaim, words: PictureWords): SvgElement {
  const kind = words.kinds[claim.derivation.kind];
  const text = claim.derivation.disputed ? `≠ ${kind}` : kind;
  return element(
    'text',
    { class: classes('label', claim.crowded && 'is-crowded'), ...labelPlace(claim) },
    text,
  );
}

/** The sign of a dispute stays where the word has no room. */
const sign = (claim: PictureClaim): SvgElement =>
  element('text', { class: 'label', ...labelPlace(claim) }, '≠');

const labelPlace = ({ labelX, labelY }: PictureClaim) => ({
  x: labelX,
  y: labelY + 4,
  'text-anchor': 'middle',
});

/** Lines end in the direction of time, so the head needs no angle. */
function arrowHead(path: string, orientation: ClaimLook['orientation']): string {
  const [x = 0, y = 0] = path.split(/[ CL]/).slice(-2).map(Number);
  return orientation === 'HORIZONTAL' ? `M${x} ${y}l-9 -4.5v9z` : `M${x} ${y}l-4.5 -9h9z`;
}
