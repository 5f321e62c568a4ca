import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNamed } from '../../../server/export/export-formats.ts';
import { ExportStore } from '../../../server/export/export-store.ts';
import { everything, lineageSelection, type Selection } from '../../../server/export/selection.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { createSearch } from '../../../server/search/create-search.ts';
import { testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

describe('exports over HTTP', () => {
  const seeded = useSeededGraph();
  let server: FastifyInstance;
  beforeAll(async () => {
    ({ server } = await testApp(seeded.graph));
  });
  afterAll(() => server.close());

  const kawung = '/export/lineage/motif/kawung';

  test.each([
    ['jsonld', 'application/ld+json'],
    ['nq', 'application/n-quads'],
    ['zip', 'application/zip'],
    ['graphml', 'application/graphml+xml'],
  ])('.%s comes whole, with its digest and its manifest', async (ending, type) => {
    const { rawPayload, headers, statusCode } = await server.inject({
      url: `${kawung}.${ending}`,
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'content-length': String(rawPayload.length),
      'content-disposition': `attachment; filename="silsilah-wastra-lineage-motif-kawung.${ending}"`,
      'repr-digest': `sha-256=:${createHash('sha256').update(rawPayload).digest('base64')}:`,
      link: `<${kawung}.${ending}.manifest.json>; rel="describedby"`,
      'access-control-allow-origin': '*',
    });
    const manifest = (await server.inject(`${kawung}.${ending}.manifest.json`)).json();
    expect(manifest.sha256).toBe(createHash('sha256').update(rawPayload).digest('hex'));
  });

  test('who holds the file already gets no body', async () => {
    const { headers } = await server.inject(`${kawung}.nq`);
    const again = await server.inject({
      url: `${kawung}.nq`,
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test.each([
    ['/export/all', 400, /ending of the address/],
    ['/export/all.pdf', 400, /no format pdf/],
    ['/export/semua.nq', 404, /\/export\/all/],
    ['/export/lineage/region/bali.nq', 400, /motif, wastra or design/],
    ['/export/lineage/motif/tidak-ada.nq', 404, /Nothing stands/],
    ['/export/region/atlantis.nq', 404, /Nothing stands/],
    [`/export/search.nq?q=${'a'.repeat(2_000)}`, 400, /at most/],
  ])('%s is refused with what to do', async (url, status, message) => {
    const answer = await server.inject(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].message).toMatch(message);
  });
});

describe('what one server makes of exports', () => {
  const seeded = useSeededGraph();
  const storeWith = (limits: Readonly<Record<string, number>>) => {
    const { service: search } = createSearch({ graph: seeded.graph });
    return new ExportStore({ graph: seeded.graph, search, publicUrl: 'https://wastra.test', limits });
  };
  const nQuads = formatNamed('nquads');
  const kawung = lineageSelection('motif/kawung');

  const pathIn = (store: ExportStore, selection: Selection) =>
    store.use(selection, nQuads, ({ path }) => path);

  test('many who ask for the same get the one that is made, others are told to come back', async () => {
    const store = storeWith({ running: 1 });
    const [one, other] = [pathIn(store, everything), pathIn(store, everything)];
    await expect(pathIn(store, kawung)).rejects.toMatchObject({ code: 'BUSY' });
    expect(await one).toBe(await other);
    expect(await pathIn(store, everything)).toBe(await one);
    await store.close();
  });

  test('one that takes too long is stopped, and can be asked for again', async () => {
    const store = storeWith({ timeMs: 1 });
    await expect(pathIn(store, everything)).rejects.toThrow();
    await expect(pathIn(store, everything)).rejects.not.toMatchObject({ code: 'BUSY' });
    await store.close();
  });

  test.each([{ keptBytes: 1 }, { kept: 1 }])('with %o, those unread longest go', async (limits) => {
    const store = storeWith(limits);
    const first = await pathIn(store, everything);
    const second = await pathIn(store, kawung);
    expect(existsSync(first)).toBe(false);
    expect(existsSync(second)).toBe(limits.kept === 1);
    expect(await pathIn(store, everything)).not.toBe(first);
    await store.close();
  });

  test('of an older revision a file stays while it is read, and not longer', async () => {
    const store = storeWith({});
    const unread = await pathIn(store, everything);
    const read = await store.use(kawung, nQuads, async ({ path, manifest }) => {
      await seeded.graph.write(raiseRevision);
      const newer = await pathIn(store, kawung);
      expect([existsSync(unread), existsSync(newer)]).toEqual([false, true]);
      expect((await readFile(path)).length).toBe(manifest.bytes);
      return path;
    });
    expect(existsSync(read)).toBe(false);
    await store.close();
  });
});
