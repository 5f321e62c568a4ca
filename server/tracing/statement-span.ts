import {
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_QUERY_SUMMARY,
  ATTR_DB_QUERY_TEXT,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
} from '@opentelemetry/semantic-conventions';
import type { StatementEvent } from '../graph/graph.ts';
import type { SpanPlan } from './request-trace.ts';

/** As long as the conventions allow a summary to be. */
const longestSummary = 255;

/** A Cypher statement by its name in our code; its parameters are not even known here. Pure. */
export function statementSpan({ name, text, rows, code }: StatementEvent): SpanPlan {
  const operation = withoutParts(name);
  return {
    name: operation,
    attributes: {
      [ATTR_DB_SYSTEM_NAME]: 'neo4j',
      [ATTR_DB_OPERATION_NAME]: operation,
      [ATTR_DB_QUERY_SUMMARY]: name.slice(0, longestSummary),
      [ATTR_DB_QUERY_TEXT]: text,
      'db.response.returned_rows': rows,
      ...(code === undefined ? {} : { [ATTR_ERROR_TYPE]: code }),
    },
  };
}

/** `batch(motif.bySlug, motif.regions)` is a `batch`: what it holds depends on the visitor. */
const withoutParts = (name: string): string => name.split('(', 1)[0] ?? name;
