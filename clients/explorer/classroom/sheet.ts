import type { ClassroomSheetQuery, StoryToldFragment } from '../__generated__/graphql.ts';
import type { Messages } from '../messages/id.ts';

export type SheetRecord = Extract<NonNullable<ClassroomSheetQuery['node']>, { story: unknown }>;

/** What fits on two sheets of A4 with the picture and the questions. */
const mostLetters = 1_800;

export interface ShortStory {
  readonly paragraphs: StoryToldFragment['paragraphs'];
  /** The sources of these paragraphs with their numbers in the whole story. */
  readonly sources: readonly {
    readonly number: number;
    readonly source: StoryToldFragment['sources'][number];
  }[];
  readonly isCut: boolean;
}

/** The beginning of a story, in whole paragraphs, at least one of them. */
export function shortStory({ paragraphs, sources }: StoryToldFragment): ShortStory {
  let letters = 0;
  const kept = paragraphs.filter(({ text }, place) => {
    letters += text.length;
    return place === 0 || letters <= mostLetters;
  });
  const cited = new Set(kept.flatMap(({ citations }) => citations));
  return {
    paragraphs: kept,
    sources: sources
      .map((source, place) => ({ number: place + 1, source }))
      .filter(({ number }) => cited.has(number)),
    isCut: kept.length < paragraphs.length,
  };
}

/** Questions to a class that what is recorded can answer, and one that the class answers itself. */
export function questionsOn(record: SheetRecord, t: Messages['sheet']): readonly string[] {
  const { name, regions, communities, ancestors, descendants, credit, story } = record;
  const isKnownWhere = regions.length + communities.length > 0;
  return [
    isKnownWhere ? t.questions.where(name) : t.questions.whereUnknown(name),
    ancestors.totalCount > 0 ? t.questions.from(name) : t.questions.fromUnknown(name),
    ...(descendants.totalCount > 0 ? [t.questions.became(name)] : []),
    ...(credit.restrictions.length > 0 ? [t.questions.restricted] : []),
    story.sources.length > 1 ? t.questions.sources : t.questions.source,
    t.questions.design,
  ];
}
