import { inAddress } from '../choices.ts';
import { readPath } from '../language.ts';

export type Widget = 'search' | 'story' | 'lineage';
export type Way = 'script' | 'frame';

/** What somebody wants to put into a page, as the address of `/embed` says it. */
export interface Choice {
  readonly widget: Widget;
  readonly way: Way;
  /** What was given for the record: an id, an address of ours, or a name to look for. */
  readonly of: string;
  readonly short: boolean;
  readonly kind: string;
  readonly region: string;
}

const widgets: readonly Widget[] = ['story', 'search', 'lineage'];
const ways: readonly Way[] = ['script', 'frame'];
export const searchedKinds = ['motif', 'wastra', 'design'] as const;

/** Reads a choice; what makes no sense is as if it had not been given. */
export function readChoice(query: Readonly<Record<string, string>>): Choice {
  return {
    widget: widgets.find((each) => each === query['widget']) ?? 'story',
    way: ways.find((each) => each === query['way']) ?? 'script',
    of: (query['of'] ?? '').trim().slice(0, 200),
    short: query['form'] === 'short',
    kind: searchedKinds.find((each) => each === query['kind']) ?? '',
    region: /^[a-z0-9-]+$/.test(query['region'] ?? '') ? inAddress(query['region'] ?? '') : '',
  };
}

/** A choice as `/embed` reads it, what is not set left out. */
export function choiceAddress({ short, ...choice }: Choice): string {
  const given = { ...choice, form: short ? 'short' : '' };
  const entries = Object.entries(given).filter(([, value]) => value !== '');
  return `/embed?${new URLSearchParams(entries)}`;
}

/** The id in an id or in an address of ours, where it is of a kind that has a lineage. */
export function lineageId(text: string): string | undefined {
  const path = URL.canParse(text) ? readPath(new URL(text).pathname).path : `/${text.replace(/^\/+/, '')}`;
  const [, id] = /^\/(?:id\/)?((?:motif|wastra|design)\/[\w-]+)$/.exec(path) ?? [];
  return id;
}
