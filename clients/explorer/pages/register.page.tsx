import { randomUUID } from 'node:crypto';
import type { Page } from '../page.ts';
import { RegisterForm, type RegisterOutcome } from '../register/register-form.tsx';
import { registerMessages } from '../register/register-messages.ts';

const nothing: RegisterOutcome = { values: {}, errors: [], warnings: [], proposalId: null, isChecked: false };

/** The form, empty or as it was sent. A form that brought a proposal gets a new number: the next one is another. */
export const registerPage =
  (outcome: RegisterOutcome): Page =>
  async ({ lang }) => ({
    found: true,
    title: registerMessages[lang].title,
    description: registerMessages[lang].lead,
    trail: [],
    body: (
      <RegisterForm
        outcome={outcome}
        once={(outcome.proposalId === null && outcome.values['once']) || randomUUID()}
      />
    ),
  });

export const emptyRegisterPage: Page = registerPage(nothing);
