import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../../server/project-root.ts';
import { testNeo4j } from '../../kit/neo4j.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { openCollector } from './kit/collector.ts';

/** Longer than a stop takes on a busy machine, and far shorter than a collector that hangs would hold it. */
const promptMs = 15_000;

async function start(environment: Readonly<Record<string, string>>) {
  const { uri, user, password } = await testNeo4j();
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'server', 'main.ts')], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      PORT: '0',
      LOG_FORMAT: 'json',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => Number(code));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      text += data.toString();
    });
  }
  const address = async (): Promise<string> => {
    const [, found] = /API\s+(http:\S+)/.exec(text) ?? [];
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`It ended:\n${text}`);
    await sleep(100);
    return address();
  };
  return { child, ended, address };
}

describe('a process that is told to stop', () => {
  useSeededGraph();

  test.each(['takes', 'is silent'] as const)(
    'sends what is left, to a collector that %s, and ends in good time',
    async (behaviour) => {
      const collector = await openCollector(behaviour);
      const { child, ended, address } = await start({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.base,
        OTEL_BSP_SCHEDULE_DELAY: '600000',
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=try',
      });
      const query = encodeURIComponent('{ motif(slug: "kawung") { name } }');
      const headers = { 'apollo-require-preflight': '1' };
      expect((await fetch(`${await address()}?query=${query}`, { headers })).status).toBe(200);
      expect(collector.spans).toEqual([]);
      const begin = performance.now();
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(performance.now() - begin).toBeLessThan(promptMs);
      const roots = collector.spans.filter(({ kind }) => kind === 'server');
      expect(roots).toMatchObject([
        {
          name: 'GET /graphql',
          attributes: { 'url.path': '/graphql', 'http.response.status_code': 200 },
          resource: { 'service.name': 'silsilah-wastra', 'deployment.environment.name': 'try' },
        },
      ]);
    },
    240_000,
  );
});
