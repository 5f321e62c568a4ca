import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClientError } from '../../../server/errors.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { readRevision } from '../../../server/graph/revision.ts';
import { addDerivations } from '../../../server/lineage/add-derivations.ts';
import { derivationId } from '../../../server/lineage/derivation-id.ts';
import type { NewDerivation } from '../../../server/lineage/lineage.model.ts';
import { findCycles } from '../../../server/lineage/rules/find-cycles.ts';
import { freshGraph, wipeGraph } from '../../kit/neo4j.ts';
import { graphOf, ladder, lineageOf, plant } from './lineage-fixtures.ts';
import { descends } from './rules/rule-harness.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

beforeEach(async () => {
  await wipeGraph();
  await plant(graph, {
    ...graphOf(),
    nodes: [...letters.map((letter) => `motif/${letter}`), 'design/scarf'],
  });
  const dated = command(
    'test/dates',
    "CREATE (:Entity:Source {id: 'source/a-book'}) WITH 1 AS one MATCH (n:LineageNode {id: 'motif/a'}) SET n.firstAttestedFrom = 1900",
  );
  await graph.write((writer) => writer.run(dated));
});

const letters = [...'abcdef'];

function fresh(descendant: string, ancestor: string, given: Partial<NewDerivation> = {}): NewDerivation {
  const ends = { descendant, ancestor, kind: given.kind ?? 'VARIATION' } as const;
  return {
    ...ends,
    id: derivationId(ends),
    confidence: 'DOCUMENTED',
    disputed: false,
    sourceIds: ['source/a-book'],
    howEn: 'As the book tells.',
    at: '2026-11-24T12:00:00.000Z',
    ...given,
  };
}

const add = (...claims: NewDerivation[]) => graph.write((writer) => addDerivations(writer, claims));

/** As a client does when all connections are taken: tries again. */
async function addPatiently(claim: NewDerivation): Promise<unknown> {
  for (;;) {
    try {
      return await add(claim);
    } catch (error) {
      if (!(error instanceof ClientError) || error.code !== 'UNAVAILABLE') throw error;
    }
  }
}

const standing = (id: string) =>
  lineageOf(graph)
    .derivations([id])
    .then((found) => found.get(id));

