import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { prepareLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { consoleReport } from '../../../server/startup/console-report.ts';
import { table } from './figures.ts';

/** Builds what `npm start` runs, fetches Neo4j, and prints at the end what the tests have measured. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepareLocalNeo4j({ purpose: 'test', report: consoleReport(process.stderr) });
  const script = join(projectRoot, 'scripts', 'build.mjs');
  await promisify(execFile)(process.execPath, [script, '--if-stale']);
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-faults-'));
  const file = join(folder, 'figures.md');
  project.provide('figuresFile', file);
  return async () => {
    process.stdout.write(await table(file));
    await rm(folder, { recursive: true, force: true });
  };
}
