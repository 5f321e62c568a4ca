import { useSurroundings } from '../surroundings.ts';
import type { Dated } from '../timeline/dated.ts';
import { EntityLink } from './entity-link.tsx';

/** Records beside their dates; where a source tells a date in its own words, these stand under the name. */
export function DatedList({ records }: { readonly records: readonly Dated[] }) {
  const { t } = useSurroundings();
  return (
    <ol class="dated">
      {records.map(({ node, year, told }) => (
        <li key={node.id}>
          <span class="year">{isTold(year, told) && (year < 0 ? t.timeline.before(-year) : year)}</span>
          <span>
            <EntityLink node={node} /> <span class="quiet">· {t.timeline.what[kindOf(node)]}</span>
            {told && told !== String(year) && <span class="told">{told}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Of a century the first year is known to us only for the order: no source has named it. */
const isTold = (year: number, told: string | null): boolean =>
  told === null || told.includes(String(Math.abs(year)));

function kindOf({ __typename }: Dated['node']): 'Motif' | 'Design' | 'Recognition' | 'Workshop' {
  switch (__typename) {
    case 'Design':
    case 'Recognition':
    case 'Workshop':
      return __typename;
    default:
      return 'Motif';
  }
}
