import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  confidences,
  entityKinds,
  motifClasses,
  restrictionKinds,
  sourceQualities,
} from '../../../schema/enums.ts';
import { projectRoot } from '../../../server/project-root.ts';

/** What a query tries; a floor may be held for each. */
export const relevanceClasses = [
  'EXACT',
  'TYPO',
  'JOIN',
  'OLD_SPELLING',
  'LOCAL_NAME',
  'AFFIX',
  'SENTENCE',
  'REGION',
  'TECHNIQUE',
  'MAKER',
  'COMMUNITY',
  'SYMBOLISM',
  'RESTRICTION',
  'ARTIFACT',
  'RECOGNITION',
  'MATERIAL',
  'SOURCE',
  'DESIGN',
  'FACET',
  'PREFIX',
  'HOSTILE',
] as const;

const recordId = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, 'is no id such as motif/kawung');
const slug = z.string().regex(/^[a-z0-9-]+$/, 'is no slug');
const wanted = z.array(recordId).min(1).optional();
const oneOf = <T extends object>(vocabulary: T) => z.array(z.enum(keysOf(vocabulary))).min(1);

const filter = z.strictObject({
  region: z.array(slug).min(1).optional(),
  technique: z.array(slug).min(1).optional(),
  community: z.array(slug).min(1).optional(),
  wastra: z.array(slug).min(1).optional(),
  century: z.array(z.int().positive()).min(1).optional(),
  motifClass: oneOf(motifClasses).optional(),
  restriction: oneOf(restrictionKinds).optional(),
  confidence: oneOf(confidences).optional(),
  sourceQuality: oneOf(sourceQualities).optional(),
  hasDescendants: z.boolean().optional(),
});

const entry = z
  .strictObject({
    query: z.string(),
    repeat: z.int().min(2).optional(),
    class: z.enum(relevanceClasses),
    kinds: oneOf(entityKinds).optional(),
    filter: filter.optional(),
    lang: z.enum(['ID', 'EN']).optional(),
    first1: wanted,
    first3: wanted,
    first10: wanted,
    any: z.boolean().optional(),
    absent: wanted,
    why: z.string().min(1),
  })
  .refine((one) => one.any || (one.first3 ?? []).length <= 3, 'first3 has more than three ids, and no any')
  .refine(
    ({ any, first3, first10 = [] }) => (any && !first3) || first10.length <= 10,
    'first10 has more than ten ids, and no any',
  )
  .refine(({ any, first3, first10 }) => !any || first3 || first10, 'any is for first3 or first10');

const judged = entry.refine(
  ({ first1, first3, first10 }) => first1 || first3 || first10,
  'says nothing that must be found',
);

const relevanceFile = z.strictObject({
  persona: z.string().min(1),
  search: z.array(judged).optional(),
  suggest: z.array(judged).optional(),
  hostile: z.array(entry).optional(),
});

export type RelevanceClass = (typeof relevanceClasses)[number];
export type RelevanceFilter = z.infer<typeof filter>;

/** A query and what must be found with it; README.md says what each list asks. */
export interface RelevanceCase {
  /** The file without its ending, and the query: `pupils: membatik`. */
  readonly name: string;
  readonly file: string;
  readonly asks: 'SEARCH' | 'SUGGEST';
  /** May be refused with a code, and may find nothing; never an error. */
  readonly hostile: boolean;
  readonly class: RelevanceClass;
  readonly query: string;
  readonly kinds: readonly (keyof typeof entityKinds)[];
  readonly filter: RelevanceFilter;
  readonly lang: 'ID' | 'EN' | undefined;
  readonly first1: readonly string[];
  readonly first3: readonly string[];
  readonly first10: readonly string[];
  readonly any: boolean;
  readonly absent: readonly string[];
  readonly why: string;
}

const relevanceFolder = join(projectRoot, 'test', 'search', 'relevance');

/** Every case of every file, in the order of the files' names. A file that breaks the format throws. */
export async function readRelevanceSuite(folder: string = relevanceFolder): Promise<RelevanceCase[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort();
  const files = await Promise.all(
    names.map(async (name) => casesOf(name, await readFile(join(folder, name), 'utf8'))),
  );
  return files.flat();
}

function casesOf(name: string, text: string): RelevanceCase[] {
  const read = relevanceFile.safeParse(parse(text));
  if (!read.success) throw new Error(`${name} breaks the format:\n${z.prettifyError(read.error)}`);
  const { search = [], suggest = [], hostile = [] } = read.data;
  const file = name.replace(/\.yml$/, '');
  return [
    ...search.map((one) => caseOf(file, one, 'SEARCH', false)),
    ...suggest.map((one) => caseOf(file, one, 'SUGGEST', false)),
    ...hostile.map((one) => caseOf(file, one, 'SEARCH', true)),
  ];
}

function caseOf(
  file: string,
  one: z.infer<typeof entry>,
  asks: RelevanceCase['asks'],
  hostile: boolean,
): RelevanceCase {
  const shown = one.repeat === undefined ? one.query : `${one.query} x ${one.repeat}`;
  return {
    name: `${file}: ${shown}`,
    file,
    asks,
    hostile,
    class: one.class,
    query: one.query.repeat(one.repeat ?? 1),
    kinds: one.kinds ?? [],
    filter: one.filter ?? {},
    lang: one.lang,
    first1: one.first1 ?? [],
    first3: one.first3 ?? [],
    first10: one.first10 ?? [],
    any: one.any ?? false,
    absent: one.absent ?? [],
    why: one.why,
  };
}

function keysOf<T extends object>(vocabulary: T): (keyof T & string)[] {
  return Object.keys(vocabulary) as (keyof T & string)[];
}
