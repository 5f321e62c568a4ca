import { Neo4jError } from 'neo4j-driver';
import { ClientError } from '../errors.ts';

/** Of a statement that was stopped. */
export const aborted = () =>
  new ClientError('TIMEOUT', {
    id: 'Jawabannya terlalu lama dan dihentikan. Mintalah lebih sedikit sekaligus, atau coba lagi.',
    en: 'The answer took too long and was stopped. Ask for less at once, or try again.',
  });

/** What Neo4j or its driver calls a failure; never its message, which may hold values. */
export const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : 'other');

export function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
  );
}

/** Nobody listens at the address: the database is down, and not only silent or cut off. */
export const isRefusedConnection = (error: unknown): boolean =>
  isLostConnection(error) && /ECONNREFUSED/.test((error as Error).message);

/** Of a write whose connection was lost nobody knows whether the commit came through. */
export function outcomeUnknown(error: unknown): unknown {
  if (!isLostConnection(error) && !isFailedCommit(error)) return toClientError(error);
  return new ClientError(
    'UNAVAILABLE',
    {
      id: 'Hubungan dengan basis data putus di tengah perubahan. Perubahannya mungkin sudah tersimpan: periksa dahulu sebelum mengirim lagi, dengan kunci idempotensi yang sama.',
      en: 'The graph database was lost in mid-change. The change may have been kept: look before you send it again, with the same idempotency key.',
    },
    { cause: error },
  );
}

/** What a full disk makes of it. */
const isFailedCommit = (error: unknown): boolean =>
  error instanceof Neo4jError && /TransactionCommitFailed/.test(error.code);

/**
 * Neo4j refuses to begin what it has no room for (`internal.dbms.out_of_disk_space_protection`) and from then on lets
 * the database be read only, until it is started again.
 */
const isReadOnly = (error: Neo4jError): boolean =>
  /WriteOnReadOnlyAccessDatabase/.test(error.code) || /Could not preallocate disk space/.test(error.message);

/** Driver errors in our words; the original stays as `cause` for the log. */
export function toClientError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (/TransactionTimedOut|Terminated/.test(error.code)) return Object.assign(aborted(), cause);
  if (/ConstraintValidationFailed/.test(error.code)) {
    return new ClientError(
      'CONFLICT',
      {
        id: 'Sudah ada sesuatu dengan id ini. Baca lagi, lalu ulangi.',
        en: 'Something with this id is there already. Read it again and retry.',
      },
      cause,
    );
  }
  if (isReadOnly(error)) {
    return new ClientError(
      'UNAVAILABLE',
      {
        id: 'Basis data sedang tidak menerima perubahan, meskipun masih dapat dibaca. Tidak ada yang berubah. Coba lagi nanti.',
        en: 'The graph database takes no changes at the moment, though it can be read. Nothing was changed. Try again later.',
      },
      cause,
    );
  }
  if (
    isLostConnection(error) ||
    /^Neo\.TransientError|^Neo\.DatabaseError\.Transaction\./.test(error.code) ||
    /acquisition timed out/i.test(error.message)
  ) {
    return new ClientError(
      'UNAVAILABLE',
      {
        id: 'Basis data sedang tidak menjawab. Coba lagi beberapa detik lagi.',
        en: 'The graph database does not answer at the moment. Try again in a few seconds.',
      },
      cause,
    );
  }
  return error;
}
