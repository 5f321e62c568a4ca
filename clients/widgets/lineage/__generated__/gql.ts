/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query WidgetLineage($id: ID!, $direction: LineageDirection!, $orientation: LineageOrientation!, $most: Int!, $open: [ID!], $lang: Language!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on LineageNode {\n      name\n      lineage(direction: $direction, first: 300) {\n        totalCount\n        derivations {\n          id\n          kind\n          confidence\n          disputed\n          how(lang: $lang)\n          period\n          ancestor {\n            id\n            name\n          }\n          descendant {\n            id\n            name\n          }\n          sources {\n            id\n            title\n            author\n            publisher\n            year\n            url\n            language\n            quality\n          }\n        }\n        layout(orientation: $orientation, most: $most, expanded: $open) {\n          ...WidgetDrawn\n        }\n      }\n    }\n  }\n}\n\nfragment WidgetBox on LayoutBox {\n  x\n  y\n  width\n  height\n}\n\nfragment WidgetDrawn on LineageLayout {\n  orientation\n  axis\n  width\n  height\n  hiddenCount\n  undatedLane {\n    ...WidgetBox\n  }\n  periods {\n    from\n    to\n    box {\n      ...WidgetBox\n    }\n  }\n  nodes {\n    id\n    layer\n    year\n    yearTo\n    inUndatedLane\n    restriction\n    hiddenAncestors\n    hiddenDescendants\n    box {\n      ...WidgetBox\n    }\n    member {\n      pathConfidence\n      disputed\n      viaTradition\n    }\n    node {\n      __typename\n      name\n      regions {\n        name\n      }\n    }\n  }\n  claims {\n    id\n    ancestor\n    descendant\n    path\n    labelX\n    labelY\n    crowded\n    derivation {\n      kind\n      confidence\n      disputed\n    }\n  }\n}": typeof types.WidgetLineageDocument,
};
const documents: Documents = {
    "query WidgetLineage($id: ID!, $direction: LineageDirection!, $orientation: LineageOrientation!, $most: Int!, $open: [ID!], $lang: Language!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on LineageNode {\n      name\n      lineage(direction: $direction, first: 300) {\n        totalCount\n        derivations {\n          id\n          kind\n          confidence\n          disputed\n          how(lang: $lang)\n          period\n          ancestor {\n            id\n            name\n          }\n          descendant {\n            id\n            name\n          }\n          sources {\n            id\n            title\n            author\n            publisher\n            year\n            url\n            language\n            quality\n          }\n        }\n        layout(orientation: $orientation, most: $most, expanded: $open) {\n          ...WidgetDrawn\n        }\n      }\n    }\n  }\n}\n\nfragment WidgetBox on LayoutBox {\n  x\n  y\n  width\n  height\n}\n\nfragment WidgetDrawn on LineageLayout {\n  orientation\n  axis\n  width\n  height\n  hiddenCount\n  undatedLane {\n    ...WidgetBox\n  }\n  periods {\n    from\n    to\n    box {\n      ...WidgetBox\n    }\n  }\n  nodes {\n    id\n    layer\n    year\n    yearTo\n    inUndatedLane\n    restriction\n    hiddenAncestors\n    hiddenDescendants\n    box {\n      ...WidgetBox\n    }\n    member {\n      pathConfidence\n      disputed\n      viaTradition\n    }\n    node {\n      __typename\n      name\n      regions {\n        name\n      }\n    }\n  }\n  claims {\n    id\n    ancestor\n    descendant\n    path\n    labelX\n    labelY\n    crowded\n    derivation {\n      kind\n      confidence\n      disputed\n    }\n  }\n}": types.WidgetLineageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WidgetLineage($id: ID!, $direction: LineageDirection!, $orientation: LineageOrientation!, $most: Int!, $open: [ID!], $lang: Language!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on LineageNode {\n      name\n      lineage(direction: $direction, first: 300) {\n        totalCount\n        derivations {\n          id\n          kind\n          confidence\n          disputed\n          how(lang: $lang)\n          period\n          ancestor {\n            id\n            name\n          }\n          descendant {\n            id\n            name\n          }\n          sources {\n            id\n            title\n            author\n            publisher\n            year\n            url\n            language\n            quality\n          }\n        }\n        layout(orientation: $orientation, most: $most, expanded: $open) {\n          ...WidgetDrawn\n        }\n      }\n    }\n  }\n}\n\nfragment WidgetBox on LayoutBox {\n  x\n  y\n  width\n  height\n}\n\nfragment WidgetDrawn on LineageLayout {\n  orientation\n  axis\n  width\n  height\n  hiddenCount\n  undatedLane {\n    ...WidgetBox\n  }\n  periods {\n    from\n    to\n    box {\n      ...WidgetBox\n    }\n  }\n  nodes {\n    id\n    layer\n    year\n    yearTo\n    inUndatedLane\n    restriction\n    hiddenAncestors\n    hiddenDescendants\n    box {\n      ...WidgetBox\n    }\n    member {\n      pathConfidence\n      disputed\n      viaTradition\n    }\n    node {\n      __typename\n      name\n      regions {\n        name\n      }\n    }\n  }\n  claims {\n    id\n    ancestor\n    descendant\n    path\n    labelX\n    labelY\n    crowded\n    derivation {\n      kind\n      confidence\n      disputed\n    }\n  }\n}"): typeof import('./graphql.ts').WidgetLineageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
