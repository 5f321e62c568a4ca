import { Kind, type ValidationRule } from 'graphql';
import { createSelectionCounter, nameOf, refusal } from './selection-count.ts';

/** Refuses an operation that asks for the same fields under too many names. */
export function aliasesRule(limit: number): ValidationRule {
  return (context) => {
    const count = createSelectionCounter(context, (selection) =>
      selection.kind === Kind.FIELD && selection.alias ? 1 : 0,
    );
    return {
      OperationDefinition(operation) {
        const found = count(operation);
        if (found <= limit) return;
        const message = `${nameOf(operation)} has ${found} aliases; ${limit} are allowed. Send several operations, or use \`nodes(ids:)\`.`;
        context.reportError(refusal('TOO_MANY_ALIASES', message, operation));
      },
    };
  };
}
