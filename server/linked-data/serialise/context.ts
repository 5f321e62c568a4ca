import { type Iris, prefixes } from '../namespaces.ts';
import { idLists, localisedStems } from '../property-forms.ts';

const listed = ['names', 'roles'] as const;
/** Properties whose values are terms of ours. */
const termed = [
  'confidence',
  'family',
  'kind',
  'medium',
  'method',
  'motifClass',
  'nameKind',
  'quality',
  'relation',
  'restrictionKind',
  'role',
  'status',
  'verification',
] as const;

/** What short names in our JSON-LD mean. It stands in each answer, so that nobody fetches anything to read it. */
export function jsonLdContext(iris: Iris): Readonly<Record<string, unknown>> {
  const reference = { '@type': '@id' };
  const own = (name: string, rules: object) => [name, { '@id': `${iris.vocabulary}#${name}`, ...rules }];
  return {
    '@vocab': `${iris.vocabulary}#`,
    term: `${iris.vocabulary}#`,
    ...prefixes,
    id: '@id',
    type: '@type',
    label: { '@id': 'rdfs:label' },
    description: { '@id': 'dcterms:description', '@container': '@language' },
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    latitude: { '@id': 'geo:lat', '@type': 'xsd:double' },
    longitude: { '@id': 'geo:long', '@type': 'xsd:double' },
    ...Object.fromEntries([
      ...[...localisedStems].filter((stem) => stem !== 'description').map((stem) => own(stem, localisedRule)),
      ...[...idLists].map((key) => own(key, { '@container': '@list', ...reference })),
      ...listed.map((key) => own(key, { '@container': '@list', '@type': '@vocab' })),
      ...termed.map((key) => own(key, { '@type': '@vocab' })),
      ...['from', 'to'].map((key) => own(key, reference)),
    ]),
  };
}

const localisedRule = { '@container': '@language' };
