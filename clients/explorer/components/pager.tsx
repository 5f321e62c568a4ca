import type { PageBoundsFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import type { LinkedKind } from './entity-link.tsx';

export interface PagerProps {
  readonly kind: LinkedKind;
  readonly pageInfo: PageBoundsFragment;
  readonly query: Readonly<Record<string, string>>;
}

/** Ways to the pages before and after this one. */
export function Pager({ kind, pageInfo, query }: PagerProps) {
  const { t, href } = useSurroundings();
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  if (!hasPreviousPage && !hasNextPage) return null;
  const { after: _, before: __, ...filter } = query;
  const to = (cursor: Readonly<Record<string, string>>) => {
    const parameters = new URLSearchParams({ ...filter, ...cursor }).toString();
    return href(`/${kind.toLowerCase()}${parameters && `?${parameters}`}`);
  };
  return (
    <nav class="pager" aria-label={t.list.pages}>
      {hasPreviousPage && <a href={to({})}>{t.list.first}</a>}
      {hasPreviousPage && startCursor && (
        <a rel="prev" href={to({ before: startCursor })}>
          ← {t.list.previous}
        </a>
      )}
      {hasNextPage && endCursor && (
        <a rel="next" href={to({ after: endCursor })}>
          {t.list.next} →
        </a>
      )}
    </nav>
  );
}
