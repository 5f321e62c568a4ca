import type { FamilyTasteFragment, HomePageQuery, WastraFamily } from '../__generated__/graphql.ts';
import { inAddress } from '../choices.ts';
import { useSurroundings } from '../surroundings.ts';
import { InlineLinks } from './links.tsx';

/** The sorts of cloth with their numbers and a few names of each. */
export function Families({ home }: { readonly home: HomePageQuery }) {
  const { t, href, words, number } = useSurroundings();
  const families = familiesOf(home).filter(([, taste]) => taste.totalCount > 0);
  return (
    <ul class="families">
      {families.map(([family, { totalCount, nodes }]) => (
        <li key={family}>
          <a href={href(`/wastra?family=${inAddress(family)}`)}>
            <strong>{words.label('WastraFamily', family)}</strong>
          </a>{' '}
          <span class="count">{number(totalCount)}</span>
          <br />
          <span class="quiet">
            <InlineLinks nodes={nodes} />
            {totalCount > nodes.length && ` ${t.list.andMore(number(totalCount - nodes.length))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function familiesOf(home: HomePageQuery): readonly (readonly [WastraFamily, FamilyTasteFragment])[] {
  return [
    ['BATIK', home.batik],
    ['IKAT', home.ikat],
    ['SONGKET', home.songket],
    ['BROCADE', home.brocade],
    ['PLAIN_WEAVE', home.plainWeave],
    ['TAPIS', home.tapis],
    ['TIE_DYE', home.tieDye],
    ['EMBROIDERY', home.embroidery],
    ['PRINTED', home.printed],
    ['BEADWORK', home.beadwork],
    ['BARKCLOTH', home.barkcloth],
    ['OTHER', home.other],
  ];
}
