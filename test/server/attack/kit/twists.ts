import {
  type ArgumentNode,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  parseType,
  print,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { hostileTexts, hostileValues } from './hostile-values.ts';

export interface Attempt {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is done to an attempt: which of the ways, at which of the places, with which of the values. */
export interface Twist {
  readonly way: keyof typeof ways;
  readonly at: number;
  readonly pick: number;
}

type Way = (attempt: Attempt, twist: Twist, schema: GraphQLSchema) => Attempt;

/** A way that turns one node of a kind into another. */
const replacing =
  <K extends ASTNode['kind']>(
    kind: K,
    edit: (node: Extract<ASTNode, { kind: K }>, twist: Twist) => ASTNode,
  ): Way =>
  (attempt, twist) => {
    const document = parse(attempt.query);
    const query = print(
      visit(
        document,
        nthOf(document, kind, twist.at, (node) => edit(node, twist)),
      ) as DocumentNode,
    );
    return { ...attempt, query };
  };

function nthOf<K extends ASTNode['kind']>(
  document: DocumentNode,
  kind: K,
  at: number,
  edit: (node: Extract<ASTNode, { kind: K }>) => ASTNode | undefined,
) {
  let count = 0;
  visit(document, {
    [kind]: {
      enter() {
        count += 1;
      },
    },
  });
  let index = -1;
  return {
    [kind]: {
      leave(node: Extract<ASTNode, { kind: K }>) {
        index += 1;
        return index === at % count ? edit(node) : undefined;
      },
    },
  };
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
function directivesOf(text: string): DirectiveNode[] {
  const [definition] = parse(`{ __typename ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap(({ directives = [] }) => directives);
}

const choose = <T>(values: readonly T[], pick: number): T => values[pick % values.length] as T;

const ways = {
  /** An argument comes as a variable, its value as it was or a hostile one. */
  variable(attempt, { at, pick }, schema) {
    const document = parse(attempt.query);
    const info = new TypeInfo(schema);
    const variable = `v${Object.keys(attempt.variables).length}`;
    let type: string | undefined;
    let value: unknown;
    const visitor = nthOf(document, Kind.ARGUMENT, at, (node: ArgumentNode) => {
      if (node.value.kind === Kind.VARIABLE) return undefined;
      type = String(info.getArgument()?.type ?? 'String');
      value = pick % 3 === 0 ? choose(hostileValues, pick) : valueFromASTUntyped(node.value);
      return { ...node, value: { kind: Kind.VARIABLE, name: name(variable) } };
    });
    const edited = visit(document, visitWithTypeInfo(info, visitor)) as DocumentNode;
    if (type === undefined) return attempt;
    const query = print(declare(edited, variable, type));
    return { query, variables: { ...attempt.variables, [variable]: value } };
  },

  /** A variable that is there has a hostile value. */
  value(attempt, { at, pick }) {
    const names = Object.keys(attempt.variables);
    if (names.length === 0) return attempt;
    return {
      ...attempt,
      variables: { ...attempt.variables, [choose(names, at)]: choose(hostileValues, pick) },
    };
  },

  /** What stands below a field moves into a fragment, which may lead back to itself. */
  fragment(attempt, { at, pick }, schema) {
    const document = parse(attempt.query);
    const info = new TypeInfo(schema);
    const fragment = `F${at}_${pick}`;
    let moved: string | undefined;
    const visitor = nthOf(document, Kind.FIELD, at, (node: FieldNode) => {
      const type = info.getType();
      if (node.selectionSet === undefined || type == null) return undefined;
      const again = pick % 7 === 0 ? `...${fragment}` : '';
      const on = String(type).replace(/[[\]!]/g, '');
      moved = `fragment ${fragment} on ${on} { ${node.selectionSet.selections.map(print).join(' ')} ${again} }`;
      const spread = { kind: Kind.FRAGMENT_SPREAD, name: name(fragment) } as const;
      return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [spread] } };
    });
    const edited = visit(document, visitWithTypeInfo(info, visitor)) as DocumentNode;
    return moved === undefined ? attempt : { ...attempt, query: `${print(edited)}\n${moved}` };
  },

  /** A field stands under a condition, or under a directive that there is not. */
  directive: replacing(Kind.FIELD, (node, { pick }) => {
    const directive = choose(
      ['@include(if: true)', '@skip(if: true)', '@include(if: false)', '@defer', '@skip'],
      pick,
    );
    return { ...node, directives: [...(node.directives ?? []), ...directivesOf(directive)] };
  }),

  /** Fields are asked for again under other names. */
  repeat: replacing(Kind.SELECTION_SET, (node, { pick }) => ({
    ...node,
    selections: [
      ...node.selections,
      ...Array.from({ length: 1 + (pick % 12) }, (_, index) =>
        node.selections.map((each) =>
          each.kind === Kind.FIELD ? { ...each, alias: name(`again${index}_${each.name.value}`) } : each,
        ),
      ).flat(),
    ],
  })),

  text: replacing(Kind.STRING, (node, { pick }) => ({
    ...node,
    value: choose(hostileTexts, pick),
    block: false,
  })),
  field: replacing(Kind.FIELD, (node, { pick }) => ({
    ...node,
    name: name(choose(['id', 'name', 'nodes', '__schema', '__proto__', 'constructor', 'toString'], pick)),
  })),
  argument: replacing(Kind.ARGUMENT, (node, { pick }) => ({
    ...node,
    name: name(choose(['id', 'first', 'filter', '__proto__', 'hasOwnProperty'], pick)),
  })),
  number: replacing(Kind.INT, (node, { pick }) => ({
    ...node,
    value: choose(['0', '-1', '100', '101', '2147483647', '2147483648', '9'.repeat(400)], pick),
  })),

  /** Some of the text is gone, or something stands in it that should not. */
  cut(attempt, { at, pick }) {
    const from = at % attempt.query.length;
    return { ...attempt, query: attempt.query.slice(0, from) + attempt.query.slice(from + 1 + (pick % 20)) };
  },
  insert(attempt, { at, pick }) {
    const from = at % attempt.query.length;
    const piece = choose(
      ['{', '}', '(', ' __typename ', '"', '"""', '\u0000', '$', '...', '#', '@', '\uD800', ' null '],
      pick,
    );
    return { ...attempt, query: attempt.query.slice(0, from) + piece + attempt.query.slice(from) };
  },
} satisfies Record<string, Way>;

export const twistWays = Object.keys(ways) as Twist['way'][];

/** The attempt after a twist. What is no GraphQL any more can only be cut and filled further. */
export function twist(attempt: Attempt, how: Twist, schema: GraphQLSchema): Attempt {
  try {
    return ways[how.way](attempt, how, schema);
  } catch {
    return attempt;
  }
}

function declare(document: DocumentNode, variable: string, type: string): DocumentNode {
  const definition = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(variable) },
    type: parseType(type),
  } as const;
  return {
    ...document,
    definitions: document.definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION
        ? { ...each, variableDefinitions: [...(each.variableDefinitions ?? []), definition] }
        : each,
    ),
  };
}
