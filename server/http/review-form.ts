import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReviewDocument, TakeBackDocument } from '../../clients/explorer/__generated__/graphql.ts';
import { apiLanguage, type Lang, languages, pathIn } from '../../clients/explorer/language.ts';
import type { Execute, Page } from '../../clients/explorer/page.ts';
import { reviewDeskPage, reviewDoorPage } from '../../clients/explorer/pages/review.page.tsx';
import { reviewMessages } from '../../clients/explorer/review/review-messages.ts';
import type { ReviewOutcome, ReviewValues } from '../../clients/explorer/review/review-state.ts';
import { errorCodes } from '../errors.ts';
import { type FormsOptions, sendFormPage } from './form-page.ts';
import { formOf, liesInKey, readFormError, refuseForeign, tellIn } from './posted-form.ts';
import type { RequestEdge } from './request-edge.ts';
import { withTypedKey } from './typed-keys.ts';
import { withinEdge } from './within-edge.ts';

/**
 * Takes the forms of `/review`. The key is typed once; from then on each page carries it sealed, as a hidden
 * field, so that no address, cookie or cache ever holds it. docs/decisions/0010-review-desk.md says why.
 */
export function registerReviewForm(server: FastifyInstance, options: FormsOptions): void {
  for (const lang of languages) {
    server.post(pathIn(lang, '/review'), (request, reply) => {
      refuseForeign(request, '/review');
      return withinEdge({ request, reply, timeMs: options.timeMs }, (edge) =>
        answer({ request, reply, lang, edge }, options),
      );
    });
  }
}

interface Step {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly lang: Lang;
  readonly edge: RequestEdge;
}

async function answer(step: Step, options: FormsOptions): Promise<FastifyReply> {
  const { key: typed, ticket, ...values } = formOf(step.request);
  const key = typed ?? (ticket === undefined ? '' : await options.reviewSeal.open(ticket));
  if (key === undefined) {
    return await sendDoor(step, { status: 401, problem: reviewMessages[step.lang].expired, values }, options);
  }
  const { actAs, executor, refusals, reviewSeal } = options;
  const { request, reply, lang, edge } = step;
  const execute = executor(() =>
    typed === undefined && key !== ''
      ? actAs(edge, key)
      : withTypedKey({ request, reply, key }, refusals, () => actAs(edge, key)),
  );
  try {
    const outcome = await decide(values, lang, execute);
    const page = reviewDeskPage({ ticket: await reviewSeal.seal(key), values, outcome });
    return await send(step, { status: outcome.kind === 'refused' ? 422 : 200, page, execute }, options);
  } catch (error) {
    const known = readFormError(error);
    if (known === undefined || !liesInKey(known)) throw error;
    const { status } = errorCodes[known.code];
    return await sendDoor(step, { status, problem: tellIn(lang, known), values }, options);
  }
}

interface Closed {
  readonly status: number;
  readonly problem: string;
  readonly values: ReviewValues;
}

/** What was typed is kept, and nothing is decided by opening the desk again. */
function sendDoor(step: Step, { status, problem, values }: Closed, options: FormsOptions) {
  const { do: _, once: __, ...kept } = values;
  const execute = options.executor(() => options.createContext(step.edge));
  return send(step, { status, page: reviewDoorPage({ problem, values: kept }), execute }, options);
}

interface Sending {
  readonly status: number;
  readonly page: Page;
  readonly execute: Execute;
}

async function send({ reply, lang }: Step, { status, page, execute }: Sending, { site }: FormsOptions) {
  const html = await site.answer(page, { lang, path: '/review', params: {}, query: {}, execute });
  return sendFormPage(reply.code(status), html);
}

const decisions = { accept: 'ACCEPT', reject: 'REJECT', ask: 'ASK' } as const;

async function decide(values: ReviewValues, language: Lang, execute: Execute): Promise<ReviewOutcome> {
  const { do: move = '', proposal: proposalId, note, once, revision } = values;
  const lang = apiLanguage(language);
  if (proposalId === undefined || (move !== 'undo' && !Object.hasOwn(decisions, move))) {
    return { kind: 'opened' };
  }
  if (move === 'undo') {
    const input = { proposalId, reason: note ?? '', idempotencyKey: once };
    return outcomeOf((await execute(TakeBackDocument, { input, lang })).undo);
  }
  const decision = decisions[move as keyof typeof decisions];
  const expectedRevision = revision === undefined ? undefined : Number(revision);
  const input = { proposalId, decision, comment: note, idempotencyKey: once, expectedRevision };
  return outcomeOf((await execute(ReviewDocument, { input, lang })).reviewProposal);
}

interface Payload {
  readonly proposal: Extract<ReviewOutcome, { kind: 'decided' }>['proposal'] | null;
  readonly userErrors: Extract<ReviewOutcome, { kind: 'refused' }>['errors'];
}

const outcomeOf = ({ proposal, userErrors }: Payload): ReviewOutcome =>
  proposal === null ? { kind: 'refused', errors: userErrors } : { kind: 'decided', proposal };
