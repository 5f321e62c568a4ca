import { type AuditResult, auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { listenTestServer } from './kit/test-server.ts';

/** Warnings that ask for 200 where a refusal in `application/json` is 4xx here: GraphQL over HTTP allows both. */
const known = ['572B', 'FDE2', '7B9B'];

test('the GraphQL over HTTP audit finds no error and only the known warnings', async () => {
  const { url } = await listenTestServer();
  const results = await auditServer({ url: `${url}/graphql` });
  expect(results.length).toBeGreaterThanOrEqual(61);
  expect(describe(results.filter(({ status }) => status === 'error'))).toEqual([]);
  expect(describe(results.filter(({ status, id }) => status === 'warn' && !known.includes(id)))).toEqual([]);
});

function describe(results: readonly AuditResult[]): string[] {
  return results.map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`);
}
