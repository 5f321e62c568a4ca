import { ClientError } from '../errors.ts';

/** What is exported: everything, or what belongs to a record's lineage, to a region, or to a search. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'lineage'; readonly id: string }
  | { readonly kind: 'region'; readonly slug: string }
  | { readonly kind: 'search'; readonly query: string };

export const everything: Selection = { kind: 'all' };

/** The part of an address and of a file's name that tells a selection from others. */
export function pathOf(selection: Selection): string {
  switch (selection.kind) {
    case 'all':
      return 'all';
    case 'lineage':
      return `lineage/${selection.id}`;
    case 'region':
      return `region/${selection.slug}`;
    case 'search':
      return `search?q=${encodeURIComponent(selection.query)}`;
  }
}

/** What a selection holds, in words for both languages. */
export function titleOf(selection: Selection): { readonly id: string; readonly en: string } {
  switch (selection.kind) {
    case 'all':
      return { id: 'Silsilah Wastra: semua data', en: 'Silsilah Wastra: all data' };
    case 'lineage':
      return {
        id: `Silsilah Wastra: silsilah ${selection.id}`,
        en: `Silsilah Wastra: the lineage of ${selection.id}`,
      };
    case 'region':
      return {
        id: `Silsilah Wastra: wilayah ${selection.slug}`,
        en: `Silsilah Wastra: the region ${selection.slug}`,
      };
    case 'search':
      return {
        id: `Silsilah Wastra: pencarian "${selection.query}"`,
        en: `Silsilah Wastra: a search for "${selection.query}"`,
      };
  }
}

/** A selection that names a lineage node, or a failure that says how one is named. */
export function lineageSelection(id: string): Selection {
  if (/^(motif|wastra|design)\/[a-z0-9-]+$/.test(id)) return { kind: 'lineage', id };
  throw new ClientError(
    'BAD_USER_INPUT',
    `${id} has no lineage: name a motif, wastra or design, such as motif/kawung.`,
  );
}
