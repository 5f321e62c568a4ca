/** The operation that an address names: `/graphiql?query=...&variables=...&operationName=...`. */
export interface Linked {
  readonly query: string;
  readonly variables: string;
  readonly operationName: string | undefined;
}

/** Addresses longer than this are cut by some servers and chat programs: then none is offered. */
const longestAddress = 6_000;

export function readAddress(search: string): Linked | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (!query) return undefined;
  return {
    query,
    variables: indent(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName') ?? undefined,
  };
}

export interface TabContents {
  readonly query: string | null;
  readonly variables?: string | null;
  readonly operationName?: string | null;
}

/** The address that opens this tab again, to be copied and sent. */
export function addressOf(path: string, { query, variables, operationName }: TabContents): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('query', query);
  if (variables?.trim()) parameters.set('variables', variables);
  if (operationName) parameters.set('operationName', operationName);
  const address = `${path}?${parameters}`;
  return query && address.length <= longestAddress ? address : path;
}

/** Variables as they are read best; what is no JSON stays as it is, for its author to mend. */
function indent(variables: string): string {
  try {
    return variables ? JSON.stringify(JSON.parse(variables), null, 2) : '';
  } catch {
    return variables;
  }
}
