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

export function External({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} rel="external noopener">
      {text}
    </a>
  );
}
