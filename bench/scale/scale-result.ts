import type { LoadReport } from '../load/load-graph.ts';
import type { Outcome } from './ask-question.ts';

/** What one question cost at one size, and the memory that was held after it. */
export interface QuestionResult {
  readonly name: string;
  readonly measures: string;
  readonly ours: Outcome;
  readonly raw?: Outcome;
  /** In megabytes, where the system tells it. */
  readonly serverMb: number | undefined;
  readonly databaseMb: number | undefined;
}

export interface SizeResult {
  readonly size: number;
  readonly loaded: LoadReport;
  /** From the start of the server to its first answer, search being built already. */
  readonly startSeconds: number;
  /** How long search took to build; absent where it was there. */
  readonly searchSeconds?: number;
  readonly startMb: number | undefined;
  readonly questions: readonly QuestionResult[];
}

export interface ScaleResult {
  readonly machine: { readonly cores: number; readonly node: string };
  readonly seconds: number;
  readonly connections: number;
  readonly sizes: readonly SizeResult[];
}

/** The p50 of the product, undefined where it did not answer. */
export function p50Of(size: SizeResult, question: string): number | undefined {
  const ours = size.questions.find(({ name }) => name === question)?.ours;
  return ours?.kind === 'answered' ? ours.p50Ms : undefined;
}

/** The questions in the order in which they were asked. */
export const questionsOf = ({ sizes }: ScaleResult): readonly string[] => [
  ...new Set(sizes.flatMap(({ questions }) => questions.map(({ name }) => name))),
];
