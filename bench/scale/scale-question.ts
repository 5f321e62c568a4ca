import type { RawStatement, Variables } from '../questions/question.ts';
import type { Records } from './records.ts';

/** A question that graphs of all sizes are asked in the same way. */
export interface ScaleQuestion {
  readonly name: string;
  readonly measures: string;
  readonly asked: (records: Records) => Asked;
}

/** An operation over many records, or one page that people open. */
export type Asked =
  | {
      readonly kind: 'operation';
      readonly query: string;
      readonly variables: readonly Variables[];
      readonly raw?: { readonly statement: RawStatement; readonly parameters: readonly Variables[] };
    }
  | { readonly kind: 'page'; readonly path: string };

/** Different records that a question is asked about. */
export const variants = 200;

export const asRows: RawStatement['answer'] = (rows) => rows;
