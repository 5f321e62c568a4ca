import type { KindCountFragment, LacksFragment, ProvinceCountFragment } from '../__generated__/graphql.ts';
import { kindOf } from '../entity-kind.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { Cell, Table } from './table.tsx';

/** Holes in the graph, counted by kind. */
export function LackTable({ coverage }: { readonly coverage: LacksFragment }) {
  const { t, number } = useSurroundings();
  const lacks: readonly (readonly [string, readonly KindCountFragment[]])[] = [
    [t.coverage.withoutAncestors, coverage.withoutAncestors],
    [t.coverage.undated, coverage.undated],
    [t.coverage.withoutRegion, coverage.withoutRegion],
    [t.coverage.withoutSource, coverage.withoutSource],
  ];
  return (
    <Table title={t.coverage.lacks} heads={[t.coverage.lack, t.coverage.kind, t.coverage.count]}>
      {lacks.flatMap(([lack, counts]) =>
        counts.map(({ kind, count }) => (
          <tr key={`${lack} ${kind}`}>
            <th scope="row">{lack}</th>
            <td>{t.kind[kindOf(kind)].one}</td>
            <Cell>{number(count)}</Cell>
          </tr>
        )),
      )}
    </Table>
  );
}

/** Claims of descent by what they rest on. */
export function ClaimTable({ coverage }: { readonly coverage: LacksFragment }) {
  const { t, words, number } = useSurroundings();
  const heads = [t.coverage.basis, t.coverage.claims, t.coverage.disputed];
  return (
    <Table title={t.coverage.confidence} heads={heads} figures={2}>
      {coverage.derivationsByConfidence.map(({ confidence, count, disputed }) => (
        <tr key={confidence}>
          <th scope="row">
            <strong>{words.label('Confidence', confidence)}</strong>
            <br />
            <span class="quiet">{words.definition('Confidence', confidence)}</span>
          </th>
          <Cell>{number(count)}</Cell>
          <Cell>{number(disputed)}</Cell>
        </tr>
      ))}
    </Table>
  );
}

/** Every province, those of which nothing is recorded included. */
export function ProvinceTable({ provinces }: { readonly provinces: readonly ProvinceCountFragment[] }) {
  const { t, number } = useSurroundings();
  const heads = [t.coverage.province, t.coverage.motifs, t.coverage.wastras, t.coverage.derivations];
  return (
    <Table title={t.coverage.provinces} heads={heads} figures={3}>
      {provinces.map(({ region, motifs, wastras, derivations }) => (
        <tr key={region.id}>
          <th scope="row">
            <EntityLink node={region} />
          </th>
          <Cell>{number(motifs)}</Cell>
          <Cell>{number(wastras)}</Cell>
          <Cell>{number(derivations)}</Cell>
        </tr>
      ))}
    </Table>
  );
}
