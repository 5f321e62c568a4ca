import type { ProvinceCountFragment } from '../__generated__/graphql.ts';
import { type Island, islands, type ProvinceTile, provinceTiles } from '../map/province-tiles.ts';
import { shadeOf } from '../map/shade.ts';
import { useSurroundings } from '../surroundings.ts';

interface Placed {
  readonly tile: ProvinceTile;
  readonly count: ProvinceCountFragment;
}

/** The provinces as tiles, each with what is recorded of it, leading to its page. */
export function ProvinceMap({ provinces }: { readonly provinces: readonly ProvinceCountFragment[] }) {
  const { t } = useSurroundings();
  const placed = provinces.flatMap((count): Placed[] => {
    const tile = provinceTiles[count.region.id.slice('region/'.length)];
    return tile ? [{ tile, count }] : [];
  });
  const most = Math.max(0, ...placed.map(({ count }) => count.motifs + count.wastras));
  return (
    <figure class="province-map">
      <div class="islands">
        {islands.map((island) => (
          <Tiles
            key={island}
            island={island}
            most={most}
            placed={placed.filter(({ tile }) => tile.island === island).sort(northWestFirst)}
          />
        ))}
      </div>
      <figcaption>{t.map.key}</figcaption>
    </figure>
  );
}

/** As one reads, and as the tiles are seen. */
const northWestFirst = ({ tile: one }: Placed, { tile: other }: Placed): number =>
  one.row - other.row || one.column - other.column;

interface TilesProps {
  readonly island: Island;
  readonly placed: readonly Placed[];
  readonly most: number;
}

function Tiles({ island, placed, most }: TilesProps) {
  const { t } = useSurroundings();
  return (
    <section class="island">
      <h2>{t.map.island[island]}</h2>
      <ul>
        {placed.map((each) => (
          <Tile key={each.count.region.id} placed={each} most={most} />
        ))}
      </ul>
    </section>
  );
}

function Tile({ placed: { tile, count }, most }: { readonly placed: Placed; readonly most: number }) {
  const { t, href, number } = useSurroundings();
  const { region, motifs, wastras } = count;
  const [cloths, patterns] = [number(wastras), number(motifs)];
  return (
    <li class={`tile-x${tile.column} tile-y${tile.row}`}>
      <a
        class={`tile shade-${shadeOf(motifs + wastras, most)}`}
        href={href(`/${region.id}`)}
        title={`${region.name}: ${t.map.counts(cloths, patterns)}`}
      >
        <span class="short">{tile.short}</span>
        <span class="unseen">
          {' '}
          ({region.name}): {t.map.counts(cloths, patterns)}
        </span>
        <span class="held" aria-hidden="true">
          {cloths} · {patterns}
        </span>
      </a>
    </li>
  );
}
