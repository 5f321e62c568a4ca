import type { Role } from '../../../schema/role.enum.ts';
import { ClientError } from '../../errors.ts';
import { keyMessages } from '../messages/key-messages.ts';

/** Somebody who may do more than read. */
export interface Actor {
  /** Stable: `key/<prefix>` for a key, `user/<digest>` for a subject of the identity provider. */
  readonly id: string;
  /** The name that history shows, as its owner chose it. */
  readonly shownName: string;
  readonly role: Role;
  readonly expiresAt: string | null;
}

const rank: Readonly<Record<Role, number>> = { CONTRIBUTOR: 1, CURATOR: 2, ADMIN: 3 };

export const includesRole = (held: Role, needed: Role): boolean => rank[held] >= rank[needed];

/** Who acts, proved to hold the role. Throws UNAUTHENTICATED without a key, FORBIDDEN with one that is too weak. */
export function requireRole(actor: Actor | null, needed: Role): Actor {
  if (actor === null) {
    throw new ClientError('UNAUTHENTICATED', keyMessages.needed(needed));
  }
  if (!includesRole(actor.role, needed)) {
    throw new ClientError('FORBIDDEN', keyMessages.weak(needed, actor.role));
  }
  return actor;
}
