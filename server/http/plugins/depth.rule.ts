import {
  type FieldNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from '../limits.ts';
import { rootFieldsOf } from './root-fields.ts';
import { nameOf, refusal } from './selection-count.ts';

/**
 * Refuses an operation that nests too deep, following fragments. The fields `__schema` and `__type` are
 * measured apart; a fragment or an alias of that name changes nothing.
 */
export function depthRule(limits: Pick<Limits, 'depth' | 'introspectionDepth'>): ValidationRule {
  return (context) => {
    const depthOf = createDepthMeter(context);
    return {
      OperationDefinition(operation) {
        for (const field of rootFieldsOf(context, operation)) {
          const limit = isIntrospection(field) ? limits.introspectionDepth : limits.depth;
          const found = depthOf(field);
          if (found <= limit) continue;
          const message = `${nameOf(operation)} is ${found} levels deep below \`${field.name.value}\`; ${limit} are allowed. Ask for \`lineage\`, which is flat, instead of nesting, or split the operation.`;
          context.reportError(refusal('QUERY_TOO_DEEP', message, operation));
          return;
        }
      },
    };
  };
}

const isIntrospection = (field: FieldNode) =>
  field.name.value === '__schema' || field.name.value === '__type';

/** Levels of fields from a selection down; each fragment is measured once. */
function createDepthMeter(context: ValidationContext) {
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0); // a fragment within itself adds nothing; another rule refuses it
    const fragment = context.getFragment(name);
    const depth = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  }

  function ofSet(set: SelectionSetNode | undefined): number {
    return (set?.selections ?? []).reduce(
      (deepest, selection) => Math.max(deepest, ofSelection(selection)),
      0,
    );
  }

  function ofSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    return 1 + ofSet(selection.selectionSet);
  }

  return ofSelection;
}
