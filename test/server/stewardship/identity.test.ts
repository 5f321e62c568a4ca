import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import {
  hashSecret,
  isSecretOf,
  makeApiKey,
  parseApiKey,
} from '../../../server/stewardship/identity/api-key.ts';
import { KeyRepository } from '../../../server/stewardship/identity/key.repository.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';

const viewer = '{ viewer { shownName role expiresAt } }';
const rename = 'mutation ($name: String!) { chooseShownName(name: $name) { shownName } }';
const everything = query('test', 'MATCH (n) RETURN properties(n) AS properties', (row) =>
  JSON.stringify(row['properties']),
);

let graph: Graph;
let app: LiveApp;
beforeAll(async () => {
  graph = await freshGraph();
  app = await liveApp(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const prefixOf = (key: string) => parseApiKey(key)?.prefix ?? '';

describe('a key', () => {
  test('is read back from its text, and another text is not one', () => {
    const key = makeApiKey();
    expect(parseApiKey(key.text)).toEqual(key);
    expect(parseApiKey(key.text.slice(1))).toBeUndefined();
    expect(parseApiKey(`${key.text}x`)).toBeUndefined();
    expect(makeApiKey().secret).not.toBe(key.secret);
  });

  test('has another hash each time, and each holds for its secret alone', async () => {
    const [one, two] = await Promise.all([hashSecret('secret'), hashSecret('secret')]);
    expect(one).not.toBe(two);
    expect(await isSecretOf(one, 'secret')).toBe(true);
    expect(await isSecretOf(two, 'secret')).toBe(true);
    expect(await isSecretOf(one, 'secreT')).toBe(false);
  });

  test('tells who asks; nobody asks without one', async () => {
    const key = await app.makeKey('CURATOR', 'Rina');
    const known = await app.ask(viewer, {}, key);
    expect(known).toMatchObject({ status: 200, errors: [] });
    expect(known.data?.['viewer']).toEqual({ shownName: 'Rina', role: 'CURATOR', expiresAt: null });
    expect((await app.ask(viewer)).data).toEqual({ viewer: null });
  });

  test('stands nowhere in the graph, nor its secret', async () => {
    const key = await app.makeKey('CONTRIBUTOR');
    await app.ask(viewer, {}, key);
    const kept = (await graph.read(everything)).join('\n');
    expect(kept).toContain(prefixOf(key));
    expect(kept).not.toContain(parseApiKey(key)?.secret);
  });

  test('stands in no line of the log, right or wrong', async () => {
    const key = await app.makeKey('CONTRIBUTOR');
    const wrong = makeApiKey().text;
    await app.ask(viewer, {}, key);
    await app.ask(viewer, {}, wrong);
    await app.ask('{ broken', {}, key);
    expect(app.log()).toContain('"path":"/graphql"');
    for (const text of [key, wrong]) expect(app.log()).not.toContain(parseApiKey(text)?.secret);
  });

  test('that is wrong is refused for reading too, with 401, a code and the way to ask', async () => {
    const key = await app.makeKey('ADMIN');
    const altered = key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A');
    for (const wrong of [makeApiKey().text, altered, 'nonsense', 'a.b.c']) {
      const { status, headers, data, errors } = await app.ask(viewer, {}, wrong);
      expect([status, data, errors[0]?.extensions.code]).toEqual([401, null, 'UNAUTHENTICATED']);
      expect(headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  test('ends when it expires, and at once when it is revoked', async () => {
    const expired = await app.makeKey('ADMIN', 'old', '2020-01-01T00:00:00.000Z');
    expect((await app.ask(viewer, {}, expired)).errors[0]?.message).toContain('expired at 2020-01-01');
    const key = await app.makeKey('ADMIN', 'lost');
    expect((await app.ask(viewer, {}, key)).status).toBe(200);
    await new KeyRepository(graph).revoke(prefixOf(key), new Date().toISOString());
    const { status, errors } = await app.ask(viewer, {}, key);
    expect(status).toBe(401);
    expect(errors[0]?.message).toContain('was revoked');
  });

  test('has the time of its last use, written once for many requests', async () => {
    const key = await app.makeKey('CONTRIBUTOR');
    const keys = new KeyRepository(graph);
    await Promise.all(Array.from({ length: 10 }, () => app.ask(viewer, {}, key)));
    await expect
      .poll(async () => (await keys.find(prefixOf(key)))?.lastUsedAt, { timeout: 10_000 })
      .toEqual(expect.any(String));
    const first = (await keys.find(prefixOf(key)))?.lastUsedAt;
    await app.ask(viewer, {}, key);
    expect((await keys.find(prefixOf(key)))?.lastUsedAt).toBe(first);
  });

  test('shows the name that its owner chooses', async () => {
    const key = await app.makeKey('CONTRIBUTOR', 'given');
    await app.ask(rename, { name: ' Chosen ' }, key);
    expect((await app.ask(viewer, {}, key)).data?.['viewer']).toMatchObject({ shownName: 'Chosen' });
    const { errors } = await app.ask(rename, { name: ' ' }, key);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('who has no key', () => {
  test('is told how to get one where one is needed', async () => {
    const { status, errors } = await app.ask(rename, { name: 'x' });
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(errors[0]?.message).toContain('npm run token');
  });
});
