import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** The fields at the top of an operation, those of fragments among them; each node once. */
export function rootFieldsOf(
  context: ValidationContext,
  operation: OperationDefinitionNode,
): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  const seen = new Set<string>();

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collectFragment(selection.name.value);
    }
  }

  function collectFragment(name: string): void {
    const fragment = seen.has(name) ? undefined : context.getFragment(name);
    seen.add(name);
    if (fragment) collect(fragment.selectionSet);
  }

  collect(operation.selectionSet);
  return fields;
}
