import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { testNeo4j } from '../kit/neo4j.ts';

interface Run {
  readonly child: ChildProcess;
  readonly text: () => string;
  /** Settles with the exit code. */
  readonly ended: Promise<number>;
  /** Settles when the text holds the pattern, or rejects with the whole text when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

const children: ChildProcess[] = [];

function start(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'server', 'main.ts')], {
    cwd: projectRoot,
    env: { ...process.env, NEO4J_URI: '', PORT: '0', LOG_FORMAT: 'json', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  const ended = once(child, 'exit').then(([code]) => Number(code));
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  const until = async (pattern: RegExp) => {
    let over = false;
    void ended.then(() => {
      over = true;
    });
    for (;;) {
      const found = pattern.exec(text);
      if (found) return found;
      if (over) throw new Error(`It ended without ${pattern}:\n${text}`);
      await sleep(50);
    }
  };
  return { child, text: () => text, ended, until };
}

describe('npm start', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'silsilah-main-'));
  });
  afterAll(async () => {
    const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
    await Promise.all(
      running.map((child) => {
        child.kill('SIGTERM');
        return once(child, 'exit');
      }),
    );
    await rm(home, { recursive: true, force: true });
  });

  test('loads the seeds, serves, refuses a second owner, and stops cleanly; the next start finds the data', async () => {
    const first = start({ SILSILAH_HOME: home });
    const [, address] = await first.until(/API\s+(http:\S+)/);
    expect(first.text()).toContain('Loading');
    const answer = await fetch(String(address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { motifs revision } }' }),
    });
    const { data } = (await answer.json()) as { data: { stats: { motifs: number; revision: number } } };
    expect(data.stats.motifs).toBeGreaterThan(800);

    const second = start({ SILSILAH_HOME: home });
    expect(await second.ended).toBe(1);
    expect(second.text()).toMatch(/in use by npm start[\s\S]*SILSILAH_HOME/);

    first.child.kill('SIGTERM');
    expect(await first.ended, first.text()).toBe(0);

    const again = start({ SILSILAH_HOME: home });
    await again.until(/API\s+http/);
    expect(again.text()).not.toContain('Loading');
    again.child.kill('SIGINT');
    expect(await again.ended, again.text()).toBe(0);
  }, 240_000);

  test('a taken port is said with the mend', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { uri, user, password } = await testNeo4j();
    const run = start({ PORT: String(port), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(await run.ended).toBe(1);
    expect(run.text()).toContain(`Port ${port} is taken`);
    expect(run.text()).toContain(`PORT=${port + 1} npm start`);
    other.close();
  }, 240_000);

  test('a database that does not answer is said with the mend', async () => {
    const run = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(await run.ended).toBe(1);
    expect(run.text()).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer[\s\S]*unset NEO4J_URI/);
  }, 60_000);

  test('a wrong password is said, and is not printed', async () => {
    const { uri } = await testNeo4j();
    const run = start({ NEO4J_URI: uri, NEO4J_PASSWORD: 'certainly-wrong' });
    expect(await run.ended).toBe(1);
    expect(run.text()).toContain('NEO4J_PASSWORD');
    expect(run.text()).not.toContain('certainly-wrong');
  }, 60_000);

  test('every problem of the configuration is said at once', async () => {
    const run = start({ PORT: 'many', LOG_LEVEL: 'loud', NEO4J_URI: 'http://nowhere' });
    expect(await run.ended).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'NEO4J_URI', 'NEO4J_PASSWORD'])
      expect(run.text()).toContain(name);
  }, 60_000);
});
