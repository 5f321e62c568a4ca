import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Pick<GraphQLResolveInfo, 'fragments'>;
/** A field as an operation asks for it. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Whether the operation asks for a field of this name right below the resolved one, through fragments too. */
export function asksFor(info: Asked, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) =>
    some(selectionSet, info, ({ name }) => name.value === field),
  );
}

/** Whether the operation asks for none but these fields right below the resolved one, through fragments too. */
export function asksOnly(info: GraphQLResolveInfo, fields: ReadonlySet<string>): boolean {
  return info.fieldNodes.every((node) => holdsOnly(node, info, fields));
}

/** The places where a field of this name stands right below the resolved one, through fragments too. */
export function fieldsBelow(info: GraphQLResolveInfo, field: string): readonly FieldNode[] {
  return info.fieldNodes.flatMap((node) => below(node, info, field));
}

function below({ selectionSet }: FieldNode, info: Fragments, field: string): FieldNode[] {
  const found: FieldNode[] = [];
  some(selectionSet, info, (node) => {
    if (node.name.value === field) found.push(node);
    return false;
  });
  return found;
}

/** Whether the operation asks for a field by a way of fields that lie one in the other, right below the resolved one. */
export function asksForWithin(info: GraphQLResolveInfo, outer: string, inner: string): boolean {
  return fieldsBelow(info, outer).some(({ selectionSet }) =>
    some(selectionSet, info, ({ name }) => name.value === inner),
  );
}

/** Whether, at the end of a way such as `edges/node`, none but these fields are asked. */
export function asksOnlyWithin(info: Asked, way: string, fields: ReadonlySet<string>): boolean {
  return endsOf(info, way).every((node) => holdsOnly(node, info, fields));
}

/** Every field that is asked right below the end of a way such as `edges/node`, through fragments too. */
export function fieldsWithin(info: Asked, way: string): readonly FieldNode[] {
  const found: FieldNode[] = [];
  for (const { selectionSet } of endsOf(info, way)) {
    some(selectionSet, info, (node) => {
      found.push(node);
      return false;
    });
  }
  return found;
}

function endsOf(info: Asked, way: string): readonly FieldNode[] {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const step of way.split('/')) nodes = nodes.flatMap((node) => below(node, info, step));
  return nodes;
}

/** A field of a list is looked at once for each of its records, and a parsed operation never changes. */
const answers = new WeakMap<FieldNode, Map<ReadonlySet<string>, boolean>>();

function holdsOnly(node: FieldNode, fragments: Fragments, fields: ReadonlySet<string>): boolean {
  const known = answers.get(node) ?? new Map<ReadonlySet<string>, boolean>();
  answers.set(node, known);
  const answer =
    known.get(fields) ?? !some(node.selectionSet, fragments, ({ name }) => !fields.has(name.value));
  known.set(fields, answer);
  return answer;
}

function some(
  set: SelectionSetNode | undefined,
  info: Fragments,
  test: (field: FieldNode) => boolean,
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return test(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return some(selection.selectionSet, info, test);
    return some(info.fragments[selection.name.value]?.selectionSet, info, test);
  });
}
