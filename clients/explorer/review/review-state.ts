import type {
  ClaimFragment,
  LinkFragment,
  ProposalStatus,
  ProposedFragment,
  ReviewedSubjectQuery,
  ReviewQueueQuery,
} from '../__generated__/graphql.ts';

/** What the form sends, by the names of its fields, the key left out. */
export type ReviewValues = Readonly<Record<string, string>>;

/** Lists that a curator looks through. */
export const shownStatuses = ['PENDING', 'ASKED', 'ACCEPTED'] as const satisfies readonly ProposalStatus[];
export type ShownStatus = (typeof shownStatuses)[number];

export const statusIn = (values: ReviewValues): ShownStatus =>
  shownStatuses.find((each) => each === values['status']) ?? 'PENDING';

export type Waiting = ReviewQueueQuery['proposals']['nodes'][number];

interface UserError {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** A proposal that was decided on just now. */
interface Decided {
  readonly id: string;
  readonly title: string;
  readonly status: ProposalStatus;
  readonly subjectId: string | null;
  readonly submittedAt: string;
}

/** What came of what was sent: nothing was decided on, something was, or it was refused. */
export type ReviewOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'decided'; readonly proposal: Decided }
  | { readonly kind: 'refused'; readonly errors: readonly UserError[] };

/** The proposal that is being read, with what it is about where that is there already. */
export interface Reviewed {
  readonly proposal: ProposedFragment;
  readonly record: LinkFragment | null;
  readonly claim: ClaimFragment | null;
  readonly likeness: ReviewedSubjectQuery['resemblance'];
}

/** Everything that the desk shows. */
export interface Desk {
  /** The sealed key, for the next step. */
  readonly ticket: string;
  readonly curator: string;
  readonly status: ShownStatus;
  /** The revision at which all of this was read. */
  readonly revision: number;
  /** In the order in which they are to be read. */
  readonly queue: readonly Waiting[];
  readonly totalCount: number;
  readonly reviewed: Reviewed | null;
  readonly outcome: ReviewOutcome;
  readonly note: string;
}

/** Which proposal comes next after one, in the order of the queue; the first one after the last. */
export function nextAfter(
  queue: readonly Waiting[],
  last: { readonly id: string; readonly submittedAt: string } | undefined,
): Waiting | undefined {
  const others = queue.filter(({ id }) => id !== last?.id);
  if (last === undefined) return others[0];
  const place = queue.findIndex(({ id }) => id === last.id);
  const later =
    place < 0 ? others.find(({ submittedAt }) => submittedAt > last.submittedAt) : queue[place + 1];
  return later ?? others[0];
}
