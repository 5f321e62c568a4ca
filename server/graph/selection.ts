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

function below({ selectionSet }: FieldNode, info: Fragments, field: string): FieldNode[] {
  const found: FieldNode[] = [];
  some(selectionSet, info, (node) => {
    if (node.name.value === field) found.push(node);
    return false;
  });
  return found;
}

/** Whether the operation asks for a field by a way of fields that lie one in the other, right below the resolved one. */
export function asksForWithin(info: Asked, outer: string, inner: string): boolean {
  return endsOf(info, outer).some(({ selectionSet }) =>
    some(selectionSet, info, ({ name }) => name.value === inner),
  );
}

/** Whether, at the end of a way such as `edges/node`, none but these fields are asked. */
export function asksOnlyWithin(info: Asked, way: string, fields: ReadonlySet<string>): boolean {
  return endsOf(info, way).every((node) => holdsOnly(node, info, fields));
}

/**
 * Every field that is asked right below the end of a way such as `edges/node`, or right below the resolved field, through
 * fragments too. What stands under a directive is left out: it may be skipped, and its cost is then not counted.
 */
export function fieldsWithin(info: Asked, way?: string): readonly FieldNode[] {
  let sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const step of way?.split('/') ?? []) {
    const nodes = sets.flatMap((set) => undirected(set, info)).filter(({ name }) => name.value === step);
    sets = nodes.map(({ selectionSet }) => selectionSet);
  }
  return sets.flatMap((set) => undirected(set, info));
}

const undirected = (set: SelectionSetNode | undefined, info: Fragments): FieldNode[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.directives?.length) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return undirected(selection.selectionSet, info);
    return undirected(info.fragments[selection.name.value]?.selectionSet, info);
  });

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
