import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byName } from '../../../server/graph/entity-descriptor.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { type Cursors, orderBy, pageOfIndex } from '../../../server/graph/keyset.ts';
import { command, query } from '../../../server/graph/query.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';

const keys = [byName, { expression: 'n.id', always: true }];
const place = ['kawung 2', 'motif/kawung-2'];

const put = command(
  'test/put',
  `UNWIND range(1, 500) AS number
   CREATE (:Entity:Motif {id: 'motif/kawung-' + number, sortName: 'kawung ' + number})`,
);
const putTwins = command(
  'test/put',
  "UNWIND range(1, 60) AS number CREATE (:Entity:Motif {id: 'motif/twin-' + number, sortName: 'kawung 250'})",
);

const takeSamples = command('test/sample', 'CALL db.prepareForReplanning(60)');

describe('a page of a list by name', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await graph.write(async (writer) => {
      await writer.run(put);
      await writer.run(putTwins);
    });
    // Of an index that was filled just now Neo4j thinks that it is empty, and any plan is as good as another.
    await graph.write((writer) => writer.run(takeSamples));
  });
  afterAll(() => graph.close());

  async function operatorsOf(text: string): Promise<readonly string[]> {
    const { uri, user, password } = await testNeo4j();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const parameters = { after: place, before: place };
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: 'neo4j' });
    await driver.close();
    return summary.plan === false ? [] : namesIn(summary.plan);
  }

  test.each([
    ['the first', { after: null, before: null }, false],
    ['the last', { after: null, before: null }, true],
    ['one after a cursor', { after: place, before: null }, false],
    ['one before a cursor', { after: null, before: place }, true],
    ['one between two', { after: place, before: place }, false],
  ])('%s is read from the index, and not from all records', async (_, cursors, backward) => {
    const operators = await operatorsOf(
      `MATCH (n:Motif) WHERE ${pageOfIndex(keys, cursors)}
       WITH n ORDER BY ${orderBy(keys, backward)} LIMIT 21 RETURN collect(n.id)`,
    );
    expect(operators.filter((name) => /^NodeIndex(Scan|Seek)/.test(name))).toHaveLength(1);
    expect(operators.filter((name) => /LabelScan|AllNodes|UniqueIndex|Union|Sort|Top/.test(name))).toEqual(
      [],
    );
  });

  test.each([false, true])(
    'page by page meets each record once, those of one name too; backward %s',
    async (backward) => {
      const met: string[] = [];
      for (let cursor: unknown[] | null = null; ; ) {
        const cursors: Cursors = backward ? { after: null, before: cursor } : { after: cursor, before: null };
        const page: readonly (readonly [string, string])[] = await graph.read(pageFrom(cursors, backward), {
          ...cursors,
        });
        met.push(...page.map(([, id]) => id));
        const last = page.at(-1);
        if (last === undefined) break;
        cursor = [...last];
      }
      expect(met).toHaveLength(560);
      expect(new Set(met).size).toBe(560);
      const sorted = [...met].sort(byNameThenId);
      expect(met).toEqual(backward ? sorted.reverse() : sorted);
    },
  );
});

const nameOf = (id: string) =>
  id.startsWith('motif/twin-') ? 'kawung 250' : id.replace('motif/', '').replace('-', ' ');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byNameThenId = (a: string, b: string) => compare(nameOf(a), nameOf(b)) || compare(a, b);

const pageFrom = (cursors: Cursors, backward: boolean) =>
  query(
    'test/page',
    `MATCH (n:Motif) WHERE ${pageOfIndex(keys, cursors)}
     WITH n ORDER BY ${orderBy(keys, backward)} LIMIT 37 RETURN n.sortName AS name, n.id AS id`,
    (row) => [String(row['name']), String(row['id'])] as const,
  );

const namesIn = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace('@neo4j', ''),
  ...children.flatMap(namesIn),
];

test('an order that not every record has a value for keeps those that have none', () => {
  const byYear = { expression: 'n.year', descending: true };
  expect(pageOfIndex([byYear, { expression: 'n.id', always: true }], { after: null, before: null })).toBe(
    'true',
  );
});
