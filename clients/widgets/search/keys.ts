/** Where the list under the field stands. */
export interface ListState {
  readonly open: boolean;
  /** The option that Enter would choose; none while the caret is in the text alone. */
  readonly active: number | undefined;
}

export interface Key {
  readonly key: string;
  readonly altKey: boolean;
}

type Step = { readonly state: ListState } | { readonly choose: number } | 'clear' | 'pass';

/**
 * What a key does in a combobox with a list of `count` options, after the pattern of the ARIA Authoring Practices
 * ("editable combobox with list autocomplete"). `pass` leaves the key to the browser.
 */
export function stepOf({ key, altKey }: Key, { open, active }: ListState, count: number): Step {
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return 'pass';
      if (altKey) return { state: { open: true, active } };
      return { state: { open: true, active: active === undefined ? 0 : (active + 1) % count } };
    case 'ArrowUp':
      if (count === 0) return 'pass';
      if (altKey) return { state: { open: false, active: undefined } };
      return { state: { open: true, active: ((active ?? 0) - 1 + count) % count } };
    case 'Enter':
      return open && active !== undefined ? { choose: active } : 'pass';
    case 'Escape':
      return open ? { state: { open: false, active: undefined } } : 'clear';
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The caret moves in the text, and nothing is chosen by Enter any more.
      return active === undefined ? 'pass' : { state: { open, active: undefined } };
    default:
      return 'pass';
  }
}

/** Keys that move the caret keep doing so, whatever else they do. */
export const movesCaret = (key: string): boolean => /^(Home|End|ArrowLeft|ArrowRight)$/.test(key);
