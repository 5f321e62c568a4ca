import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { projectRoot } from '../../server/project-root.ts';
import { testApp } from '../kit/app.ts';
import { useSeededGraph } from '../kit/seeded-graph.ts';

const run = promisify(execFile);

describe('the packages', { timeout: 120_000 }, () => {
  const seeded = useSeededGraph();
  const folder = mkdtempSync(join(tmpdir(), 'silsilah-packages-'));
  const project = join(folder, 'project');
  beforeAll(async () => {
    // publint, which the build asks, finds nothing wrong, or this fails.
    await run(process.execPath, [join(projectRoot, 'scripts/build-packages.mjs'), join(folder, 'built')]);
    const modules = join(project, 'node_modules');
    mkdirSync(join(modules, '@silsilah-wastra'), { recursive: true });
    for (const name of ['core', 'widgets']) {
      cpSync(join(folder, 'built', name), join(modules, '@silsilah-wastra', name), { recursive: true });
    }
    for (const name of ['lit-html', '@graphql-typed-document-node']) {
      symlinkSync(join(projectRoot, 'node_modules', name), join(modules, name));
    }
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('run the example of the README of core as it stands there', async () => {
    const { server } = await testApp(seeded.graph);
    const url = await listen(server, { host: '127.0.0.1', port: 0 });
    const readme = readFileSync(join(projectRoot, 'clients/core/README.md'), 'utf8');
    const [, example = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
    writeFileSync(join(project, 'story.mjs'), example);
    const { stdout } = await run(process.execPath, ['story.mjs', `${url}/graphql`], { cwd: project });
    await server.close();
    expect(stdout).toMatch(/^BE-BALI\n/);
    expect(stdout).toMatch(/took inspiration from .*Geringsing.* \[1/);
    expect(stdout).toMatch(/\n\[1\] /);
  });

  test('have types that a strict project takes, and that hold it to the operations', async () => {
    expect(
      await compile(`
      import { createClient, RequestFailure, StoryDocument } from '@silsilah-wastra/core';
      import { WastraSearch } from '@silsilah-wastra/widgets/wastra-search.js';
      import '@silsilah-wastra/widgets/wastra-story.js';
      const { design } = await createClient({ endpoint: '/graphql' }).ask(StoryDocument, { slug: 'a' });
      export const names: (string | undefined)[] = [design?.name];
      export const story: HTMLElement | null = document.querySelector('wastra-story');
      export const isSearch = (element: Element) => element instanceof WastraSearch;
      export const isBusy = (error: unknown) =>
        error instanceof RequestFailure && error.reason.kind === 'rate-limited' && error.reason.retryAfterSeconds;
    `),
    ).toBe('');
    expect(
      await compile(`
      import { createClient, StoryDocument } from '@silsilah-wastra/core';
      export const wrong = await createClient({ endpoint: '/graphql' }).ask(StoryDocument, { slug: 1 });
    `),
    ).toContain("Type 'number' is not assignable to type 'string'");
  });

  async function compile(text: string): Promise<string> {
    writeFileSync(join(project, 'use.ts'), text);
    const options = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--module', 'nodenext'];
    const more = ['--target', 'es2022', '--lib', 'es2023,dom', '--types', ''];
    const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
    try {
      await run(process.execPath, [tsc, ...options, ...more, 'use.ts'], { cwd: project });
      return '';
    } catch (error) {
      return String((error as { stdout?: string }).stdout);
    }
  }
});
