import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
  validate,
} from 'graphql';
import type { Attempt } from './twists.ts';

type Variables = Readonly<Record<string, unknown>>;
type Json = Readonly<Record<string, unknown>>;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
}

/** Where the data of an answer contradicts the schema and what was asked; empty when it agrees. */
export function contradictions(
  schema: GraphQLSchema,
  { query, variables }: Attempt,
  data: unknown,
): string[] {
  const asked = read(schema, query, variables);
  if (asked === undefined) return ['there is data, though what was asked is not valid'];
  const operation = getOperationAST(asked.document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return ['there is data, though nothing was asked'];
  return inObject(asked, root, { value: data, selections: [operation.selectionSet], path: 'data' });
}

/** What a valid operation asks; undefined where graphql-js itself refuses it. */
export function read(schema: GraphQLSchema, query: string, given: Variables): Asked | undefined {
  try {
    const document = parse(query);
    if (validate(schema, document).length > 0) return undefined;
    const definitions = getOperationAST(document)?.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, given);
    return coerced && { schema, document, variables: coerced };
  } catch {
    return undefined;
  }
}

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef];

interface Found {
  readonly value: unknown;
  readonly selections: readonly SelectionSetNode[];
  readonly path: string;
}

function inValue(asked: Asked, type: GraphQLOutputType, found: Found): string[] {
  const { value, selections, path } = found;
  if (isNonNullType(type)) {
    return value === null ? [`${path} is null, though never null`] : inValue(asked, type.ofType, found);
  }
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, index) =>
      inValue(asked, type.ofType, { value: item, selections, path: `${path}[${index}]` }),
    );
  }
  if (isLeafType(type)) return isOf(() => type.parseValue(value)) ? [] : [`${path} is no ${type.name}`];
  const told = (value as Json)['__typename'];
  const possible = isAbstractType(type) ? asked.schema.getPossibleTypes(type) : [type];
  const tried = possible
    .filter((each) => told === undefined || told === each.name)
    .map((each) => inObject(asked, each, found));
  const fewest = tried.sort((one, other) => one.length - other.length)[0];
  return fewest ?? [`${path} is of no type that is possible there`];
}

function inObject(asked: Asked, type: GraphQLObjectType, { value, selections, path }: Found): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const fields = collect(asked, type, selections);
  const wanted = [...fields.keys()].join();
  if (Object.keys(value).join() !== wanted)
    return [`${path} has ${Object.keys(value).join()}, not ${wanted}`];
  return [...fields].flatMap(([key, nodes]) => {
    const inside = (value as Json)[key];
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return inside === type.name ? [] : [`${path}.${key} is not ${type.name}`];
    const field = type.getFields()[name] ?? metaFields.find((each) => each.name === name);
    if (field === undefined) return [`${path}.${key} is no field of ${type.name}`];
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return inValue(asked, field.type, { value: inside, selections: below, path: `${path}.${key}` });
  });
}

/** The fields of one answered object, in their order, each with all places that ask for it. */
function collect(
  asked: Asked,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections.filter((each) => isWanted(each, asked.variables))) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        fields.set(key, [...(fields.get(key) ?? []), node]);
        continue;
      }
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(asked.document, node.name.value);
      if (node.kind === Kind.FRAGMENT_SPREAD && spread.has(node.name.value)) continue;
      if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(node.name.value);
      const on = fragment?.typeCondition && typeFromAST(asked.schema, fragment.typeCondition);
      const applies =
        on === undefined || on === type || (isAbstractType(on) && asked.schema.isSubType(on, type));
      if (fragment && applies) walk(fragment.selectionSet);
    }
  };
  selections.forEach(walk);
  return fields;
}

const fragmentOf = (document: DocumentNode, name: string) =>
  document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name) as
    | Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>
    | undefined;

function isWanted(node: { readonly directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, { ...variables })?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, { ...variables })?.['if'] !== false;
}

function isOf(parseValue: () => unknown): boolean {
  try {
    parseValue();
    return true;
  } catch {
    return false;
  }
}
