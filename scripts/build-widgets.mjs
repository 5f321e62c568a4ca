#!/usr/bin/env node
// Builds each widget into one file that a page can load by itself, and holds it to its budget.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describeElements } from './describe-elements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'clients', 'widgets');

const help = `node scripts/build-widgets.mjs FOLDER

Builds clients/widgets/standalone/*.ts into FOLDER, one file a widget with all that it needs, prints the size and the
integrity hash of each, and writes them to FOLDER/widgets.json. What each takes and tells stands in
FOLDER/custom-elements.json. Fails when one is larger, gzipped, than
clients/widgets/budgets.json allows.
`;

/** Browsers that know light-dark(): the spring of 2024. */
const targets = ['chrome123', 'firefox120', 'safari17.5'];

/** The licences themselves lie beside the files. */
const banner =
  '/*! Silsilah Wastra, Apache-2.0; with lit-html, Copyright 2017 Google LLC, BSD-3-Clause: licences.txt */';

async function main() {
  const [given] = process.argv.slice(2);
  if (!given || given.startsWith('-')) return void process.stdout.write(help);
  const folder = resolve(given);
  const budgets = JSON.parse(readFileSync(join(source, 'budgets.json'), 'utf8'));
  const built = {};
  mkdirSync(folder, { recursive: true });
  for (const [tag, budget] of Object.entries(budgets)) {
    await bundle(tag, folder);
    built[tag] = measure(join(folder, `${tag}.js`), budget);
    const { gzip, integrity } = built[tag];
    process.stdout.write(`  ${tag}.js  ${gzip} of ${budget} bytes gzipped  ${integrity}\n`);
  }
  describeElements(Object.keys(budgets), folder);
  copyFileSync(join(source, 'frame', 'wastra-frame.js'), join(folder, 'wastra-frame.js'));
  writeFileSync(join(folder, 'licences.txt'), licences());
  writeFileSync(join(folder, 'widgets.json'), `${JSON.stringify(built, null, 2)}\n`);
  const heavy = Object.entries(built).filter(([, { gzip, budget }]) => gzip > budget);
  if (heavy.length === 0) return;
  const lines = heavy.map(
    ([tag, { gzip, budget }]) => `${tag} has ${gzip} bytes gzipped; ${budget} are allowed.`,
  );
  throw new Error(`${lines.join('\n')}\nThe budgets stand in clients/widgets/budgets.json.`);
}

function bundle(tag, outDir) {
  return build({
    configFile: false,
    root: source,
    mode: 'production',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: targets,
      cssTarget: targets,
      lib: {
        entry: join(source, 'standalone', `${tag}.ts`),
        formats: ['es'],
        fileName: () => `${tag}.js`,
      },
      rolldownOptions: {
        output: { codeSplitting: false, minify: true, comments: false, postBanner: banner },
      },
    },
  });
}

function licences() {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const lit = readFileSync(join(root, 'node_modules', 'lit-html', 'LICENSE'), 'utf8');
  return `Silsilah Wastra\n\n${own}\n\nlit-html\n\n${lit}`;
}

function measure(file, budget) {
  const bytes = readFileSync(file);
  const hash = createHash('sha384').update(bytes).digest('base64');
  return {
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    budget,
    integrity: `sha384-${hash}`,
  };
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
