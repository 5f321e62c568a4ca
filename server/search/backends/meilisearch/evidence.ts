import type { AnalysedQuery, QueryWord } from '../../text/analyser.ts';
import { wordsOf } from '../../text/normalise.ts';
import { remember } from '../../text/remember.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Found } from '../neo4j/search.queries.ts';
import type { StoredDocument } from './stored-document.ts';

export type FoundDocument = Pick<
  StoredDocument,
  'id' | 'kind' | 'name' | 'names' | 'ownNames' | 'aliases' | 'context' | 'weight' | 'regionName'
> &
  // Asked for only where not every word has to be there.
  Partial<Pick<StoredDocument, 'descriptionId' | 'descriptionEn'>>;

/** How much is said by a word beside the name, by its stem there, and by a match that only Meilisearch saw. */
const beside = { word: 1, stem: 0.8, elsewhere: 0.45 } as const;

/**
 * What Meilisearch found in the form in which results are put in order: which words of the query each record
 * has, and how many records have each. Meilisearch does not tell that; it is read off the best results. Pure.
 */
export function evidenceOf(
  query: AnalysedQuery,
  documents: readonly FoundDocument[],
  { total, complete }: { readonly total: number; readonly complete: ReadonlySet<string> },
): Pick<Found, 'candidates' | 'words'> {
  const read = documents.map(readDocument);
  const rows = read.map((document, row) =>
    query.words.map((word) => evidence(word, document, complete.has(documents[row]?.id ?? ''))),
  );
  return {
    candidates: documents.map((document, row) => ({
      id: document.id,
      kind: document.kind,
      names: document.names,
      own: document.ownNames,
      weight: document.weight,
      words: query.words.map((_, index) => index),
      scores: rows[row] ?? [],
    })),
    words: query.words.map((word, index) => {
      const having = rows.filter((row) => (row[index] ?? 0) > 0).length;
      return {
        word: index,
        known: read.some((document) => isKnown(word, document)),
        count: documents.length === 0 ? 0 : Math.ceil((having / documents.length) * total),
      };
    }),
  };
}

interface ReadDocument {
  readonly names: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
  readonly textStems: ReadonlySet<string>;
}

function readDocument({ names, context, descriptionId, descriptionEn }: FoundDocument): ReadDocument {
  const contexts = context.map(readContext);
  const textWords = [descriptionId, descriptionEn].flatMap((text) =>
    wordsOf(text ?? '').map((word) => word.text),
  );
  return {
    text: new Set(textWords),
    textStems: new Set(textWords.flatMap(stemsOf)),
    names: new Set(names.flatMap((name) => [...name.split(' '), name.replaceAll(' ', '')])),
    context: new Set(contexts.flatMap(({ words }) => words)),
    stems: new Set(contexts.flatMap(({ stems }) => stems)),
  };
}

/** Places, techniques and makers stand beside many records. */
const readContext = remember((text) => {
  const words = wordsOf(text).map((word) => word.text);
  return { words, stems: words.flatMap(stemsOf) };
});

const saidOf = (word: QueryWord) => [word.text, ...word.readings];

function evidence(word: QueryWord, document: ReadDocument, allWords: boolean): number {
  const { names, context, stems, text, textStems } = document;
  const said = saidOf(word);
  if (said.some((each) => context.has(each))) return beside.word;
  if ([...said, ...word.joined].some((each) => names.has(each))) return beside.elsewhere;
  const stemmed = [word.text, ...word.stems].some((each) => stems.has(each) || context.has(each));
  if (stemmed || word.translations.some((each) => context.has(each))) return beside.stem;
  if (allWords || [...said, ...word.translations].some((each) => text.has(each))) return beside.elsewhere;
  return word.stems.some((stem) => textStems.has(stem) || text.has(stem)) ? beside.elsewhere : 0;
}

function isKnown(word: QueryWord, { names, context }: ReadDocument): boolean {
  const has = (text: string) => names.has(text) || context.has(text);
  if (saidOf(word).some(has) || word.joined.some((text) => names.has(text))) return true;
  return word.open && word.text.length > 1 && begins(word.text, names, context);
}

function begins(text: string, ...sets: readonly ReadonlySet<string>[]): boolean {
  for (const set of sets) for (const word of set) if (word.startsWith(text)) return true;
  return false;
}
