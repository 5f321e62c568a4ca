import type { Confidence, DerivationKind, PictureLang, RestrictionKind } from './picture.type.ts';
import { english } from './words/en.ts';
import { indonesian } from './words/id.ts';

/** What a picture of descent says, in one language. Short: much of it stands on a line between two boxes. */
export interface PictureWords {
  readonly kinds: Readonly<Record<DerivationKind, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly restrictions: Readonly<Record<RestrictionKind, string>>;
  readonly records: Readonly<Record<string, string>>;
  readonly disputed: string;
  readonly viaTradition: string;
  readonly undated: string;
  /** The same, for a lane with room to say what that means. */
  readonly undatedLane: string;
  readonly oldestFirst: Readonly<Record<'TIME' | 'GENERATION', string>>;
  readonly century: (from: number) => string;
  readonly decade: (from: number) => string;
  readonly title: (name: string) => string;
  readonly description: (records: string, claims: string) => string;
  readonly claim: (descendant: string, ancestor: string, kind: string, confidence: string) => string;
  readonly moreAncestors: (count: string) => string;
  readonly moreDescendants: (count: string) => string;
  readonly hidden: (count: string) => string;
  readonly alone: string;
  readonly key: {
    readonly title: string;
    readonly arrow: string;
    readonly root: string;
    readonly beyond: string;
    readonly seal: string;
    readonly disputed: string;
  };
  readonly licence: string;
  readonly cite: (title: string, address: string, date: string | undefined) => string;
}

/** A date as exactly as it is known: a year, a century, or from one year to another. */
export function dateOf(
  { year, yearTo }: { readonly year: number | null; readonly yearTo: number | null },
  { century }: PictureWords,
): string | null {
  if (year === null || yearTo === null || year === yearTo) return year === null ? null : String(year);
  const isCentury = yearTo - year <= 100 && Math.floor(year / 100) === Math.floor((yearTo - 1) / 100);
  return isCentury && yearTo - year >= 98 ? century(year) : `${year}–${yearTo}`;
}

const words: Readonly<Record<PictureLang, PictureWords>> = { id: indonesian, en: english };

export const pictureWords = (lang: PictureLang): PictureWords => words[lang];
