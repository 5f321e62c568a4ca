import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats } from '../../../server/export/export-formats.ts';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';

import { importWorkshops } from '../../../server/import/import-workshops.ts';
import { readDumpFile } from '../../../server/import/read-dump-file.ts';
import { type LiveApp, liveApp } from '../stewardship/kit/live-app.ts';
import { idOf, operations, send } from '../stewardship/kit/operations.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';
import { filledInput } from './kit/filled-input.ts';
import { plantTexts } from './kit/plant-texts.ts';

const everyId = query('canary/everyId', 'MATCH (n:Entity) RETURN n.id AS id', (row) => String(row['id']));
const claim = 'derivation/parang-rusak--parang--variation';

describe('an address that somebody gives', () => {
  let canary: Server;
  let visits = 0;
  let address: string;
  let graph: WholeGraph;
  let app: LiveApp;
  let key: string;
  beforeAll(async () => {
    canary = createServer((_, reply) => void reply.end('{}')).on('connection', () => {
      visits += 1;
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/canary`;
    graph = await smallGraph();
    await plantTexts(graph, (name, text) => (name === 'url' ? address : `${text} ${address}`));
    app = await liveApp(graph);
    key = await app.makeKey('CURATOR', address);
  });
  afterAll(async () => {
    await app?.close();
    await graph?.close();
    canary?.close();
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${app.address}${path}`, { headers, redirect: 'manual' });

  test('in each text of each mutation is not visited, nor when it is accepted', async () => {
    const schema = await buildGraphQLSchema();
    const ends = { one: 'motif/kawung', other: 'motif/parang', descendant: 'motif/parang-rusak' };
    const own = { id: 'motif/kawung', derivation: claim, proposalId: 'proposal/none' };
    const changes = [{ field: 'description.id', value: address }];
    for (const operation of operations) {
      const input = filledInput({ schema, text: address }, operation) as Record<string, unknown>;
      const ids = Object.entries({ ...ends, ...own, changes }).filter(([name]) => name in input);
      await send(app, key, operation, { ...input, ...Object.fromEntries(ids) });
    }
    const design = idOf(
      await send(app, key, 'proposeDesign', filledInput({ schema, text: address }, 'proposeDesign')),
    );
    const accepted = await send(app, key, 'reviewProposal', { proposalId: design, decision: 'ACCEPT' });
    expect(accepted.userErrors).toEqual([]);
    expect(visits).toBe(0);
  });

  test('in files that are imported is not visited, though JSON-LD may name contexts', async () => {
    const csv = `name,region,url,source_title,source_url\nSanggar,solo,${address},${address},${address}`;
    expect((await importWorkshops(graph, csv, { actor: address })).problems).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'silsilah-canary-'));
    const contexts = [
      address,
      [address],
      { '@import': address, '@version': 1.1 },
      { a: { '@id': 'a:b', '@context': address } },
    ];
    for (const [place, context] of contexts.entries()) {
      const file = join(folder, `${place}.jsonld`);
      await writeFile(
        file,
        JSON.stringify({ '@context': context, '@graph': [{ '@id': 'x:y', a: { b: 1 } }] }),
      );
      await expect(readDumpFile(file)).rejects.toThrow(/not fetched|context/i);
    }
    await rm(folder, { recursive: true });
    expect(visits).toBe(0);
  });

  test('in every record is not visited by any page, form or export', async () => {
    const ids = await graph.read(everyId);
    const oneOfEach = [...new Map(ids.map((id) => [id.split('/')[0], id])).values()];
    expect(oneOfEach.length).toBeGreaterThan(6);
    const paths = oneOfEach.flatMap((id) => [`/${id}`, `/id/${id}.jsonld`, `/id/${id}.ttl`]);
    const exports = exportFormats.map(({ ending }) => `/export/all.${ending}`);
    const read = async (path: string) => {
      const response = await get(path, { accept: 'text/html' });
      await response.arrayBuffer();
      return response.status;
    };
    const statuses = new Set(await Promise.all([...paths, '/search?q=canary', '/vocab'].map(read)));
    for (const path of exports) statuses.add(await read(path));
    expect([...statuses].filter((status) => status >= 400)).toEqual([]);
    expect(visits).toBe(0);
  }, 180_000);

  test('in an address, a header or a token is not visited', async () => {
    const given = encodeURIComponent(address);
    const host = new URL(address).host;
    const header = Buffer.from(JSON.stringify({ alg: 'RS256', jku: address, x5u: address, kid: address }));
    const claims = Buffer.from(JSON.stringify({ iss: address, sub: 'x', exp: 9e9 }));
    const token = `${header.toString('base64url')}.${claims.toString('base64url')}.c2ln`;
    const answers = [
      await get(`/oembed?url=${given}`),
      await get(`/oembed?url=${given}&format=xml`),
      await get(`/embed?of=${given}`),
      await get(`/compare?a=${given}&b=${given}`),
      await get(`/${address}`),
      await get('/graphql?query={__typename}', {
        'apollo-require-preflight': '1',
        authorization: `Bearer ${token}`,
      }),
      await get('/motif/kawung', {
        'x-forwarded-host': host,
        'x-forwarded-for': host,
        forwarded: `host=${host}`,
      }),
      await get('/motif/kawung', { referer: address, origin: address }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200, 200, 404, 401, 200, 200]);
    expect(visits).toBe(0);
    await fetch(address);
    expect(visits).toBe(1);
  });
});
