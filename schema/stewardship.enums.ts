import { registerEnumType } from 'type-graphql';

/** An enum whose values mean what their descriptions say. */
function described<const V extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  meanings: V,
): { readonly [K in keyof V & string]: K } {
  const values = Object.fromEntries(Object.keys(meanings).map((key) => [key, key]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(meanings).map(([key, meaning]) => [key, { description: meaning }]),
    ),
  });
  // The keys are those of the meanings.
  return values as { readonly [K in keyof V & string]: K };
}

export const ProposalKindEnum = described('ProposalKind', 'What a proposal would do.', {
  DESIGN: 'Adds a design with what it descends from.',
  DERIVATION: 'Adds a claim of descent between records that are there.',
  RESEMBLANCE: 'Adds a likeness of two records that are there.',
  CORRECTION: 'Changes what a record or a claim says.',
  DISPUTE: 'Marks a claim of descent or a likeness as disputed.',
  SETTLEMENT: 'Takes the mark off a disputed claim and its rivals.',
});
export type ProposalKind = keyof typeof ProposalKindEnum;

export const ProposalStatusEnum = described('ProposalStatus', 'How far a proposal has come.', {
  PENDING: 'It waits for a curator.',
  ACCEPTED: 'It stands in the graph.',
  REJECTED: 'A curator refused it and said why.',
  ASKED: 'A curator asks its author something; it can still be accepted, refused or withdrawn.',
  WITHDRAWN: 'Its author took it back, or sent another in its place.',
  UNDONE: 'It was accepted, and taken back by a curator.',
});
export type ProposalStatus = keyof typeof ProposalStatusEnum;

export const ReviewDecisionEnum = described('ReviewDecision', 'What a curator decides.', {
  ACCEPT: 'Writes it into the graph, wholly or not at all.',
  REJECT: 'Refuses it; the comment says why.',
  ASK: 'Asks its author; the comment is the question.',
});
export type ReviewDecision = keyof typeof ReviewDecisionEnum;

export const ChangeActionEnum = described('ChangeAction', 'What a change did.', {
  CREATED: 'The record or claim came to be.',
  UPDATED: 'Something of it became another.',
  REMOVED: 'It was taken out.',
  LOADED: 'A dataset of the seed files was brought in, or up to date.',
});
export type ChangeAction = keyof typeof ChangeActionEnum;

export const UserErrorCodeEnum = described('UserErrorCode', 'Why a mutation did nothing.', {
  REQUIRED: 'Something is missing.',
  INVALID: 'A value cannot be used.',
  TOO_LONG: 'A text or a list is too long.',
  NOT_FOUND: 'Nothing of the right kind stands under an id.',
  CONFLICT: 'Somebody else was first: read again and decide anew.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used for another input.',
  UNCHANGED: 'It says what stands there already.',
  LATER_WORK: 'It cannot be undone, since later work stands on it.',
  ENDS_EXIST: 'Both ends of a claim exist.',
  NO_SELF_CLAIM: 'A claim joins two different records.',
  HAS_SOURCE: 'A claim has at least one source.',
  NO_DUPLICATE: 'A claim stands once.',
  ACYCLIC: 'Nothing descends from itself.',
  TRADITION_BEFORE_DESIGN: 'A design is never an ancestor of a traditional motif or cloth.',
  RIVALS_DISPUTED: 'Of rival claims on one pair each is marked as disputed.',
});
export type UserErrorCode = keyof typeof UserErrorCodeEnum;

export const WarningCodeEnum = described('WarningCode', 'What deserves a look, and hinders nothing.', {
  CHRONOLOGY: 'Something would be older than what it descends from.',
  SIMILAR_NAME: 'A record of nearly the same name is there.',
  INHERITED_RESTRICTION: 'A restriction on an ancestor would bear on it.',
  WEAK_SOURCES: 'A claim rests on nothing better than blogs and shops.',
  RIVAL_CLAIM: 'Another claim joins the same pair.',
});
export type WarningCode = keyof typeof WarningCodeEnum;
