import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relayClient } from './relay-client.ts';

const require = createRequire(import.meta.url);
/** Where the compiler of this machine lies. */
const compiler: string = require('relay-compiler');
const schemaFile = resolve('schema/schema.graphql');

const config = {
  src: './src',
  schema: './schema.graphql',
  language: 'javascript',
  artifactDirectory: './written',
};

describe('a client of Relay, compiled against the printed schema', { timeout: 120_000 }, () => {
  let folder = '';
  const compile = () => promisify(execFile)(compiler, [join(folder, 'relay.config.json')], { cwd: folder });
  /** What the compiler has written for an operation or a fragment. */
  const written = (name: string) => readFile(join(folder, 'written', `${name}.graphql.js`), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'silsilah-relay-'));
    await writeFile(join(folder, 'schema.graphql'), await readFile(schemaFile));
    await writeFile(join(folder, 'package.json'), '{"name": "client", "private": true}');
    await mkdir(join(folder, 'src'));
    await mkdir(join(folder, 'written'));
    await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
    await Promise.all(
      Object.entries(relayClient).map(([name, text]) => writeFile(join(folder, 'src', name), text)),
    );
    await compile();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('pages through a list by @connection', async () => {
    const text = await written('MotifListPaginationQuery');
    expect(text).toContain('"MotifList_motifs"');
    expect(text).toMatch(/"connection"|"handle": "connection"/);
    expect(text).toMatch(/hasNextPage/);
    expect(text).toMatch(/endCursor/);
  });

  test.each(['MotifCardRefetchQuery', 'AncestryRefetchQuery'])(
    '%s asks one record again by its id alone',
    async (name) => {
      const text = await written(name);
      expect(text).toMatch(/node\(id: \$id\)/);
    },
  );

  test('what it sends is valid on the schema', async () => {
    const schema = buildSchema(await readFile(schemaFile, 'utf8'));
    const names = (await readdir(join(folder, 'written'))).filter((name) =>
      /(Query|Mutation)\.graphql\.js$/.test(name),
    );
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      const text = await readFile(join(folder, 'written', name), 'utf8');
      const sent: string = JSON.parse(/"text": ("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? '""');
      expect(validate(schema, parse(sent)), name).toEqual([]);
    }
  });

  test('a question that the schema does not know is refused', async () => {
    const wrong = 'graphql`query WrongQuery { motifs(first: 1) { edges { node { nosuchfield } } } }`;';
    await writeFile(join(folder, 'src', 'Wrong.js'), wrong);
    await expect(compile()).rejects.toThrow(/nosuchfield/);
    await rm(join(folder, 'src', 'Wrong.js'));
  });
});
