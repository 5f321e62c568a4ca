import type { Messages } from '../id.ts';

/** What surrounds every page, in English. */
export const site: Messages['site'] = {
  name: 'Silsilah Wastra',
  skip: 'Skip to the content',
  menu: 'Main menu',
  fold: 'Menu',
  trail: 'Where this page stands',
  home: 'Home',
  otherLanguage: 'Bahasa Indonesia',
  otherLanguageHint: 'Baca halaman ini dalam bahasa Indonesia',
  coverage: 'Coverage',
  compare: 'Compare',
  map: 'Map',
  timeline: 'Timeline',
  ask: 'GraphiQL',
  promise: 'Every claim carries its source. What is not known is said to be not known.',
  licence: 'Data: CC BY 4.0, credit Silsilah Wastra and its sources. Code: Apache-2.0.',
  forPrograms: 'For programs',
  schema: 'GraphQL schema',
  api: 'GraphQL API',
  printedFrom: 'Printed from',
};
