import type { CertificateQuery, SourceLineFragment } from '../__generated__/graphql.ts';

export type Certified = NonNullable<CertificateQuery['design']>;

/** Everything that the sheet rests on, each source once: those of the record first, then those of its claims. */
export function sourcesOf({ sources, lineage, credit }: Certified): readonly SourceLineFragment[] {
  const all = [
    ...sources,
    ...lineage.derivations.flatMap((claim) => claim.sources),
    ...credit.restrictions.flatMap((restriction) => restriction.sources),
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
