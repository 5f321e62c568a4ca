import { compare } from './en/compare.ts';
import { coverage } from './en/coverage.ts';
import { embed } from './en/embed.ts';
import { failure } from './en/failure.ts';
import { home } from './en/home.ts';
import { kinds } from './en/kinds.ts';
import { lineage } from './en/lineage.ts';
import { list } from './en/list.ts';
import { record } from './en/record.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { vocabulary } from './en/vocabulary.ts';
import type { Messages } from './id.ts';

/** What the pages say in English. */
export const en: Messages = {
  site,
  ...kinds,
  list,
  search,
  home,
  ...record,
  vocabulary,
  lineage,
  compare,
  coverage,
  embed,
  failure,
};
