import type { ProposalWarning, UserError } from '../../schema/finding.type.ts';
import type { Bilingual } from '../../schema/localised.ts';
import type { UserErrorCode, WarningCode } from '../../schema/stewardship.enums.ts';

/** What was found wrong with an input, and what deserves a look. Everything is told at once. */
export class Findings {
  readonly errors: UserError[] = [];
  readonly warnings: ProposalWarning[] = [];

  error(code: UserErrorCode, field: string | null, message: Bilingual): void {
    this.errors.push({ code, field, message });
  }

  warn(code: WarningCode, field: string | null, message: Bilingual): void {
    this.warnings.push({ code, field, message });
  }
}

/** Ends a transaction with nothing written; what it carries is told as data. Its own message is for logs, in English. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map(({ message }) => message.en).join('\n'));
    this.errors = errors;
  }
}

export const refusal = (code: UserErrorCode, field: string | null, message: Bilingual): Refusal =>
  new Refusal([{ code, field, message }]);
