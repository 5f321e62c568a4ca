import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { judgeSpace } from '../../../server/cli/doctor/disk.check.ts';
import { judgeFolder } from '../../../server/cli/doctor/folder.check.ts';
import { judgeChanges, judgeStanding } from '../../../server/cli/doctor/neo4j.check.ts';
import { judgeNode } from '../../../server/cli/doctor/node.check.ts';
import { judgePort } from '../../../server/cli/doctor/port.check.ts';
import { judgeMeilisearch } from '../../../server/cli/doctor/search.check.ts';
import { examineAll, findingLines } from '../../../server/cli/doctor.ts';
import { command } from '../../../server/graph/query.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test.each([
  ['20.19.0', 'ok'],
  ['20.18.3', 'fail'],
  ['18.20.0', 'fail'],
  ['22.0.0', 'ok'],
  ['24.1.0', 'ok'],
])('Node.js %s is %s where 20.19 is asked for', (version, level) => {
  expect(judgeNode(version, '20.19').level).toBe(level);
});

describe('a port', () => {
  test('that nobody has is free', async () => {
    const port = await serve(() => undefined);
    server?.close();
    expect(await judgePort('127.0.0.1', port)).toEqual({ level: 'ok', text: `${port} is free` });
  });

  test('taken by another program is told with the next one to try', async () => {
    const port = await serve((_request, response) => response.end('hello'));
    expect(await judgePort('127.0.0.1', port)).toMatchObject({
      level: 'fail',
      mend: `Choose another one: PORT=${port + 1} npm start`,
    });
  });

  test('served by us is well', async () => {
    const port = await serve((_request, response) => response.end('{"status":"alive"}'));
    expect(await judgePort('127.0.0.1', port)).toMatchObject({ level: 'ok' });
  });
});

test.each([
  [50, 'fail'],
  [400, 'warn'],
  [10_000, 'ok'],
])('%i MB of disk are %s', (megabytes, level) => {
  expect(judgeSpace('/data', megabytes, 'SILSILAH_HOME', 300).level).toBe(level);
});

test('a folder that cannot be written is told', async () => {
  expect(await judgeFolder('/dev/null/neo4j')).toMatchObject({
    level: 'fail',
    mend: expect.stringContaining('SILSILAH_HOME'),
  });
});

test('a Neo4j that can only be read is told, with the way out', () => {
  expect(judgeChanges('at bolt://there', true)).toEqual({ level: 'ok', text: 'at bolt://there' });
  expect(judgeChanges('at bolt://there', false)).toMatchObject({
    level: 'fail',
    text: expect.stringContaining('at bolt://there. Neo4j can be read and not changed'),
    mend: expect.stringContaining('Free room'),
  });
});

test('a Neo4j left behind needs nothing but the next start', () => {
  expect(judgeStanding({ kind: 'left behind', pid: 7 })).toMatchObject({
    level: 'warn',
    mend: expect.stringContaining('npm start'),
  });
});

describe('Meilisearch', () => {
  test('that answers is named with its version', async () => {
    const port = await serve((_request, response) => response.end('{"pkgVersion":"1.50.0"}'));
    const host = `http://127.0.0.1:${port}`;
    expect(await judgeMeilisearch(host, undefined)).toEqual({
      level: 'ok',
      text: `Meilisearch 1.50.0 at ${host}`,
    });
  });

  test('that refuses the key is a failure', async () => {
    const port = await serve((_request, response) => response.writeHead(403).end('{}'));
    const finding = await judgeMeilisearch(`http://127.0.0.1:${port}`, 'wrong');
    expect(finding).toMatchObject({ level: 'fail', mend: expect.stringContaining('MEILI_API_KEY') });
  });

  test('that is down is a warning, for search answers without it', async () => {
    expect(await judgeMeilisearch('http://127.0.0.1:1', undefined)).toMatchObject({ level: 'warn' });
  });
});

describe('the whole examination', () => {
  const environment = async () => {
    const { uri, user, password } = await testNeo4j();
    return { ...process.env, PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  };

  test('tells an empty graph from a filled one', async () => {
    const graph = await freshGraph();
    const data = async () => (await examineAll(await environment())).find(({ check }) => check === 'Data');
    expect(await data()).toMatchObject({ level: 'warn', mend: 'Load the seeds: npm run seed' });
    await graph.write((writer) =>
      writer.run(command('test/fill', "CREATE (:Motif {id: 'a'})-[:DERIVES_FROM]->(:Motif {id: 'b'})")),
    );
    await graph.close();
    expect(await data()).toMatchObject({
      level: 'ok',
      text: '2 motifs, 0 wastra, 0 designs, 1 descents, 0 sources; revision 0',
    });
  });

  test('names a wrong password, and still tells the rest', async () => {
    const findings = await examineAll({ ...(await environment()), NEO4J_PASSWORD: 'not this one' });
    expect(findings.filter(({ level }) => level === 'fail')).toEqual([
      expect.objectContaining({ check: 'Neo4j', text: expect.stringContaining('NEO4J_PASSWORD') }),
    ]);
    expect(findings).toHaveLength(9);
  });

  test('of a wrong configuration gives every problem', async () => {
    const findings = await examineAll({ PORT: 'many', NEO4J_URI: 'http://x' });
    expect(findings.map(({ text }) => text)).toEqual([
      expect.stringContaining('PORT'),
      expect.stringContaining('NEO4J_URI'),
      expect.stringContaining('NEO4J_PASSWORD'),
    ]);
  });
});

test('findings are printed in columns, the mend below', () => {
  expect(
    findingLines([
      { check: 'Java', level: 'fail', text: 'missing', mend: 'Install it:\n  brew install java' },
      { check: 'Data folder', level: 'ok', text: '/data' },
    ]),
  ).toEqual([
    'fail  Java         missing',
    '                   Install it:',
    '                     brew install java',
    'ok    Data folder  /data',
  ]);
});
