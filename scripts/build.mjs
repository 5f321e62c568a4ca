#!/usr/bin/env node
// Builds what `npm start` runs: the server by TypeScript into dist/, GraphiQL by Vite into dist/graphiql,
// the widgets by Vite into dist/widgets.
// With --if-stale a part is left alone when nothing that goes into it has changed.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const help = `node scripts/build.mjs [--if-stale] [--server]

Builds the server into dist/, GraphiQL into dist/graphiql and the widgets into dist/widgets.

  --if-stale   build only the parts whose sources have changed since the last build
  --server     build the server only, without GraphiQL and widgets
  --help       this text
`;

/** Each part is built into a folder beside the old one, and takes its place only when it is whole. */
const parts = [
  {
    key: 'server',
    name: 'the server',
    inputs: [
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'schema',
      'server',
      'clients/explorer',
    ],
    proof: 'server/main.js',
    run: (folder) => ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder],
    install: (folder) => {
      for (const name of readdirSync(folder)) replace(join(folder, name), join(dist, name));
    },
  },
  {
    key: 'graphiql',
    name: 'GraphiQL',
    inputs: ['package-lock.json', 'clients/graphiql'],
    proof: 'graphiql/index.html',
    run: (folder) => [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'clients/graphiql/vite.config.ts',
      '--outDir',
      folder,
    ],
    install: (folder) => replace(folder, join(dist, 'graphiql')),
  },
  {
    key: 'widgets',
    name: 'the widgets',
    inputs: [
      'package-lock.json',
      'scripts/build-widgets.mjs',
      'scripts/describe-elements.mjs',
      'clients/widgets',
      'clients/core',
    ],
    proof: 'widgets/widgets.json',
    run: (folder) => ['scripts/build-widgets.mjs', folder],
    install: (folder) => replace(folder, join(dist, 'widgets')),
    tells: true,
  },
];

async function main() {
  const options = process.argv.slice(2);
  if (options.includes('--help')) return void process.stdout.write(help);
  const unknown = options.find((option) => !['--if-stale', '--server'].includes(option));
  if (unknown) throw new Error(`Unknown option ${unknown}.\n\n${help}`);
  const known = options.includes('--if-stale') ? readStamps() : {};
  const work = parts
    .filter(({ key }) => key === 'server' || !options.includes('--server'))
    .map((part) => ({ ...part, hash: hashOf(part.inputs) }))
    .filter((part) => isStale(part, known));
  const results = await Promise.allSettled(work.map(build));
  const failures = results.filter(({ status }) => status === 'rejected');
  for (const { reason } of failures) process.stderr.write(`${reason.message}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

function isStale({ key, hash, proof }, known) {
  return known[key] !== hash || !existsSync(join(dist, proof));
}

/** A fingerprint of names and contents; some hundred small files take a few milliseconds. */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}

async function build({ key, name, hash, run, install, tells }) {
  const start = performance.now();
  const folder = join(dist, `.next-${key}-${process.pid}`);
  process.stderr.write(`building ${name} ...\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const output = await runTool(name, run(folder));
    if (tells) process.stdout.write(output);
    install(folder);
    writeStamp(key, hash);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`built ${name} in ${seconds} s\n`);
}

function runTool(name, [tool, ...options]) {
  const program = join(root, tool);
  if (!existsSync(program)) {
    throw new Error(
      `${name}: ${tool.split('/')[1]} is not installed. Run \`npm ci\` first, with its development packages.`,
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...options], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`${name}: the build failed; what was built before stays.\n${text}`));
    });
  });
}

function replace(from, to) {
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

const stampFile = join(dist, '.stamps.json');

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(key, hash) {
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamps(), [key]: hash })}\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
