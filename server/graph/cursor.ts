import { createHash } from 'node:crypto';
import { ClientError } from '../errors.ts';

/** The sort keys of the record at which a cursor stands, the record's id last. */
export type CursorKeys = readonly (string | number)[];

/** What a list was asked with: a cursor of one list is refused by another. */
export function fingerprint(list: string, filter: unknown): string {
  return createHash('sha256')
    .update(`${list}\n${JSON.stringify(filter ?? null)}`)
    .digest('base64url')
    .slice(0, 8);
}

export function encodeCursor(list: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

export function decodeCursor(list: string, cursor: string, length: number): CursorKeys {
  const parsed = parse(cursor);
  if (parsed === undefined || parsed.length !== length + 1) {
    throw new ClientError('BAD_CURSOR', 'This cursor is damaged. Start again without `after` and `before`.');
  }
  const [owner, ...keys] = parsed;
  if (owner !== list) {
    throw new ClientError(
      'BAD_CURSOR',
      'This cursor belongs to another list, or to other filters or another order. Start again without `after` and `before`.',
    );
  }
  return keys;
}

function parse(cursor: string): CursorKeys | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isKey) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isKey = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
