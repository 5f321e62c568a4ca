import type { ClaimFragment } from '../__generated__/graphql.ts';
import { claimAnchor } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { SourceRefs } from './source.tsx';

/** Every claim of a lineage in a row of its own: who from whom, how, how sure, who says so. */
export function LineageTable({ claims }: { readonly claims: readonly ClaimFragment[] }) {
  const { t, words } = useSurroundings();
  const heads = t.lineage.table;
  return (
    <section id="tabel">
      <h2>{heads.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={heads.title}>
        <table class="claims">
          <thead>
            <tr>
              <th scope="col">{heads.younger}</th>
              <th scope="col">{heads.older}</th>
              <th scope="col">{heads.how}</th>
              <th scope="col">{heads.basis}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <tr key={claim.id} id={claimAnchor(claim.id)}>
                <th scope="row">
                  <EntityLink node={claim.descendant} />
                </th>
                <td data-head={heads.older}>
                  <EntityLink node={claim.ancestor} />
                </td>
                <td data-head={heads.how}>
                  <strong>{words.label('DerivationKind', claim.kind)}</strong>
                  {claim.how && `. ${claim.how}`}
                </td>
                <td data-head={heads.basis}>
                  {words.label('Confidence', claim.confidence)}
                  {claim.disputed && <strong class="disputed"> {t.lineage.disputed}</strong>}
                  <SourceRefs sources={claim.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
