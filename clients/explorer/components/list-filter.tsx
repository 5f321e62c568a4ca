import { inAddress } from '../choices.ts';
import type { ListChoice, ListPage, ListScope } from '../list-page.tsx';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink, type Linked } from './entity-link.tsx';

export interface ListFilterProps<Node extends Linked> {
  readonly list: Pick<ListPage<Node>, 'kind' | 'choices'>;
  readonly scopes: readonly ListScope[];
  readonly query: Readonly<Record<string, string>>;
}

/** Narrows a list, by a plain form. */
export function ListFilter<Node extends Linked>({ list, scopes, query }: ListFilterProps<Node>) {
  const { t, href } = useSurroundings();
  const action = href(`/${list.kind.toLowerCase()}`);
  const narrowed = scopes.length > 0 || list.choices.some(({ name }) => query[name]);
  if (list.choices.length === 0 && !narrowed) return null;
  return (
    <form class="filter" action={action} method="get" aria-label={t.list.filter}>
      {scopes.map(({ name, node }) => (
        <p key={name}>
          <input type="hidden" name={name} value={node.id.split('/', 2)[1]} />
          {t.kind[node.__typename].one}: <EntityLink node={node} />
        </p>
      ))}
      {list.choices.map((choice) => (
        <Choice key={choice.name} choice={choice} value={query[choice.name]} />
      ))}
      {list.choices.length > 0 && <button type="submit">{t.list.apply}</button>}
      {narrowed && <a href={action}>{t.list.clear}</a>}
    </form>
  );
}

function Choice({ choice, value }: { readonly choice: ListChoice; readonly value: string | undefined }) {
  const { t, words } = useSurroundings();
  const { name, vocabulary, choices } = choice;
  return (
    <label>
      {t.question[vocabulary]}{' '}
      <select name={name}>
        <option value="">{t.list.any}</option>
        {Object.keys(choices).map((each) => (
          <option key={each} value={inAddress(each)} selected={inAddress(each) === value}>
            {words.label(vocabulary, each)}
          </option>
        ))}
      </select>
    </label>
  );
}
