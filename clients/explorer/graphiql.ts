import type { TypedDocumentString } from './__generated__/graphql.ts';

/** An address that opens an operation with its variables in GraphiQL. */
export function graphiqlLink<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  const parameters = new URLSearchParams({ query: document.toString().trim() });
  if (variables && Object.keys(variables).length > 0) {
    parameters.set('variables', JSON.stringify(variables, null, 2));
  }
  return `/graphiql?${parameters}`;
}
