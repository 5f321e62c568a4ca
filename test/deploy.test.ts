import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../server/project-root.ts';

const read = (...path: string[]) => readFile(join(projectRoot, ...path), 'utf8');
const settings = async () =>
  [...(await read('.env.example')).matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly run?: string }[]; readonly [key: string]: unknown }>
  >;
}

describe('the workflows', async () => {
  const names = await readdir(join(projectRoot, '.github', 'workflows'));
  const workflows = await Promise.all(
    names.map(async (name) => ({
      name,
      workflow: parse(await read('.github', 'workflows', name)) as Workflow,
    })),
  );

  test.each(workflows)('$name may read the code and nothing more, unless a job says so', ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('the check runs on every Node that is promised, with the Meilisearch that was recorded', async () => {
    const suite = workflows.find(({ name }) => name === 'check.yml')?.workflow.jobs['suite'];
    const { engines } = JSON.parse(await read('package.json')) as { engines: { node: string } };
    expect(engines.node).toContain('20.19');
    expect(suite).toMatchObject({ strategy: { matrix: { node: ['20', '22', '24'] } } });
    const compose = parse(await read('compose.yaml')) as { services: Record<string, { image?: string }> };
    const services = suite?.['services'] as { meilisearch: { image: string } } | undefined;
    expect(services?.meilisearch.image).toBe(compose.services['meilisearch']?.image);
  });

  test('every npm script that a workflow calls is there', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const runs = workflows.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap(({ steps }) => steps),
    );
    const called = runs.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    expect(called.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
  });
});

test('the systemd unit and the proxy name only settings that the server knows', async () => {
  const unit = await read('deploy', 'silsilah-wastra.service');
  const proxy = await read('deploy', 'Caddyfile');
  const named = [
    ...[...unit.matchAll(/\b((?:SILSILAH|NEO4J|MEILI)_[A-Z_]+)=/g)],
    ...[...proxy.matchAll(/\b([A-Z][A-Z0-9_]{3,})=/g)],
  ].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(3);
  expect(await settings()).toEqual(expect.arrayContaining(named));
});
