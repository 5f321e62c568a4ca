import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { ErrorCode } from '../../errors.ts';

/** What one selection counts for, without what lies below it. */
export type Weight = (selection: SelectionNode) => number;

/**
 * The summed weight of a selection set, fragments written out wherever they are spread. Each fragment is
 * weighed once, so that a chain of fragments that doubles at each step costs no more than its length.
 */
export function createSelectionCounter(context: ValidationContext, weight: Weight) {
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0); // a fragment within itself adds nothing; another rule refuses it
    const fragment = context.getFragment(name);
    const total = fragment ? ofDefinition(fragment) : 0;
    known.set(name, total);
    return total;
  }

  function ofDefinition(definition: OperationDefinitionNode | FragmentDefinitionNode): number {
    return ofSet(definition.selectionSet);
  }

  function ofSet(set: SelectionSetNode | undefined): number {
    return (set?.selections ?? []).reduce((sum, selection) => sum + weight(selection) + below(selection), 0);
  }

  function below(selection: SelectionNode): number {
    return selection.kind === Kind.FRAGMENT_SPREAD
      ? ofFragment(selection.name.value)
      : ofSet(selection.selectionSet);
  }

  return ofDefinition;
}

/** A refusal by one of our limits: the code reaches the client through the error that it becomes. */
export function refusal(code: ErrorCode, message: string, node: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(message, { nodes: [node], extensions: { code } });
}

/** How a message names an operation at its beginning. */
export function nameOf(operation: OperationDefinitionNode): string {
  return operation.name ? `Operation "${operation.name.value}"` : 'The operation';
}
