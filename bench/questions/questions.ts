import { lineageQuestion } from './lineage.ts';
import { nestedQuestion } from './nested-lists.ts';
import { pageQuestion } from './page.ts';
import type { Question } from './question.ts';

/** Every question of the bench, in the order in which they are asked. */
export const questions: readonly Question[] = [lineageQuestion, nestedQuestion, pageQuestion];
