import { Arg } from 'type-graphql';
import { LanguageEnum } from './registered-enums.ts';

/** The argument `lang` of every text. */
export const LangArg = () =>
  Arg('lang', () => LanguageEnum, {
    nullable: true,
    defaultValue: 'ID',
    description: 'Language of the text; where it is missing, the other is given.',
  });
