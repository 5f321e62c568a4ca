import type { Role } from '../../../schema/role.enum.ts';
import { hashSecret, makeApiKey } from './api-key.ts';
import { type KeyRecord, type KeyRepository, keyId } from './key.repository.ts';

export interface KeyRequest {
  readonly name: string;
  readonly shownName: string;
  readonly role: Role;
  readonly expiresAt: string | null;
}

/** Makes a key and keeps its hash. `text` is the key itself, which nobody can show again. */
export async function issueKey(
  keys: KeyRepository,
  request: KeyRequest,
  now: string,
): Promise<{ readonly text: string; readonly record: KeyRecord }> {
  const { prefix, secret, text } = makeApiKey();
  const record: KeyRecord = {
    id: keyId(prefix),
    prefix,
    ...request,
    createdAt: now,
    revokedAt: null,
    lastUsedAt: null,
  };
  await keys.create({ ...record, hash: await hashSecret(secret) });
  return { text, record };
}
