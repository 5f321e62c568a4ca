import { wordsOf } from '../kit/attribute.ts';
import type { SearchFilter } from './__generated__/graphql.ts';

/** Attributes by which a page narrows what can be found, each with a list of words. */
export const filterAttributes = [
  'kind',
  'region',
  'technique',
  'community',
  'wastra',
  'motif-class',
  'restriction',
  'confidence',
  'source-quality',
  'century',
  'has-descendants',
] as const;

/** What the attributes ask for, or nothing where none is set. A word that the API does not know is its to refuse. */
export function filterOf(element: Element): SearchFilter | undefined {
  const slugs = (name: string) => wordsOf(element, name);
  // The API checks the values: what it does not know it refuses with its reason.
  const values = <T extends string>(name: string) =>
    slugs(name)?.map((word) => word.toUpperCase().replaceAll('-', '_') as T);
  const all: SearchFilter = {
    kind: values('kind'),
    region: slugs('region'),
    technique: slugs('technique'),
    community: slugs('community'),
    wastra: slugs('wastra'),
    motifClass: values('motif-class'),
    restriction: values('restriction'),
    confidence: values('confidence'),
    sourceQuality: values('source-quality'),
    century: slugs('century')?.map(Number),
    hasDescendants: element.hasAttribute('has-descendants') ? true : undefined,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
