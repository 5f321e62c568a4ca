import { type LineagePageFragment, LineageRecordDocument } from './__generated__/graphql.ts';
import { apiLanguage } from './language.ts';
import type { Visit } from './page.ts';

/** A motif, wastra or design: what all three have, and what is its kind's `own`. */
export type WithLineage<Own> = LineagePageFragment & { readonly own: Own };

/**
 * Adds to a record what all records with a lineage have. It is asked by one operation for all three kinds,
 * so that the graph plans its long statement once and not once a kind.
 */
export async function withLineage<Own extends { readonly id: string }>(
  { execute, lang }: Visit,
  own: Own | null | undefined,
): Promise<WithLineage<Own> | undefined> {
  if (!own) return undefined;
  const { node } = await execute(LineageRecordDocument, { id: own.id, lang: apiLanguage(lang) });
  switch (node?.__typename) {
    case 'Motif':
    case 'Wastra':
    case 'Design':
      return { ...node, own };
    default:
      return undefined;
  }
}
