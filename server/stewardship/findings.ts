import type { ProposalWarning, UserError } from '../../schema/finding.type.ts';
import type { UserErrorCode, WarningCode } from '../../schema/stewardship.enums.ts';

/** What was found wrong with an input, and what deserves a look. Everything is told at once. */
export class Findings {
  readonly errors: UserError[] = [];
  readonly warnings: ProposalWarning[] = [];

  error(code: UserErrorCode, field: string | null, message: string): void {
    this.errors.push({ code, field, message });
  }

  warn(code: WarningCode, field: string | null, message: string): void {
    this.warnings.push({ code, field, message });
  }
}

/** Ends a transaction with nothing written; what it carries is told as data. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

export const refusal = (code: UserErrorCode, field: string | null, message: string): Refusal =>
  new Refusal([{ code, field, message }]);
