import {
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
} from '@opentelemetry/semantic-conventions';
import type { MeilisearchRequest } from '../search/backends/meilisearch/meilisearch-server.ts';
import type { SpanPlan } from './request-trace.ts';

/** A request to Meilisearch by its method and the pattern of its path. Pure. */
export function searchRequestSpan({ method, path, code }: MeilisearchRequest): SpanPlan {
  const operation = `${method.toUpperCase()} /${patternOf(path)}`;
  return {
    name: operation,
    attributes: {
      [ATTR_DB_SYSTEM_NAME]: 'meilisearch',
      [ATTR_DB_OPERATION_NAME]: operation,
      ...(code === undefined ? {} : { [ATTR_ERROR_TYPE]: code }),
    },
  };
}

const patternOf = (path: string): string => path.replace(/^(indexes|tasks)\/[^/]+/, '$1/:id');
