import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { command, query } from '../../server/graph/query.ts';
import { Neo4jSearchBackend } from '../../server/search/backends/neo4j/neo4j-backend.ts';
import { startDeliverer } from '../../server/search/deliverer.ts';
import { Delivery } from '../../server/search/delivery.ts';
import { DocumentReader } from '../../server/search/documents/documents.ts';
import { enqueue } from '../../server/search/outbox.ts';
import type { SearchBackend } from '../../server/search/search-port.ts';
import { freshGraph, wipeGraph } from '../kit/neo4j.ts';
import { analyser } from './kit/fixture-documents.ts';

const put = command(
  'test/put',
  `UNWIND $rows AS row
   MERGE (n:Entity {id: row.id})
   SET n += {slug: split(row.id, '/')[1], name: row.name, sortName: toLower(row.name)}`,
);
const tie = command(
  'test/tie',
  'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) SET b:Region MERGE (a)-[:FROM_REGION]->(b)',
);
const remove = command('test/remove', 'MATCH (n:Entity {id: $id}) DETACH DELETE n');
const outbox = query(
  'test/outbox',
  'MATCH (entry:SearchOutbox) RETURN entry.id AS id ORDER BY entry.seq, id',
  (row) => row['id'] as string,
);

/** The backend with other answers to some calls. */
const like = (backend: SearchBackend, other: Partial<SearchBackend>): SearchBackend => ({
  name: backend.name,
  search: (request, signal) => backend.search(request, signal),
  suggest: (request, signal) => backend.suggest(request, signal),
  apply: (changes, signal) => backend.apply(changes, signal),
  rebuild: (documents, signal) => backend.rebuild(documents, signal),
  held: (signal) => backend.held(signal),
  state: (signal) => backend.state(signal),
  close: () => backend.close(),
  ...other,
});

const patient = () => AbortSignal.timeout(30_000);

