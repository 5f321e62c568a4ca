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
  const { words, href, isBeyond, names } = look;
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
    label(claim, words.kinds[kind]),
  ];
  return element(
    'g',
    {
      class: classes('claim', lineClass(confidence), disputed && 'disputed', isBeyond && 'beyond'),
      'data-claim': claim.id,
    },
    href === undefined ? element('g', {}, ...body) : element('a', { href }, ...body),
  );
}

export const lineClass = (confidence: string): string =>
  `is-${confidence.toLowerCase().replaceAll('_', '-')}`;

/** The sign of a dispute stays where the word has no room. */
function label({ labelX, labelY, crowded, derivation }: PictureClaim, kind: string): SvgElement[] {
  const at = { x: labelX, y: labelY + 4, 'text-anchor': 'middle' };
  const whole = element(
    'text',
    { class: classes('label', crowded && 'crowded'), ...at },
    derivation.disputed ? `≠ ${kind}` : kind,
  );
  const sign = element('text', { class: 'label sign', ...at }, '≠');
  return crowded && derivation.disputed ? [sign, whole] : [whole];
}

/** Lines end in the direction of time, so the head needs no angle. */
function arrowHead(path: string, orientation: ClaimLook['orientation']): string {
  const [x = 0, y = 0] = path.split(/[ CL]/).slice(-2).map(Number);
  return orientation === 'HORIZONTAL' ? `M${x} ${y}l-9 -4.5v9z` : `M${x} ${y}l-4.5 -9h9z`;
}
