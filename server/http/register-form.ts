import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RegisterDesignDocument } from '../../clients/explorer/__generated__/graphql.ts';
import { apiLanguage, type Lang, languages, pathIn } from '../../clients/explorer/language.ts';
import { registerPage } from '../../clients/explorer/pages/register.page.tsx';
import { inputOf, type RegisterValues } from '../../clients/explorer/register/register-fields.ts';
import type { RegisterOutcome } from '../../clients/explorer/register/register-form.tsx';
import { errorCodes } from '../errors.ts';
import { type FormsOptions, sendFormPage } from './form-page.ts';
import type { PageExecutor } from './page-executor.ts';
import { formOf, liesInKey, readFormError, refuseForeign, tellIn } from './posted-form.ts';
import { withTypedKey } from './typed-keys.ts';
import { withinEdge } from './within-edge.ts';

/**
 * Takes the form of `/register`. Nothing that a browser sends by itself carries rights here: the key is typed
 * for each submission. A form that stands on another site is refused all the same.
 */
export function registerRegisterForm(server: FastifyInstance, options: FormsOptions): void {
  for (const lang of languages) {
    server.post(pathIn(lang, '/register'), (request, reply) => answer(request, reply, lang, options));
  }
}

function answer(request: FastifyRequest, reply: FastifyReply, lang: Lang, options: FormsOptions) {
  const { executor, createContext, actAs, refusals, timeMs } = options;
  refuseForeign(request, '/register');
  const { key = '', ...values } = formOf(request);
  return withinEdge({ request, reply, timeMs }, async (edge) => {
    const typed = { request, reply, key };
    const { status, outcome } = await submit(
      values,
      lang,
      executor(() => withTypedKey(typed, refusals, () => actAs(edge, key))),
    );
    const html = await options.site.answer(registerPage(outcome), {
      lang,
      path: '/register',
      params: {},
      query: {},
      execute: executor(() => createContext(edge)),
    });
    return sendFormPage(reply.code(status), html);
  });
}

async function submit(
  values: RegisterValues,
  lang: Lang,
  execute: ReturnType<PageExecutor>,
): Promise<{ readonly status: number; readonly outcome: RegisterOutcome }> {
  const input = inputOf(values);
  try {
    const { proposeDesign } = await execute(RegisterDesignDocument, { input, lang: apiLanguage(lang) });
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
    const known = readFormError(error);
    if (known === undefined) throw error;
    const errors = [{ field: liesInKey(known) ? 'key' : null, message: tellIn(lang, known) }];
    const outcome = { values, errors, warnings: [], proposalId: null, isChecked: false };
    return { status: errorCodes[known.code].status, outcome };
  }
}
