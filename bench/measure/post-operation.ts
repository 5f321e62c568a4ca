import type { Client } from './post.ts';

export const operationBody = (query: string, variables: object): Buffer =>
  Buffer.from(JSON.stringify({ query, variables }));

/** The data of a GraphQL answer; an answer with errors is thrown. */
export async function postOperation(client: Client, query: string, variables: object): Promise<unknown> {
  const text = await client.post(operationBody(query, variables));
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
