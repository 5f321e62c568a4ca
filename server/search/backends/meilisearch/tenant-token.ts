import { generateTenantToken } from 'meilisearch/token';
import type { TenantTokensConfig } from '../../../config.ts';
import { type FacetField, type FacetFilter, facetFields } from '../../search-port.ts';
import { conditionOf, filterExpression } from './filter-expression.ts';

export interface TenantToken {
  readonly token: string;
  readonly host: string;
  readonly index: string;
  /** The filter that the token carries, for whoever wants to see it; null when it allows the whole index. */
  readonly filter: string | null;
  readonly expiresAt: string;
}

export interface TokenMaker {
  /** A token that sees only what the operator's own filter allows, and of that only what `wanted` does. */
  make(wanted: readonly FacetFilter[], now: Date): Promise<TenantToken>;
}

/** Makes tokens without asking Meilisearch: they are signed with a key that may search and nothing else. */
export function tokenMaker(
  { key, keyUid, minutes, filter, publicHost }: Extract<TenantTokensConfig, { mode: 'on' }>,
  index: string,
): TokenMaker {
  const fixed = filtersOf(filter);
  return {
    async make(wanted, now) {
      const expression = filterExpression(conditionOf([...fixed, ...wanted]));
      const expiresAt = new Date(now.getTime() + minutes * 60_000);
      const token = await generateTenantToken({
        apiKey: key,
        apiKeyUid: keyUid,
        searchRules: { [index]: expression === null ? null : { filter: expression } },
        expiresAt,
      });
      return { token, host: publicHost, index, filter: expression, expiresAt: expiresAt.toISOString() };
    },
  };
}

/** Values of facets, by facet, as the port has them. */
export const filtersOf = (
  given: Readonly<Partial<Record<FacetField, readonly string[] | undefined>>>,
): FacetFilter[] =>
  facetFields.flatMap((field) => {
    const anyOf = given[field];
    return anyOf === undefined ? [] : [{ field, anyOf }];
  });
