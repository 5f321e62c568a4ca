import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jConf } from '../server/local-neo4j/neo4j-conf.ts';
import { projectRoot } from '../server/project-root.ts';

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image?: string;
        readonly environment: Readonly<Record<string, string>>;
        readonly healthcheck?: unknown;
      }
    >
  >;
}

const read = (...path: string[]) => readFile(join(projectRoot, ...path), 'utf8');

describe('compose.yaml', async () => {
  const { services } = parse(await read('compose.yaml')) as Compose;

  test('gives the server only settings that it knows', async () => {
    const known = [...(await read('.env.example')).matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(services['server']?.environment ?? {})));
  });

  test('runs the Neo4j that npm start runs', async () => {
    const version = /<neo4j\.version>([^<]+)</.exec(await read('server', 'local-neo4j', 'pom.xml'))?.[1];
    expect(version).toMatch(/^5\.26\.\d+$/);
    expect(services['neo4j']?.image).toBe(`neo4j:${version}-community`);
  });

  test.each([
    'server.bolt.connection_keep_alive',
    'internal.dbms.out_of_disk_space_protection',
    'dbms.cypher.min_replan_interval',
  ])('tells Neo4j %s as npm start does', (setting) => {
    const variable = `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
    const conf = neo4jConf({ port: 7687, heapMb: 512, pageCacheMb: 64, transactionTimeoutS: 60 });
    expect(conf.split('\n')).toContain(`${setting}=${services['neo4j']?.environment?.[variable]}`);
  });

  test('runs the Meilisearch that the contract was recorded from', async () => {
    const [head = ''] = (await read('test', 'search', 'meilisearch', 'recordings', 'contract.jsonl')).split(
      '\n',
    );
    const { server } = JSON.parse(head) as { readonly server: string };
    expect(services['meilisearch']?.image).toBe(`getmeili/meilisearch:v${server}`);
  });

  test('waits for services that are well', () => {
    for (const name of ['neo4j', 'meilisearch']) expect(services[name], name).toHaveProperty('healthcheck');
  });

  test('holds no secret', async () => {
    const secrets = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|KEY|AUTH/.test(name));
    expect(secrets.length).toBeGreaterThan(2);
    for (const [name, value] of secrets) expect(value, name).toMatch(/\$\{[A-Z0-9_]+(:\?[^}]+)?\}$/);
  });
});
