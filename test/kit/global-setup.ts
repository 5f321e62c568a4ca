import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { type LocalNeo4j, prepareLocalNeo4j, startLocalNeo4j } from '../../server/local-neo4j/local-neo4j.ts';
import { LocalNeo4jError } from '../../server/local-neo4j/local-neo4j-error.ts';
import { projectRoot } from '../../server/project-root.ts';
import { consoleReport } from '../../server/startup/console-report.ts';
import { findChromium } from './chromium.ts';

/** How a test reaches a Neo4j. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that starts a Neo4j for a worker when first asked, and tells how to reach it. */
    neo4jStarter: string;
    /** Address that tells where a Chromium is (`/chromium`) and the built widgets (`/widgets`), got when first asked. */
    browserKit: string;
  }
}

/**
 * Each worker gets a Neo4j of its own, so that a test file may empty the graph while another runs; and only
 * those workers that ask for one, so that a run of pure tests starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // No test has the patience for the first download.
  if (givenNeo4j() === undefined) await prepareLocalNeo4j(forTests).catch(explainAndEnd);
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-test-'));
  const started = new Map<string, Promise<LocalNeo4j>>();
  const access = async (slot: string): Promise<TestNeo4j> => {
    const given = givenNeo4j();
    if (given !== undefined) return given;
    const running =
      started.get(slot) ?? startLocalNeo4j({ ...forTests, home: join(folder, `neo4j-${slot}`) });
    started.set(slot, running);
    const { uri, user, password } = await running;
    return { uri, user, password };
  };
  const browserKit = {
    chromium: once(() => findChromium(forTests.report)),
    widgets: once(() => buildWidgets(join(folder, 'widgets'))),
  };
  const server = await listen((path) =>
    path === 'chromium' || path === 'widgets' ? browserKit[path]() : access(path),
  );
  project.provide('neo4jStarter', addressOf(server));
  project.provide('browserKit', addressOf(server));
  return async () => {
    server.close();
    const instances = await Promise.allSettled(started.values());
    await Promise.all(instances.map((each) => (each.status === 'fulfilled' ? each.value.stop() : undefined)));
    await rm(folder, { recursive: true, force: true });
  };
}

/** What is missing on this machine is told in words; where in our code that was found helps nobody. */
function explainAndEnd(error: unknown): never {
  if (!(error instanceof LocalNeo4jError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}

function once<T>(get: () => Promise<T>): () => Promise<T> {
  let got: Promise<T> | undefined;
  return () => {
    got ??= get();
    return got;
  };
}

async function buildWidgets(folder: string): Promise<string> {
  const script = join(projectRoot, 'scripts', 'build-widgets.mjs');
  await promisify(execFile)(process.execPath, [script, folder]);
  return folder;
}

const forTests = {
  purpose: 'test',
  owner: 'npm test',
  report: consoleReport(process.stderr),
} as const;

function givenNeo4j(): TestNeo4j | undefined {
  const uri = process.env['SILSILAH_TEST_NEO4J_URI'];
  if (!uri) return undefined;
  return {
    uri,
    user: process.env['SILSILAH_TEST_NEO4J_USER'] ?? 'neo4j',
    password: process.env['SILSILAH_TEST_NEO4J_PASSWORD'] ?? '',
  };
}

async function listen(access: (path: string) => Promise<TestNeo4j | string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    access(path).then(
      (found) => answer(response, 200, JSON.stringify(found)),
      (error: unknown) => answer(response, 500, String(error)),
    );
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { connection: 'close' }).end(body);
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The test starter has no address.');
  return `http://127.0.0.1:${address.port}`;
}
