import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { isSecretOf, makeApiKey } from '../../../server/stewardship/identity/api-key.ts';
import { createAuthenticator } from '../../../server/stewardship/identity/authenticator.ts';
import { issueKey } from '../../../server/stewardship/identity/issue-key.ts';
import { KeyRepository } from '../../../server/stewardship/identity/key.repository.ts';
import { LastUsed } from '../../../server/stewardship/identity/last-used.ts';
import { VerifiedKeys } from '../../../server/stewardship/identity/verified-keys.ts';
import { freshGraph } from '../../kit/neo4j.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph?.close());

test('a key of nobody and a wrong secret cost the same slow hash, so that no refusal tells which keys there are', async () => {
  const keys = new KeyRepository(graph);
  const owner = { name: 'Rina', shownName: 'Rina', role: 'CURATOR', expiresAt: null } as const;
  const { text } = await issueKey(keys, owner, '2026-01-01T00:00:00.000Z');
  const hashed: string[] = [];
  const verified = new VerifiedKeys((stored, secret) => {
    hashed.push(stored.split('$').slice(0, 4).join('$'));
    return isSecretOf(stored, secret);
  });
  const lastUsed = new LastUsed({ keys, onFailure: () => undefined });
  const { authenticate } = createAuthenticator({ lastUsed, verified });
  const tried = async (key: string) => {
    hashed.length = 0;
    const refused = await authenticate(`Bearer ${key}`, graph).then(() => 'taken', String);
    return { refused, hashed: [...hashed] };
  };
  const nobody = await tried(makeApiKey().text);
  const wrong = await tried(text.slice(0, 17) + makeApiKey().secret);
  expect(nobody).toEqual(wrong);
  expect(nobody.refused).toContain('This key is not known here');
  expect(nobody.hashed).toEqual(['scrypt$16384$8$1']);
  expect(await tried(text)).toEqual({ refused: 'taken', hashed: nobody.hashed });
  await lastUsed.settle();
});
