import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../../server/graph/graph.ts';
import { command } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { type TestApp, testApp } from '../../kit/app.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';
import { claim, graphOf, plant } from '../lineage/lineage-fixtures.ts';

const rename = command('test/rename', "MATCH (n {id: 'motif/young'}) SET n.name = $name");
const slugs = command('test/slugs', "MATCH (n:LineageNode) SET n.slug = split(n.id, '/')[1]");
const nameAlone = '{ motif(slug: "young") { name } }';
const withLineage = '{ motif(slug: "young") { name lineage(direction: ANCESTORS) { totalCount } } }';

/** Reached as a cluster is: the driver asks for a routing table first, and sends bookmarks along. */
async function routedGraph(): Promise<Graph> {
  const { uri, ...access } = await testNeo4j();
  return openGraph({ ...access, uri: uri.replace('bolt://', 'neo4j://') });
}

describe('two servers over one Neo4j, reached by neo4j://', () => {
  let prepared: Graph;
  const servers: { graph: Graph; app: TestApp }[] = [];

  beforeAll(async () => {
    prepared = await freshGraph();
    await plant(prepared, graphOf(claim('motif/young', 'motif/middle'), claim('motif/middle', 'motif/old')));
    await prepared.write((writer) => writer.run(slugs));
    for (let count = 0; count < 2; count += 1) {
      const graph = await routedGraph();
      servers.push({ graph, app: await testApp(graph) });
    }
  });
  afterAll(async () => {
    for (const { graph, app } of servers) {
      await app.server.close();
      await graph.close();
    }
    await prepared.close();
  });

  const write = (server: number, name: string) =>
    servers[server]?.graph.write(async (writer) => {
      await writer.run(rename, { name });
      await raiseRevision(writer);
    });
  const nameAt = async (server: number, question: string) => {
    const answer = await servers[server]?.app.ask(question);
    expect(answer?.errors).toEqual([]);
    return answer?.data?.['motif']?.['name'];
  };

  test('what one has acknowledged both read at once, also where they have kept an answer', async () => {
    for (let round = 0; round < 25; round += 1) {
      const [writer, name] = [round % 2, `Round ${round}`];
      await Promise.all([nameAt(0, withLineage), nameAt(1, withLineage)]);
      await write(writer, name);
      expect(await Promise.all([nameAt(0, withLineage), nameAt(1, withLineage)])).toEqual([name, name]);
    }
  });

  test('under writes all the while nobody goes back to an older name', async () => {
    await write(0, 'Write 000000');
    const seen: string[][] = [[], []];
    const isSeen = () => seen.every((names) => names.length > 20);
    const writing = (async () => {
      for (let written = 1; !isSeen(); written += 1) {
        await write(written % 2, `Write ${String(written).padStart(6, '0')}`);
        await sleep(20);
      }
    })();
    const reading = seen.map(async (names, server) => {
      while (!isSeen()) names.push(String(await nameAt(server, nameAlone)));
    });
    await writing;
    await Promise.all(reading);
    for (const names of seen) {
      expect(new Set(names).size).toBeGreaterThan(3);
      expect(names).toEqual([...names].sort());
    }
  });
});
