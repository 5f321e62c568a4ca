import type { CompareQuery } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { InlineLinks } from './links.tsx';

type Compared = Extract<
  NonNullable<CompareQuery['nodes'][number]>,
  { readonly __typename: 'Motif' | 'Wastra' | 'Design' }
>;

function comparedOf(nodes: CompareQuery['nodes']): readonly Compared[] {
  return nodes.flatMap((node) =>
    node?.__typename === 'Motif' || node?.__typename === 'Wastra' || node?.__typename === 'Design'
      ? [node]
      : [],
  );
}

/** From whom both descend, the nearest marked. */
export function CommonAncestors({
  common,
  nodes,
}: { readonly common: CompareQuery['commonAncestors'] } & Pick<CompareQuery, 'nodes'>) {
  const { t, number } = useSurroundings();
  if (common.length === 0) return null;
  const names = new Map(comparedOf(nodes).map(({ id, name }) => [id, name]));
  return (
    <section id="leluhur">
      <h2>{t.compare.common}</h2>
      <ul class="plain">
        {common.map(({ node, distances, nearest }) => (
          <li key={node.id}>
            <EntityLink node={node} />{' '}
            <span class="quiet">
              {distances
                .map(({ id, generations }) =>
                  t.compare.steps(names.get(id) ?? id, generations, number(generations)),
                )
                .join(' · ')}
              {nearest && <strong> {t.compare.nearest}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is recorded of both, row by row. */
export function SideBySide({ nodes }: Pick<CompareQuery, 'nodes'>) {
  const { t } = useSurroundings();
  const both = comparedOf(nodes);
  const rows = [
    { head: t.entity.where, of: ({ regions }: Compared) => regions },
    { head: t.entity.whose, of: ({ communities }: Compared) => communities },
    { head: t.entity.techniques, of: ({ techniques }: Compared) => techniques },
    { head: t.entity.materials, of: ({ materials }: Compared) => materials },
  ];
  return (
    <section id="berdampingan">
      <h2>{t.compare.beside}</h2>
      <table>
        <thead>
          <tr>
            <td />
            {both.map((node) => (
              <th key={node.id} scope="col">
                <EntityLink node={node} /> <span class="quiet">{t.kind[node.__typename].one}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.compare.what}</th>
            {both.map(({ id, description }) => (
              <td key={id}>{description ?? t.entity.missingDescription}</td>
            ))}
          </tr>
          {rows.map(({ head, of }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {both.map((node) => (
                <td key={node.id}>
                  {of(node).length > 0 ? <InlineLinks nodes={of(node)} /> : t.entity.unknown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="onward">
        {both.map(({ id, name }) => (
          <LineageLink key={id} id={id} name={name} />
        ))}
      </p>
    </section>
  );
}

function LineageLink({ id, name }: Pick<Compared, 'id' | 'name'>) {
  const { t, href } = useSurroundings();
  return (
    <>
      <a href={href(`/lineage/${id}`)}>{t.lineage.of(name)}</a>{' '}
    </>
  );
}
