import type { Messages } from '../messages/id.ts';
import { type Fact, fact } from './facts.tsx';

export interface Authority {
  readonly nameEn: string | null;
  readonly aatId: string | null;
  readonly wikidataId: string | null;
}

/** The same thing in the vocabularies of others. */
export function authorityFacts(
  t: Messages,
  { nameEn, aatId, wikidataId }: Authority,
): readonly (Fact | undefined)[] {
  return [
    fact(t.entity.nameEn, nameEn && <span lang="en">{nameEn}</span>),
    fact(t.entity.aat, aatId && <External href={`https://vocab.getty.edu/aat/${aatId}`} text={aatId} />),
    fact(
      t.entity.wikidata,
      wikidataId && <External href={`https://www.wikidata.org/wiki/${wikidataId}`} text={wikidataId} />,
    ),
  ];
}

interface ExternalProps {
  readonly href: string;
  /** By default the site: addresses of museums run to hundreds of characters, and tell a reader nothing more. */
  readonly text?: string;
}

export function External({ href, text = siteOf(href) }: ExternalProps) {
  return (
    <a href={href} rel="external noopener">
      {text}
    </a>
  );
}

const siteOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
