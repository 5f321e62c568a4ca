import { Fragment } from 'preact';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink, type Linked } from './entity-link.tsx';

/** A few records in a line of text. */
export function InlineLinks({ nodes }: { readonly nodes: readonly Linked[] }) {
  return (
    <>
      {nodes.map((node, place) => (
        <Fragment key={node.id}>
          {place > 0 && ', '}
          <EntityLink node={node} />
        </Fragment>
      ))}
    </>
  );
}

export interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly Linked[];
}

export interface LinkColumnsProps {
  readonly list: Listed;
  /** Where the whole list stands, when there is more than is shown. */
  readonly all?: string | undefined;
}

/** Many records, in columns where the page is wide. */
export function LinkColumns({ list, all }: LinkColumnsProps) {
  const { t, href, number } = useSurroundings();
  const more = list.totalCount - list.nodes.length;
  return (
    <>
      <ul class="columns">
        {list.nodes.map((node) => (
          <li key={node.id}>
            <EntityLink node={node} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          {all ? (
            <a href={href(all)}>{t.list.seeAll(number(list.totalCount))}</a>
          ) : (
            t.list.andMore(number(more))
          )}
        </p>
      )}
    </>
  );
}

export interface LinkSectionProps extends LinkColumnsProps {
  readonly title: string;
}

/** A titled list of records; nothing at all when there is none. */
export function LinkSection({ title, list, all }: LinkSectionProps) {
  const { number } = useSurroundings();
  if (list.totalCount === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="count">{number(list.totalCount)}</span>
      </h2>
      <LinkColumns list={list} all={all} />
    </section>
  );
}

/** A list that comes whole, as the sections take it. */
export const wholeList = (nodes: readonly Linked[]): Listed => ({ totalCount: nodes.length, nodes });
