import { compare } from './en/compare.ts';
import { coverage } from './en/coverage.ts';
import { educators } from './en/educators.ts';
import { embed } from './en/embed.ts';
import { failure } from './en/failure.ts';
import { home } from './en/home.ts';
import { kinds } from './en/kinds.ts';
import { lineage } from './en/lineage.ts';
import { list } from './en/list.ts';
import { map } from './en/map.ts';
import { museums } from './en/museums.ts';
import { record } from './en/record.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { site } from './en/site.ts';
import { timeline } from './en/timeline.ts';
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
  map,
  timeline,
  sheet,
  museums,
  educators,
  failure,
};
