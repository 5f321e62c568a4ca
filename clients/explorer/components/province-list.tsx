import type { ProvinceCountFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';

/** All provinces with what is recorded of each; nothing is said to be nothing. */
export function ProvinceList({ provinces }: { readonly provinces: readonly ProvinceCountFragment[] }) {
  const { t, number } = useSurroundings();
  return (
    <ul class="columns wide">
      {provinces.map(({ region, motifs, wastras }) => (
        <li key={region.id}>
          <EntityLink node={region} />{' '}
          <span class="quiet">
            {motifs + wastras === 0 ? t.list.nothingYet : t.list.counts(number(motifs), number(wastras))}
          </span>
        </li>
      ))}
    </ul>
  );
}
