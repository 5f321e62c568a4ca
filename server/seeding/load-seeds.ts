import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { projectRoot } from '../project-root.ts';
import { type CheckedDatasets, type CheckOptions, checkDatasets, errorsOf } from './check-datasets.ts';
import { type SeedOptions, seedGraph } from './seed-graph.ts';
import type { SeedReport } from './seed-report.ts';
import * as queries from './seeding.queries.ts';
import { SeedProblemsError } from './seeding-error.ts';

/** Raise it when the same files become other rows: graphs are then brought up to date at the next start. */
const rowsVersion = 1;

export interface LoadOptions extends SeedOptions, CheckOptions {
  readonly onChecked?: ((checked: CheckedDatasets) => void) | undefined;
}

/**
 * Checks all seed files and writes them into the graph. Throws a `SeedProblemsError`, and writes nothing,
 * when one has an error.
 */
export async function loadSeeds(graph: Graph, options: LoadOptions = {}): Promise<SeedReport> {
  const digest = await seedsDigest(options.seedsFolder);
  const checked = await checkDatasets(options);
  options.onChecked?.(checked);
  const errors = errorsOf(checked.problems);
  if (errors.length > 0) throw new SeedProblemsError(errors);
  const report = await seedGraph(graph, checked.catalogue, options);
  if (options.only === undefined && !options.dryRun)
    await graph.write((writer) => writer.run(queries.writeDigest, { digest }));
  return report;
}

/** Whether the graph was last loaded, to the end, from the files as they are now. Reads them, parses nothing. */
export async function seedsAreLoaded(graph: Graph, seedsFolder?: string): Promise<boolean> {
  const [stored] = await graph.read(queries.readDigest);
  return stored != null && stored === (await seedsDigest(seedsFolder));
}

async function seedsDigest(seedsFolder: string = join(projectRoot, 'seeds')): Promise<string> {
  const names = (await readdir(seedsFolder, { recursive: true })).filter((name) => name.endsWith('.yml'));
  const packages = await readFile(join(projectRoot, 'package.json'), 'utf8');
  const hash = createHash('sha256').update(`${rowsVersion} ${areaDataVersion(packages)}`);
  for (const name of names.sort()) {
    hash.update(`\n${name}\n`).update(await readFile(join(seedsFolder, name)));
  }
  return hash.digest('base64url');
}

/** The exact version of the administrative regions. */
function areaDataVersion(packages: string): string {
  return /"idn-area-data": "([^"]+)"/.exec(packages)?.[1] ?? '';
}
