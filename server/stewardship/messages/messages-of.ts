import type { Bilingual } from '../../../schema/localised.ts';

/** The messages of each code, by what they are about: texts, or functions of the values that they quote. */
export type MessagesOf<Code extends string> = Readonly<
  Record<Code, Readonly<Record<string, Bilingual | ((...values: never[]) => Bilingual)>>>
>;