describe('search keeps in step with the graph', () => {
  let graph: Graph;
  let reader: DocumentReader;
  let backend: SearchBackend;
  let delivery: Delivery;
  beforeAll(async () => {
    graph = await freshGraph();
  });
  afterAll(() => graph?.close());
  beforeEach(async () => {
    await wipeGraph();
    reader = new DocumentReader({ graph, analyser });
    backend = new Neo4jSearchBackend({ graph, analyser, documentsVersion: reader.version });
    delivery = deliveryOf();
  });

  const deliveryOf = (of: Partial<ConstructorParameters<typeof Delivery>[0]> = {}) =>
    new Delivery({ graph, reader, backends: [backend], ...of });
  const write = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    graph.write(async (writer) => {
      await writer.run(put, { rows });
      await enqueue(
        writer,
        rows.map(({ id }) => id),
      );
    });
  const kawung = (name = 'Kawung') => write([{ id: 'motif/kawung', name }]);
  const found = async (text: string) =>
    (await backend.suggest({ query: text, kinds: [], filters: [], limit: 8 }, patient())).map(({ id }) => id);
  const deliverAll = async () => {
    for (;;) if ((await delivery.deliver(backend, patient())).kind !== 'delivered') return;
  };

  test('before an index was ever built nothing is entered, and the build reads it all', async () => {
    await kawung();
    expect(await graph.read(outbox)).toEqual([]);
    expect(await delivery.isBuildDue(backend, patient())).toBe(true);
    expect(await delivery.rebuild(backend, patient())).toEqual({ documents: 1, refused: [] });
    expect(await delivery.isBuildDue(backend, patient())).toBe(false);
    expect(await found('kawung')).toEqual(['motif/kawung']);
  });

  test('a change is found after its delivery, and its entry is gone', async () => {
    await delivery.rebuild(backend, patient());
    await kawung();
    expect(await delivery.lag('NEO4J')).toMatchObject({ entries: 1 });
    expect(await delivery.deliver(backend, patient())).toEqual({ kind: 'delivered', upserts: 1, deletes: 0 });
    expect(await found('kawung')).toEqual(['motif/kawung']);
    expect(await graph.read(outbox)).toEqual([]);
    expect(await delivery.lag('NEO4J')).toEqual({ entries: 0, oldestMs: 0 });
    expect(await delivery.deliver(backend, patient())).toEqual({ kind: 'idle' });
  });

  test('many changes of one record are one entry', async () => {
    await delivery.rebuild(backend, patient());
    for (const name of ['Kawung', 'Kawung Picis', 'Kawung Bribil']) await kawung(name);
    expect(await graph.read(outbox)).toEqual(['motif/kawung']);
    await deliverAll();
    expect(await found('bribil')).toEqual(['motif/kawung']);
  });

  test('what is taken back leaves no entry', async () => {
    await delivery.rebuild(backend, patient());
    await graph
      .write(async (writer) => {
        await writer.run(put, { rows: [{ id: 'motif/kawung', name: 'Kawung' }] });
        await enqueue(writer, ['motif/kawung']);
        throw new Error('taken back');
      })
      .catch(() => undefined);
    expect(await graph.read(outbox)).toEqual([]);
  });

  test('a deleted record is forgotten', async () => {
    await kawung();
    await delivery.rebuild(backend, patient());
    await graph.write(async (writer) => {
      await enqueue(writer, ['motif/kawung']);
      await writer.run(remove, { id: 'motif/kawung' });
    });
    expect(await delivery.deliver(backend, patient())).toEqual({ kind: 'delivered', upserts: 0, deletes: 1 });
    expect(await found('kawung')).toEqual([]);
  });

  test('a region’s new name reaches what comes from it', async () => {
    await write([
      { id: 'motif/kawung', name: 'Kawung' },
      { id: 'region/solo', name: 'Solo' },
    ]);
    await graph.write((writer) => writer.run(tie, { a: 'motif/kawung', b: 'region/solo' }));
    await delivery.rebuild(backend, patient());
    await write([{ id: 'region/solo', name: 'Surakarta' }]);
    expect((await graph.read(outbox)).sort()).toEqual(['motif/kawung', 'region/solo']);
    await deliverAll();
    const request = { query: 'kawung', kinds: [], filters: [], limit: 1 };
    expect((await backend.suggest(request, patient()))[0]?.region).toBe('Surakarta');
  });

  test('batches part entries of one transaction, and lose none', async () => {
    await delivery.rebuild(backend, patient());
    const rows = Array.from({ length: 7 }, (_, index) => ({
      id: `motif/m${index}`,
      name: `Kawung ${index}`,
    }));
    await write(rows);
    const small = deliveryOf({ batchSize: 3 });
    const sizes: number[] = [];
    for (;;) {
      const step = await small.deliver(backend, patient());
      if (step.kind !== 'delivered') break;
      sizes.push(step.upserts);
    }
    expect(sizes).toEqual([3, 3, 1]);
    expect(await found('kawung')).toHaveLength(7);
  });

  test('when the engine fails nothing is lost, and the next attempt brings it', async () => {
    await delivery.rebuild(backend, patient());
    await kawung();
    const failing = like(backend, { apply: () => Promise.reject(new Error('full')) });
    await expect(delivery.deliver(failing, patient())).rejects.toThrow('full');
    expect(await delivery.lag('NEO4J')).toMatchObject({ entries: 1 });
    await deliverAll();
    expect(await found('kawung')).toEqual(['motif/kawung']);
  });

  test('one server at a time delivers, and another takes over when it lets go or its time is up', async () => {
    await delivery.rebuild(backend, patient());
    await kawung();
    const other = deliveryOf();
    expect((await delivery.deliver(backend, patient())).kind).toBe('delivered');
    expect(await other.deliver(backend, patient())).toEqual({ kind: 'elsewhere' });
    expect(await other.rebuild(backend, patient())).toBeUndefined();
    await delivery.release(backend);
    expect(await other.deliver(backend, patient())).toEqual({ kind: 'idle' });
    const short = deliveryOf({ leaseMs: 1 });
    await other.release(backend);
    await short.deliver(backend, patient());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await delivery.deliver(backend, patient())).toEqual({ kind: 'idle' });
  });

  test('an entry is kept until every configured engine has it', async () => {
    const second = like(backend, { name: 'MEILISEARCH', apply: () => Promise.resolve() });
    const both = deliveryOf({ backends: [backend, second] });
    await delivery.rebuild(backend, patient());
    await delivery.release(backend);
    await kawung();
    await both.deliver(backend, patient());
    expect(await graph.read(outbox)).toEqual(['motif/kawung']);
    await both.deliver(second, patient());
    expect(await graph.read(outbox)).toEqual([]);
  });

  test('what the index has too much or too little is found out and mended', async () => {
    await kawung();
    await delivery.rebuild(backend, patient());
    await graph.write(async (writer) => {
      await writer.run(put, { rows: [{ id: 'motif/parang', name: 'Parang' }] });
      await writer.run(remove, { id: 'motif/kawung' });
    });
    expect(await delivery.reconcile(backend, patient())).toBe(2);
    await deliverAll();
    expect(await found('parang')).toEqual(['motif/parang']);
    expect(await found('kawung')).toEqual([]);
    expect(await delivery.reconcile(backend, patient())).toBe(0);
  });

  test('what changes during a rebuild is delivered after it', async () => {
    await kawung();
    await delivery.rebuild(backend, patient());
    const changing = kawung('Gringsing');
    await Promise.all([delivery.rebuild(backend, patient()), changing]);
    await deliverAll();
    expect(await found('gringsing')).toEqual(['motif/kawung']);
  });

  test('left to itself it builds, keeps in step, survives a failure and stops', async () => {
    await kawung();
    let fail = true;
    const shaky = like(backend, {
      apply: (changes, signal) => {
        if (!fail) return backend.apply(changes, signal);
        fail = false;
        return Promise.reject(new Error('away'));
      },
    });
    const said: string[] = [];
    const log = {
      info: (_: object, message: string) => void said.push(message),
      warn: (_: object, message: string) => void said.push(message),
    };
    const deliverer = startDeliverer({ delivery, backends: [shaky], log, idleMs: 20, firstWaitMs: 20 });
    await expect.poll(() => found('kawung'), { timeout: 20_000 }).toEqual(['motif/kawung']);
    await kawung('Kawung Picis');
    await expect.poll(() => found('picis'), { timeout: 20_000 }).toEqual(['motif/kawung']);
    await deliverer.stop();
    expect(said).toEqual([
      'the search index was built anew',
      'search is not in step',
      'search is in step again',
    ]);
    expect(await deliveryOf().deliver(backend, patient())).toEqual({ kind: 'idle' });
  });
});
