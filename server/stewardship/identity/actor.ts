import type { Role } from '../../../schema/role.enum.ts';
import { ClientError } from '../../errors.ts';

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
    throw new ClientError(
      'UNAUTHENTICATED',
      `This needs a key with the role ${needed}. Send it as \`Authorization: Bearer <key>\`; whoever runs this instance makes one with \`npm run token -- create\`.`,
    );
  }
  if (!includesRole(actor.role, needed)) {
    throw new ClientError(
      'FORBIDDEN',
      `This needs the role ${needed}; the key has ${actor.role}. Ask whoever runs this instance for one.`,
    );
  }
  return actor;
}
