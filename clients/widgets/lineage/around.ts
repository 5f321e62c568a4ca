import type { PictureWords } from '../../lineage-picture/words.ts';
import type { Lang } from '../kit/language.ts';
import type { LineageMessages } from './messages.ts';

/** What every part of the widget may need of the whole. */
export interface Around {
  readonly t: LineageMessages;
  readonly words: PictureWords;
  readonly language: Lang;
  readonly target: string | null;
  /** Where a record's page is, on our site or on the page's own. */
  readonly href: (record: { readonly id: string; readonly name: string }) => string | undefined;
  /** Where something of our site is. */
  readonly page: (path: string) => string | undefined;
  readonly openRecord: (id: string) => void;
  readonly openClaim: (id: string) => void;
  /** Shows all neighbours of a record. */
  readonly showMore: (id: string) => void;
}
