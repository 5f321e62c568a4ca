import type { ProposeDesignInput } from '../__generated__/graphql.ts';

/** What the form sends, by the names of its fields; what is empty is left out. */
export type RegisterValues = Readonly<Record<string, string>>;

/** Which field of the form each part of the input comes from. */
const fieldOfInput: Readonly<Record<string, string>> = {
  'description.id': 'description_id',
  'description.en': 'description_en',
  'derivesFrom.0.ancestor': 'ancestor',
  'derivesFrom.0.how.id': 'how_id',
  'derivesFrom.0.how.en': 'how_en',
  'derivesFrom.0.period': 'period',
  'derivesFrom.0.sources': 'source_title',
  'derivesFrom.0.sources.0.title': 'source_title',
  'derivesFrom.0.sources.0.url': 'source_url',
  'derivesFrom.0.sources.0.year': 'source_year',
  'makers.0.name': 'maker_name',
  derivesFrom: 'ancestor',
};

export const formFieldOf = (field: string | null): string | null =>
  field === null ? null : (fieldOfInput[field] ?? field);

/** The form as the mutation takes it. A value that is no number or term is told by the API. */
export function inputOf(values: RegisterValues): ProposeDesignInput {
  const year = (name: string) => (values[name] === undefined ? undefined : Number(values[name]));
  // As `inAddress` writes it; the API holds each term against its vocabulary.
  const term = (name: string) => values[name]?.toUpperCase().replaceAll('-', '_') as never;
  return {
    validateOnly: values['do'] !== 'send',
    idempotencyKey: values['once'],
    name: values['name'] ?? '',
    year: year('year'),
    kind: term('kind'),
    description: { id: values['description_id'], en: values['description_en'] },
    derivesFrom: [
      {
        ancestor: (values['ancestor'] ?? '').replace(/^https?:\/\/[^/]+\/(en\/|id\/)?|^\//, ''),
        kind: term('derivation'),
        confidence: term('confidence'),
        how: { id: values['how_id'], en: values['how_en'] },
        sources: [
          { title: values['source_title'] ?? '', url: values['source_url'], year: year('source_year') },
        ],
      },
    ],
    makers:
      values['maker_name'] === undefined ? [] : [{ name: values['maker_name'], role: term('maker_role') }],
    comment: values['comment'],
  };
}
