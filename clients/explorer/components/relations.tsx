import type { LineagePageFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { claimClass } from './claim.tsx';
import { EntityLink } from './entity-link.tsx';
import { LikenessBasis } from './likeness-basis.tsx';
import { LinkColumns, type Listed, wholeList } from './links.tsx';

/** What is related otherwise than by descent, each sort under its own name. */
export function Relations({ node }: { readonly node: LineagePageFragment }) {
  const { t } = useSurroundings();
  const lists = [
    { title: t.section.kindOf, list: wholeList(node.kindOf) },
    { title: t.section.kinds, list: node.kinds },
    { title: t.section.parts, list: wholeList(node.parts) },
    { title: t.section.partOf, list: node.partOf },
  ].filter(({ list }) => list.totalCount > 0);
  if (lists.length === 0 && node.resembles.length === 0) return null;
  return (
    <section id="hubungan">
      <h2>{t.section.relations}</h2>
      <p class="quiet">{t.section.relationsLead}</p>
      {lists.map(({ title, list }) => (
        <Related key={title} title={title} list={list} />
      ))}
      <Resemblances node={node} />
    </section>
  );
}

function Related({ title, list }: { readonly title: string; readonly list: Listed }) {
  return (
    <>
      <h3>{title}</h3>
      <LinkColumns list={list} />
    </>
  );
}

function Resemblances({ node }: { readonly node: LineagePageFragment }) {
  const { t } = useSurroundings();
  if (node.resembles.length === 0) return null;
  return (
    <>
      <h3>{t.section.resembles}</h3>
      <ul class="generation">
        {node.resembles.map((likeness) => (
          <li key={likeness.id} class={claimClass(likeness)}>
            <p class="says">
              <EntityLink node={likeness.node} />
            </p>
            <LikenessBasis likeness={likeness} />
          </li>
        ))}
      </ul>
    </>
  );
}
