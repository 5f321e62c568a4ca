import type { GraphRecord } from '../../graph/graph-record.ts';
import type { Statements } from '../statements.ts';

/** Says what a record means in one vocabulary of others; nothing where that vocabulary has no word for it. */
export type Standard = (to: Statements, record: GraphRecord) => void;
