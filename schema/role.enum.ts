import { registerEnumType } from 'type-graphql';

/** What a key allows; each role includes those before it. */
export const RoleEnum = { CONTRIBUTOR: 'CONTRIBUTOR', CURATOR: 'CURATOR', ADMIN: 'ADMIN' } as const;
export type Role = keyof typeof RoleEnum;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a key allows. Each role may do what those before it may. Reading needs no key.',
  valuesConfig: {
    CONTRIBUTOR: { description: 'Proposes designs, descents and corrections, and disputes claims.' },
    CURATOR: { description: 'Reviews proposals, and undoes accepted ones.' },
    ADMIN: { description: 'Keeps the instance.' },
  },
});
