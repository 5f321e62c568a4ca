import {
  ReviewedProposalDocument,
  ReviewedSubjectDocument,
  ReviewQueueDocument,
} from '../__generated__/graphql.ts';
import { apiLanguage } from '../language.ts';
import type { Visit } from '../page.ts';
import {
  type Desk,
  nextAfter,
  type Reviewed,
  type ReviewOutcome,
  type ReviewValues,
  statusIn,
} from './review-state.ts';

/** How many proposals the queue shows at once. */
const shown = 50;

export interface DeskRequest {
  readonly ticket: string;
  readonly values: ReviewValues;
  readonly outcome: ReviewOutcome;
}

/** Reads the queue and one proposal of it. The revision is read before them, so that it never tells too much. */
export async function loadDesk(visit: Visit, { ticket, values, outcome }: DeskRequest): Promise<Desk> {
  const status = statusIn(values);
  const { stats, viewer, proposals } = await visit.execute(ReviewQueueDocument, { status, count: shown });
  const queue = [...proposals.nodes].reverse();
  const chosen = chosenOf(values, outcome) ?? nextAfter(queue, skipped(queue, values, outcome))?.id;
  return {
    ticket,
    curator: viewer?.shownName ?? '',
    status,
    revision: stats.revision,
    queue,
    totalCount: proposals.totalCount,
    reviewed: chosen === undefined ? null : await readProposal(visit, chosen),
    outcome,
    note: outcome.kind === 'decided' || values['do'] === 'skip' ? '' : (values['note'] ?? ''),
  };
}

/** The proposal that stays on the desk: the one that was opened, or on which nothing was decided. */
function chosenOf(values: ReviewValues, outcome: ReviewOutcome): string | undefined {
  return outcome.kind === 'decided' || values['do'] === 'skip' ? undefined : values['proposal'];
}

function skipped(queue: Desk['queue'], values: ReviewValues, outcome: ReviewOutcome) {
  if (outcome.kind === 'decided') return outcome.proposal;
  return values['do'] === 'skip' ? queue.find(({ id }) => id === values['proposal']) : undefined;
}

async function readProposal({ execute, lang }: Visit, id: string): Promise<Reviewed | null> {
  const language = { lang: apiLanguage(lang) };
  const { node: proposal } = await execute(ReviewedProposalDocument, { id, ...language });
  if (proposal?.__typename !== 'Proposal') return null;
  if (proposal.subjectId === null) return { proposal, record: null, claim: null, likeness: null };
  const { node, derivation, resemblance } = await execute(ReviewedSubjectDocument, {
    id: proposal.subjectId,
    ...language,
  });
  const record = node !== null && 'name' in node ? node : null;
  return { proposal, record, claim: derivation, likeness: resemblance };
}