describe('writing claims of descent', () => {
  test('what was written is read', async () => {
    const claim = fresh('motif/b', 'motif/a');
    expect(await add(claim)).toEqual({ added: [claim.id], markedDisputed: [], warnings: [] });
    const { at, ...said } = claim;
    expect(await standing(claim.id)).toMatchObject({
      ...said,
      status: 'ACCEPTED',
      createdAt: at,
      updatedAt: at,
    });
    expect((await lineageOf(graph).lineage({ root: 'motif/b', direction: 'ANCESTORS' }))?.totalCount).toBe(1);
  });

  test('the revision goes up once for all claims of a write', async () => {
    const before = await readRevision(graph);
    await add(fresh('motif/b', 'motif/a'), fresh('motif/c', 'motif/b'));
    expect(await readRevision(graph)).toBe(before + 1);
  });

  test('the same claim again changes nothing', async () => {
    await add(fresh('motif/b', 'motif/a'));
    const before = await readRevision(graph);
    expect((await add(fresh('motif/b', 'motif/a'))).added).toEqual([]);
    expect(await readRevision(graph)).toBe(before);
  });

  test('an id that names another claim is refused', async () => {
    await add(fresh('motif/b', 'motif/a'));
    const other = fresh('motif/c', 'motif/a', { id: fresh('motif/b', 'motif/a').id });
    await expect(add(other)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('a rule that is broken is told, and nothing is kept', async () => {
    const before = await readRevision(graph);
    const good = fresh('motif/b', 'motif/a');
    await expect(add(good, fresh('motif/c', 'design/scarf'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('design/scarf'),
    });
    expect(await standing(good.id)).toBeUndefined();
    expect(await readRevision(graph)).toBe(before);
  });

  test.each([
    ['an end', fresh('motif/b', 'motif/nobody'), 'motif/nobody'],
    ['a source', fresh('motif/b', 'motif/a', { sourceIds: ['source/none'] }), 'source/none'],
    ['any source', fresh('motif/b', 'motif/a', { sourceIds: [] }), 'cite a source'],
  ])('%s that is not there is named', async (_, claim, says) => {
    await expect(add(claim)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(says),
    });
  });

  test('a descent against the years is written with a warning', async () => {
    const older = command('test/date', "MATCH (n {id: 'motif/b'}) SET n.firstAttestedTo = 1800");
    await graph.write((writer) => writer.run(older));
    const { warnings } = await add(fresh('motif/b', 'motif/a'));
    expect(warnings.map(({ rule }) => rule)).toEqual(['CHRONOLOGY']);
  });
});

describe('rivals', () => {
  const first = fresh('motif/b', 'motif/a');
  const rival = fresh('motif/b', 'motif/a', { kind: 'REVIVAL', disputed: true });

  test('a disputed claim disputes the one that stood', async () => {
    await add(first);
    expect((await add(rival)).markedDisputed).toEqual([first.id]);
    expect(await standing(first.id)).toMatchObject({ disputed: true, updatedAt: rival.at });
  });

  test('a claim beside a disputed one is disputed', async () => {
    await add(rival);
    expect((await add(first)).markedDisputed).toEqual([]);
    expect(await standing(first.id)).toMatchObject({ disputed: true });
  });
});

describe('cycles', () => {
  test('a claim that would close one is refused with the way that it would close', async () => {
    await add(fresh('motif/b', 'motif/a'), fresh('motif/c', 'motif/b'));
    await expect(add(fresh('motif/a', 'motif/c'))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('motif/c → motif/b → motif/a'),
    });
  });

  test('claims that close one only together are refused', async () => {
    await add(fresh('motif/b', 'motif/a'), fresh('motif/d', 'motif/c'));
    await expect(add(fresh('motif/a', 'motif/d'), fresh('motif/c', 'motif/b'))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('a withdrawn claim closes none', async () => {
    await add(fresh('motif/b', 'motif/a'));
    const withdraw = command('test/withdraw', "MATCH ()-[r:DERIVES_FROM]->() SET r.status = 'WITHDRAWN'");
    await graph.write((writer) => writer.run(withdraw));
    expect((await add(fresh('motif/a', 'motif/b'))).added).toHaveLength(1);
  });

  test('a ladder of 40 diamonds is looked through at once', async () => {
    await plant(graph, ladder(40));
    const start = performance.now();
    await expect(add(fresh('motif/ladder-40-a', 'motif/ladder-00-a'))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await add(fresh('motif/ladder-00-a', 'motif/ladder-40-a'))).added).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('100 writers at once, in opposite pairs, leave none', async () => {
    const opposite = Array.from({ length: 50 }, (_, index) => {
      const [one, other] = [`motif/one-${index}`, `motif/other-${index}`];
      return [fresh(one, other), fresh(other, one)];
    });
    await plant(graph, {
      ...graphOf(),
      nodes: opposite.flatMap(([claim]) => (claim ? [claim.descendant, claim.ancestor] : [])),
    });
    const outcomes = await Promise.allSettled(opposite.flat().map(addPatiently));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' });
    }
    expect(await cycles()).toEqual([]);
  });

  test('writers who close a longer one together leave none', async () => {
    const ring = letters.map((letter, at) =>
      fresh(`motif/${letter}`, `motif/${letters[(at + 1) % letters.length]}`),
    );
    const outcomes = await Promise.allSettled(ring.map(addPatiently));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await cycles()).toEqual([]);
  });
});

const everyClaim = query(
  'test/everyClaim',
  'MATCH (d)-[r:DERIVES_FROM]->(a) RETURN d.id AS d, a.id AS a',
  (row) => descends(String(row['d']), String(row['a'])),
);

const cycles = async () => findCycles(await graph.read(everyClaim), 'DERIVES_FROM');
