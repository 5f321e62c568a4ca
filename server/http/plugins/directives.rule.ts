import type { ValidationRule } from 'graphql';
import { createSelectionCounter, nameOf, refusal } from './selection-count.ts';

/** Refuses an operation with too many directives. */
export function directivesRule(limit: number): ValidationRule {
  return (context) => {
    const count = createSelectionCounter(context, (selection) => selection.directives?.length ?? 0);
    return {
      OperationDefinition(operation) {
        const found = (operation.directives?.length ?? 0) + count(operation);
        if (found <= limit) return;
        const message = `${nameOf(operation)} has ${found} directives; ${limit} are allowed. Leave fields out instead of skipping them.`;
        context.reportError(refusal('TOO_MANY_DIRECTIVES', message, operation));
      },
    };
  };
}
