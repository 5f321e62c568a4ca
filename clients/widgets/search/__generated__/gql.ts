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
    "query WidgetSearch($query: String!, $filter: SearchFilter, $first: Int!, $lang: Language!) {\n  search(query: $query, filter: $filter, first: $first, lang: $lang) {\n    totalCount\n    didYouMean\n    edges {\n      highlights {\n        field\n        segments {\n          text\n          hit\n        }\n      }\n      node {\n        __typename\n        id\n        name\n        ... on LineageNode {\n          regions {\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.WidgetSearchDocument,
};
const documents: Documents = {
    "query WidgetSearch($query: String!, $filter: SearchFilter, $first: Int!, $lang: Language!) {\n  search(query: $query, filter: $filter, first: $first, lang: $lang) {\n    totalCount\n    didYouMean\n    edges {\n      highlights {\n        field\n        segments {\n          text\n          hit\n        }\n      }\n      node {\n        __typename\n        id\n        name\n        ... on LineageNode {\n          regions {\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.WidgetSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WidgetSearch($query: String!, $filter: SearchFilter, $first: Int!, $lang: Language!) {\n  search(query: $query, filter: $filter, first: $first, lang: $lang) {\n    totalCount\n    didYouMean\n    edges {\n      highlights {\n        field\n        segments {\n          text\n          hit\n        }\n      }\n      node {\n        __typename\n        id\n        name\n        ... on LineageNode {\n          regions {\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WidgetSearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
