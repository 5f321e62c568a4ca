import { compare } from './id/compare.ts';
import { coverage } from './id/coverage.ts';
import { educators } from './id/educators.ts';
import { embed } from './id/embed.ts';
import { failure } from './id/failure.ts';
import { home } from './id/home.ts';
import { kinds } from './id/kinds.ts';
import { lineage } from './id/lineage.ts';
import { list } from './id/list.ts';
import { map } from './id/map.ts';
import { museums } from './id/museums.ts';
import { record } from './id/record.ts';
import { search } from './id/search.ts';
import { sheet } from './id/sheet.ts';
import { site } from './id/site.ts';
import { timeline } from './id/timeline.ts';
import { vocabulary } from './id/vocabulary.ts';

/** What the pages say in Indonesian, the language in which they are written first. */
export const id = {
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

/** Every language says the same things: a missing or a surplus message does not compile. */
export type Messages = typeof id;
