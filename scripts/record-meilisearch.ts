import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../server/project-root.ts';
import { writeRecording } from '../test/search/meilisearch/kit/recording.ts';
import { openRecordingProxy } from '../test/search/meilisearch/kit/recording-proxy.ts';

const help = `Records what the contract suite of search and a real Meilisearch say to each other.

Usage: MEILI_HOST=http://localhost:7700 MEILI_API_KEY=... npm run record:meilisearch

The suite uses an index of its own, silsilah_contract. What is recorded replaces
test/search/meilisearch/recordings/contract.jsonl, and only when every test has passed.`;

const suite = 'contract';

async function record(host: string, apiKey: string | undefined): Promise<void> {
  const server = await versionOf(host, apiKey);
  const proxy = await openRecordingProxy(host);
  try {
    const code = await runSuite({ ...process.env, MEILI_HOST: proxy.host });
    if (code !== 0) throw new Error('The suite failed: nothing was written.');
    const exchanges = proxy.exchanges();
    const file = writeRecording({ server, suite, exchanges });
    process.stdout.write(`${exchanges.length} exchanges with Meilisearch ${server} in ${file}\n`);
  } finally {
    await proxy.close();
  }
}

async function versionOf(host: string, apiKey: string | undefined): Promise<string> {
  const headers: HeadersInit = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  const answer = await fetch(new URL('/version', host), { headers, signal: AbortSignal.timeout(5_000) });
  if (!answer.ok) throw new Error(`Meilisearch at ${host} answers with status ${answer.status}.`);
  return ((await answer.json()) as { readonly pkgVersion: string }).pkgVersion;
}

function runSuite(env: NodeJS.ProcessEnv): Promise<number | null> {
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const file = `test/search/meilisearch/${suite}.test.ts`;
  const child = spawn(process.execPath, [vitest, 'run', file], { cwd: projectRoot, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

const host = process.env['MEILI_HOST'];
if (host === undefined || process.argv.includes('--help')) {
  process.stdout.write(`${help}\n`);
  process.exitCode = host === undefined ? 2 : 0;
} else {
  await record(host, process.env['MEILI_API_KEY']).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
