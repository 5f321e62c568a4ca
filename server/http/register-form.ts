import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { RegisterDesignDocument } from '../../clients/explorer/__generated__/graphql.ts';
import { type Lang, languages, pathIn } from '../../clients/explorer/language.ts';
import { registerPage } from '../../clients/explorer/pages/register.page.tsx';
import { inputOf, type RegisterValues } from '../../clients/explorer/register/register-fields.ts';
import type { RegisterOutcome } from '../../clients/explorer/register/register-form.tsx';
import type { Site } from '../../clients/explorer/site.tsx';
import { ClientError, errorCodes } from '../errors.ts';
import type { PageExecutor } from './page-executor.ts';
import { readKnownError } from './plugins/error-reader.ts';
import { type EdgeContext, openEdge, type RequestEdge } from './request-edge.ts';

export interface RegisterFormOptions {
  readonly site: Site;
  readonly executor: PageExecutor;
  readonly createContext: (edge: RequestEdge) => EdgeContext | Promise<EdgeContext>;
  readonly actAs: (edge: RequestEdge, key: string) => Promise<EdgeContext>;
  readonly timeMs: number;
}

const formBytes = 64 * 1024;

/**
 * Takes the form of `/register`. Nothing that a browser sends by itself carries rights here: the key is typed
 * for each submission. A form that stands on another site is refused all the same.
 */
export function registerRegisterForm(server: FastifyInstance, options: RegisterFormOptions): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytes },
    (_, body, done) => done(null, valuesOf(String(body))),
  );
  for (const lang of languages) {
    server.post(pathIn(lang, '/register'), (request, reply) => answer(request, reply, lang, options));
  }
}

function valuesOf(body: string): RegisterValues {
  const entries = [...new URLSearchParams(body)].map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  lang: Lang,
  { site, executor, createContext, actAs, timeMs }: RegisterFormOptions,
): Promise<FastifyReply> {
  refuseForeign(request);
  const { key = '', ...values } = (request.body ?? {}) as RegisterValues;
  const open = openEdge(request, reply, timeMs);
  try {
    const { status, outcome } = await submit(
      values,
      executor(() => actAs(open.edge, key)),
    );
    const page = await site.answer(registerPage(outcome), {
      lang,
      path: '/register',
      params: {},
      query: {},
      execute: executor(() => createContext(open.edge)),
    });
    if (page.kind !== 'page') throw new Error('The form has no page.');
    reply.code(status).header('cache-control', 'no-store');
    return reply.type('text/html; charset=utf-8').send(page.html);
  } finally {
    open.close();
  }
}

function refuseForeign({ headers, hostname }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (site === undefined &&
      origin !== undefined &&
      URL.canParse(origin) &&
      new URL(origin).hostname !== hostname);
  if (isForeign)
    throw new ClientError('FORBIDDEN', 'This form is sent from its own page only: open /register.');
}

/** A value that the schema does not take, such as a year that is no number. */
const misread = ({ message }: GraphQLError) => ({ code: 'BAD_USER_INPUT' as const, message });

async function submit(
  values: RegisterValues,
  execute: ReturnType<PageExecutor>,
): Promise<{ readonly status: number; readonly outcome: RegisterOutcome }> {
  const input = inputOf(values);
  try {
    const { proposeDesign } = await execute(RegisterDesignDocument, { input });
    const { proposal, userErrors, warnings } = proposeDesign;
    const outcome = {
      values,
      errors: userErrors,
      warnings,
      proposalId: proposal?.id ?? null,
      isChecked: input.validateOnly === true,
    };
    return { status: userErrors.length > 0 ? 422 : 200, outcome };
  } catch (error) {
    const known = error instanceof GraphQLError ? misread(error) : readKnownError(error);
    if (known === undefined) throw error;
    const field = known.code === 'UNAUTHENTICATED' || known.code === 'FORBIDDEN' ? 'key' : null;
    const errors = [{ field, message: known.message }];
    const outcome = { values, errors, warnings: [], proposalId: null, isChecked: false };
    return { status: errorCodes[known.code].status, outcome };
  }
}
