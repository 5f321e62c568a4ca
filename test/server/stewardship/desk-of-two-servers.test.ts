import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../../server/backup/restore-backup.ts';
import { writeBackup } from '../../../server/backup/write-backup.ts';
import { openGraph, type WholeGraph } from '../../../server/graph/graph.ts';
import { fingerprintOf } from '../../../server/graph/graph-fingerprint.ts';
import { hashGraph } from '../../../server/graph/graph-hash.ts';
import { command, query } from '../../../server/graph/query.ts';
import { createKeySeal } from '../../../server/http/key-seal.ts';
import { SealSecretRepository } from '../../../server/stewardship/identity/seal-secret.repository.ts';
import { patience, testNeo4j } from '../../kit/neo4j.ts';
import { hiddenOf, post, read } from './kit/forms.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { idOf, scarf, send } from './kit/operations.ts';
import { smallGraph } from './kit/small-graph.ts';

const forget = command('test/forget', 'MATCH (n:SealSecret) DELETE n');
const secretsQuery = query('test/secrets', 'MATCH (n:SealSecret) RETURN n.secret AS secret', (row) =>
  String(row['secret']),
);

let graph: WholeGraph;
const servers: { readonly graph: WholeGraph; readonly app: LiveApp }[] = [];
beforeAll(async () => {
  graph = await smallGraph();
  for (let count = 0; count < 2; count += 1) {
    const own = openGraph({ ...(await testNeo4j()), ...patience });
    servers.push({ graph: own, app: await liveApp(own) });
  }
});
afterAll(async () => {
  for (const server of servers) {
    await server.app.close();
    await server.graph.close();
  }
  await graph?.close();
});

const appOf = (server: number) => servers[server]?.app as LiveApp;
const forgetSecret = () => graph.write((writer) => writer.run(forget));
const secrets = () => graph.read(secretsQuery);

describe('two servers over one graph', () => {
  test('lead the desk in turns, whichever a balancer chooses', async () => {
    const [one, two] = [appOf(0), appOf(1)];
    const curator = await one.makeKey('CURATOR', 'Budi');
    for (const name of ['Kawung Satu', 'Kawung Dua']) {
      idOf(await send(one, await one.makeKey('CONTRIBUTOR', 'Rina'), 'proposeDesign', { ...scarf, name }));
    }
    let { html } = await post(one, '/review', { key: curator });
    const accept = (app: LiveApp) => post(app, '/review', { ...hiddenOf(html, 'do'), do: 'accept' });
    for (const [app, name] of [
      [two, 'Kawung Satu'],
      [one, 'Kawung Dua'],
    ] as const) {
      const accepted = await accept(app);
      expect([accepted.status, read(accepted.html).includes(`${name}: diterima.`)]).toEqual([200, true]);
      html = accepted.html;
    }
  });

  test('make one secret, also where many pages are sealed first at once', async () => {
    await forgetSecret();
    const seals = servers.map((server) => createKeySeal('review', new SealSecretRepository(server.graph)));
    const tickets = await Promise.all([...seals, ...seals, ...seals].map((seal) => seal.seal('swk_a_b')));
    expect(await secrets()).toHaveLength(1);
    for (const seal of seals) {
      expect(await Promise.all(tickets.map((ticket) => seal.open(ticket)))).toEqual(
        tickets.map(() => 'swk_a_b'),
      );
    }
  });

  test('close the desk together where the secret was deleted', async () => {
    const curator = await appOf(0).makeKey('CURATOR', 'Sri');
    const { html } = await post(appOf(0), '/review', { key: curator });
    await forgetSecret();
    for (const server of [0, 1]) {
      expect((await post(appOf(server), '/review', hiddenOf(html, 'status'))).status).toBe(401);
    }
    expect((await post(appOf(1), '/review', { key: curator })).status).toBe(200);
  });
});

test('the secret stands in no backup, no hash and no fingerprint, and stays where one is restored', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-seal-'));
  const file = join(folder, 'graph.backup');
  await forgetSecret();
  const told = async () => [await fingerprintOf(graph), (await hashGraph(graph)).hash];
  const before = await told();
  await new SealSecretRepository(graph).findOrMake();
  const [secret = ''] = await secrets();
  expect(await told()).toEqual(before);
  await writeBackup(graph, file);
  const text = gunzipSync(await readFile(file)).toString();
  expect(text).not.toMatch(/SealSecret/);
  expect(text).not.toContain(secret);
  await restoreBackup(graph, file, { replace: true });
  expect(await secrets()).toEqual([secret]);
  await rm(folder, { recursive: true, force: true });
});
