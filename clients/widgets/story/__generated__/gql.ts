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
    "query WidgetStory($id: ID!, $lang: Language!) {\n  node(id: $id) {\n    __typename\n    ... on LineageNode {\n      id\n      name\n      story(lang: $lang) {\n        language\n        paragraphs {\n          text\n          citations\n        }\n        sources {\n          id\n          title\n          author\n          publisher\n          year\n          url\n          language\n          quality\n        }\n      }\n      credit(lang: $lang) {\n        line\n        note\n        restrictions {\n          kind\n          reach\n          whoMay(lang: $lang)\n          bearer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.WidgetStoryDocument,
};
const documents: Documents = {
    "query WidgetStory($id: ID!, $lang: Language!) {\n  node(id: $id) {\n    __typename\n    ... on LineageNode {\n      id\n      name\n      story(lang: $lang) {\n        language\n        paragraphs {\n          text\n          citations\n        }\n        sources {\n          id\n          title\n          author\n          publisher\n          year\n          url\n          language\n          quality\n        }\n      }\n      credit(lang: $lang) {\n        line\n        note\n        restrictions {\n          kind\n          reach\n          whoMay(lang: $lang)\n          bearer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.WidgetStoryDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WidgetStory($id: ID!, $lang: Language!) {\n  node(id: $id) {\n    __typename\n    ... on LineageNode {\n      id\n      name\n      story(lang: $lang) {\n        language\n        paragraphs {\n          text\n          citations\n        }\n        sources {\n          id\n          title\n          author\n          publisher\n          year\n          url\n          language\n          quality\n        }\n      }\n      credit(lang: $lang) {\n        line\n        note\n        restrictions {\n          kind\n          reach\n          whoMay(lang: $lang)\n          bearer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WidgetStoryDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
