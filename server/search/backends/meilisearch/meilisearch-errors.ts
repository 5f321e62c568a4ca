import { MeilisearchApiError } from 'meilisearch';

/** A write that Meilisearch took and then could not do. Its client does not throw for that; we do. */
export class TaskFailedError extends Error {
  override readonly name = 'TaskFailedError';
  readonly code: string;

  constructor(type: string, code: string, reason: string) {
    super(`Meilisearch could not do ${type}: ${reason} (${code})`);
    this.code = code;
  }
}

/** The index is not there: nobody has built it yet, or somebody has deleted it. Writing would create a wrong one. */
export class IndexMissingError extends Error {
  override readonly name = 'IndexMissingError';

  constructor(index: string) {
    super(`Meilisearch has no index ${index}. It has to be built: run \`npm run reindex\`.`);
  }
}

/** The server is older than what we ask of it. */
export class OldServerError extends Error {
  override readonly name = 'OldServerError';
}

/** The code of Meilisearch's own answer, such as `index_not_found`. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof TaskFailedError) return error.code;
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof MeilisearchApiError ? error.response.status : undefined;
}

const aboutTheServer: ReadonlySet<number> = new Set([401, 403, 404, 408, 429]);

/**
 * Whether a failure says that Meilisearch is not well, and not only that it did not like one question. Of a
 * question that it refuses, others are not to suffer.
 */
export function isUnwell(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500 || aboutTheServer.has(status);
}
