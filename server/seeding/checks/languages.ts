import type { Check } from '../check.ts';
import type { Located } from '../dataset.ts';
import { type Finding, finding, warning, type YamlPath } from '../problem.ts';
import { titleOf } from '../record-title.ts';

const localisedFields: readonly (readonly string[])[] = [
  ['description'],
  ['nameMeaning'],
  ['symbolism'],
  ['use'],
  ['colour'],
  ['how'],
  ['firstAttested', 'text'],
  ['attribution', 'claim'],
  ['restriction', 'whoMay'],
];

const languages = { id: 'Indonesian', en: 'English' } as const;

/** Every text stands in Indonesian and in English. */
export const languagesPresent: Check = {
  name: 'languages',
  *find({ datasets, records }): Iterable<Finding> {
    for (const { file, name, manifest } of datasets) {
      yield* missing(file, [], 'title', `dataset ${name}`, manifest.title);
      yield* missing(file, [], 'description', `dataset ${name}`, manifest.description);
    }
    for (const located of records) {
      for (const field of localisedFields) {
        const path = [located.list, located.index, ...field.slice(0, -1)];
        yield* missing(located.file, path, field.at(-1) ?? '', titleOf(located), textAt(located, field));
      }
    }
  },
};

type Texts = { readonly [language in keyof typeof languages]?: string | undefined };

function textAt({ record }: Located<unknown>, field: readonly string[]): Texts | undefined {
  // The format has these fields as localised texts, or not at all.
  return field.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], record) as
    | Texts
    | undefined;
}

function* missing(
  file: string,
  path: YamlPath,
  field: string,
  title: string,
  text: Texts | undefined,
): Iterable<Finding> {
  if (text === undefined) return;
  const lacking = (['id', 'en'] as const).filter((language) => text[language] === undefined);
  if (lacking.length === 0) return;
  const say = field === 'description' || lacking.length === 2 ? finding : warning;
  const names = lacking.map((language) => languages[language]).join(' and ');
  yield say('LANGUAGE_MISSING', {
    file,
    path: [...path, field],
    atKey: true,
    message: `${title}: \`${field}\` is missing in ${names}.`,
    hint: `Add ${lacking.map((language) => `${field}.${language}`).join(' and ')}.`,
  });
}
