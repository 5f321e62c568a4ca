import type { ValidationRule } from 'graphql';
import { rootFieldsOf } from './root-fields.ts';
import { nameOf, refusal } from './selection-count.ts';

/** Refuses an operation that starts too many lookups at once, whether directly or through fragments. */
export function rootFieldsRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const found = rootFieldsOf(context, operation).length;
      if (found <= limit) return;
      const message = `${nameOf(operation)} has ${found} fields at the top; ${limit} are allowed. Send several operations, or use \`nodes(ids:)\`.`;
      context.reportError(refusal('TOO_MANY_ROOT_FIELDS', message, operation));
    },
  });
}
