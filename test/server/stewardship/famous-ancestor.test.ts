import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { applyPlan } from '../../../server/stewardship/review/apply-plan.ts';
import { smallGraph } from './kit/small-graph.ts';

/** Search reads the outbox. */
const read = command('test/read', "MERGE (:SearchCursor {backend: 'NEO4J', seq: 0, id: ''})");
const empty = command('test/empty', 'MATCH (entry:SearchOutbox) DELETE entry');
const outbox = query(
  'test/outbox',
  'MATCH (entry:SearchOutbox) RETURN entry.id AS id ORDER BY id',
  (row) => row['id'] as string,
);

const nothing = {
  title: '',
  subjectId: 'motif/parang',
  nodes: [],
  edges: [],
  derivations: [],
  updates: [],
  differences: [],
};
const applying = { at: '2026-02-01T00:00:00.000Z', proposalId: 'proposal/one' };

describe('what search is told of a record from which others descend', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await smallGraph();
    await graph.write((writer) => writer.run(read));
  });
  beforeEach(() => graph.write((writer) => writer.run(empty)));
  afterAll(() => graph.close());

  test('one more descendant concerns the two of them, and none of the others', async () => {
    await graph.write((writer) =>
      applyPlan(
        writer,
        {
          ...nothing,
          nodes: [
            {
              id: 'design/new',
              labels: ['Entity', 'LineageNode', 'Design'],
              properties: { id: 'design/new', slug: 'new', name: 'New', sortName: 'new' },
            },
          ],
          derivations: [
            {
              id: 'derivation/new--parang--inspiration',
              descendant: 'design/new',
              ancestor: 'motif/parang',
              kind: 'INSPIRATION',
              confidence: 'STYLISTIC',
              disputed: false,
              sourceIds: ['source/book'],
            },
          ],
        },
        applying,
      ),
    );
    expect(await graph.read(outbox)).toEqual(['design/new', 'motif/parang']);
  });

  test.each([
    ['another text of its own concerns it alone', { noteEn: 'Old.' }, ['motif/parang']],
    [
      'another name concerns all whose documents hold it',
      { name: 'Parang lama' },
      ['design/new', 'motif/parang', 'motif/parang-rusak'],
    ],
  ])('%s', async (_, after, told) => {
    const update = { subject: 'motif/parang', on: 'RECORD' as const, before: {}, after };
    await graph.write((writer) => applyPlan(writer, { ...nothing, updates: [update] }, applying));
    expect(await graph.read(outbox)).toEqual(told);
  });
});
