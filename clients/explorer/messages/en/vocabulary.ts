import type { Messages } from '../id.ts';

/** The page of the vocabulary, in English. */
export const vocabulary: Messages['vocabulary'] = {
  title: 'Vocabulary of the linked data',
  lead: 'What each class, relation, property and term of the data of Silsilah Wastra means, each under an address of its own.',
  forms: 'For programs',
  groups: {
    classes: 'Classes',
    records: 'Kinds of records',
    relations: 'Relations',
    properties: 'Properties',
    DerivationKind: 'Kind of descent',
    EntityKind: 'Kind of record in the API',
  },
};
