import { VocabularyDocument, type VocabularyQuery } from './__generated__/graphql.ts';
import type { Lang } from './language.ts';
import type { Execute } from './page.ts';

/** The vocabularies whose values the pages put in words. */
export type VocabularyName =
  | 'AliasKind'
  | 'Confidence'
  | 'DerivationKind'
  | 'DesignKind'
  | 'MakerRole'
  | 'MaterialKind'
  | 'MotifClass'
  | 'MotifMedium'
  | 'PersonRole'
  | 'RecognitionKind'
  | 'RecognitionStatus'
  | 'RegionKind'
  | 'ResemblanceMethod'
  | 'RestrictionKind'
  | 'SourceQuality'
  | 'Verification'
  | 'WastraFamily'
  | 'WastraStatus'
  | 'WorkshopKind';

interface Word {
  readonly label: string;
  readonly definition: string;
}

/** The values of the graph's vocabularies in the words of one language. */
export class Words {
  readonly #words: ReadonlyMap<string, Word>;

  constructor(words: ReadonlyMap<string, Word> = new Map()) {
    this.#words = words;
  }

  label(name: VocabularyName, value: string): string {
    return this.#words.get(`${name}.${value}`)?.label ?? value;
  }

  definition(name: VocabularyName, value: string): string {
    return this.#words.get(`${name}.${value}`)?.definition ?? '';
  }

  /** The values of a vocabulary, in its order. */
  values(name: VocabularyName): readonly string[] {
    const start = `${name}.`;
    return [...this.#words.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  }
}

/** Asks for the words once and keeps them: they change with the code only. */
export function createWordbook(): (execute: Execute, lang: Lang) => Promise<Words> {
  let known: Promise<Readonly<Record<Lang, Words>>> | undefined;
  return async (execute, lang) => {
    known ??= execute(VocabularyDocument, {}).then(read);
    try {
      return (await known)[lang];
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
}

function read({ vocabulary }: VocabularyQuery): Readonly<Record<Lang, Words>> {
  const words = { id: new Map<string, Word>(), en: new Map<string, Word>() };
  for (const { name, values } of vocabulary) {
    for (const { value, id, en, definitionId, definitionEn } of values) {
      words.id.set(`${name}.${value}`, { label: id, definition: definitionId });
      words.en.set(`${name}.${value}`, { label: en, definition: definitionEn });
    }
  }
  return { id: new Words(words.id), en: new Words(words.en) };
}
