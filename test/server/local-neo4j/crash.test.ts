import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { startLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';
import { isAlive, markProcess, type ProcessMark } from '../../../server/local-neo4j/process-mark.ts';
import { temporaryFolder } from './temporary-folder.ts';

// A start takes seconds, and on a busy machine a minute.
vi.setConfig({ testTimeout: 240_000 });

const folder = temporaryFolder();
const fixture = fileURLToPath(new URL('owner.fixture.ts', import.meta.url));
const owners: ChildProcess[] = [];
afterAll(() => {
  for (const owner of owners) owner.kill('SIGKILL');
});

async function startOwner(home: string): Promise<{ owner: ChildProcess; neo4j: ProcessMark }> {
  const owner = spawn(process.execPath, ['--import', 'tsx', fixture, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  owners.push(owner);
  const [line] = await once(createInterface({ input: owner.stdout }), 'line');
  const neo4j = markProcess(Number(JSON.parse(String(line)).pid));
  if (neo4j === undefined) throw new Error('The Neo4j of the owner does not run.');
  return { owner, neo4j };
}

async function kill(owner: ChildProcess): Promise<void> {
  owner.kill('SIGKILL');
  await once(owner, 'exit');
}

test('Neo4j ends by itself when its owner is killed outright', async () => {
  const { owner, neo4j } = await startOwner(join(folder, 'watched'));
  await kill(owner);
  await expect.poll(() => isAlive(neo4j), { timeout: 60_000 }).toBe(false);
});

test('what an owner left behind is ended by the next start, and the data is there for it', async () => {
  const home = join(folder, 'orphaned');
  const { owner, neo4j } = await startOwner(home);
  killWatchdog(neo4j.pid);
  await kill(owner);
  expect(isAlive(neo4j)).toBe(true);
  const lines: string[] = [];
  const next = await startLocalNeo4j({ home, purpose: 'test', report: (line) => lines.push(line) });
  await next.stop();
  expect(isAlive(neo4j)).toBe(false);
  expect(lines).toContain(`Ending the Neo4j that an earlier run left behind (process ${neo4j.pid}) ...`);
});

/** The shell that would end this Neo4j with its owner. */
function killWatchdog(pid: number): void {
  const table = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const row = table.find((line) => line.includes(`silsilah-watchdog ${pid}`));
  process.kill(Number(row?.trim().split(' ')[0]), 'SIGKILL');
}
