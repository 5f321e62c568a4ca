import type { DerivationKind } from '../../schema/enums.ts';

interface Claim {
  readonly descendant: string;
  readonly ancestor: string;
  readonly kind: DerivationKind;
}

/**
 * `derivation/parang-kusumo--parang--variation`, and `-2`, `-3` … for further claims of the same kind
 * on the same pair.
 */
export function derivationId({ descendant, ancestor, kind }: Claim, ordinal = 1): string {
  const base = `derivation/${slugOf(descendant)}--${slugOf(ancestor)}--${kind.toLowerCase().replaceAll('_', '-')}`;
  return ordinal === 1 ? base : `${base}-${ordinal}`;
}

const slugOf = (id: string) => id.slice(id.indexOf('/') + 1);
