#!/usr/bin/env node
// Builds what is published for other projects: the typed client and the widgets, as npm packages.

import { execFile } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { describeElements } from './describe-elements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const clients = join(root, 'clients');
const run = promisify(execFile);

const help = `node scripts/build-packages.mjs [FOLDER]

Builds the packages @silsilah-wastra/core and @silsilah-wastra/widgets into FOLDER (dist/packages), each ready for
\`npm publish\`, and lets publint look at them.
`;

async function main() {
  const [given = join(root, 'dist', 'packages')] = process.argv.slice(2);
  if (given.startsWith('-')) return void process.stdout.write(help);
  const folder = resolve(given);
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([buildCore(join(folder, 'core')), buildWidgets(join(folder, 'widgets'))]);
  const faults = (await Promise.all(['core', 'widgets'].map((name) => lint(join(folder, name))))).flat();
  if (faults.length > 0) throw new Error(`publint finds:\n${faults.join('\n')}`);
  process.stdout.write(`built core and widgets in ${folder}\n`);
}

async function buildCore(folder) {
  await compile('core', folder);
  addPapers('core', folder);
}

async function buildWidgets(folder) {
  const source = join(clients, 'widgets');
  const entries = readdirSync(source).filter((name) => /^wastra-.*\.ts$/.test(name));
  await build({
    configFile: false,
    root: source,
    mode: 'production',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      lib: { entry: entries.map((name) => join(source, name)), formats: ['es'] },
      rolldownOptions: { external: /^lit-html/ },
    },
  });
  await compile('widgets', join(folder, 'types'));
  describeElements(
    entries.map((name) => name.replace(/\.ts$/, '')),
    folder,
  );
  addPapers('widgets', folder);
}

const compile = (name, folder) =>
  node(
    'node_modules/typescript/bin/tsc',
    '-p',
    join(clients, name, 'tsconfig.build.json'),
    '--outDir',
    folder,
  );

function addPapers(name, folder) {
  for (const paper of ['package.json', 'README.md']) cpSync(join(clients, name, paper), join(folder, paper));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

async function lint(pkgDir) {
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
  return messages.map((message) => `${pkg.name}: ${formatMessage(message, pkg)}`);
}

async function node(script, ...options) {
  try {
    await run(process.execPath, [join(root, script), ...options], { cwd: root });
  } catch (error) {
    throw new Error(`${dirname(script)} failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
