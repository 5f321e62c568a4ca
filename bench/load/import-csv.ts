import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeJars } from '../../server/local-neo4j/jars.ts';
import { prepareLocalNeo4j } from '../../server/local-neo4j/local-neo4j.ts';
import { settle } from '../../server/local-neo4j/options.ts';
import { run } from '../../server/local-neo4j/run.ts';
import { ensureTools } from '../../server/local-neo4j/tools.ts';

export interface CsvSource {
  /** Labels of its nodes, or the type of its relationships. */
  readonly name: string;
  readonly path: string;
}

export interface CsvGraph {
  readonly nodes: readonly CsvSource[];
  readonly edges: readonly CsvSource[];
}

export interface ImportOptions {
  readonly heapMb: number;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Makes the store of a database from files, by `neo4j-admin database import full`. The folder must hold no data yet,
 * and no Neo4j may run on it.
 */
export async function importCsv(
  home: string,
  { nodes, edges }: CsvGraph,
  { heapMb, onProgress }: ImportOptions,
): Promise<void> {
  await prepareLocalNeo4j();
  const settings = settle({});
  const { java } = await ensureTools(false, settings);
  const { lib } = await describeJars(settings.cache);
  const configFolder = join(home, 'conf');
  await mkdir(configFolder, { recursive: true });
  const command = [
    `-Xmx${heapMb}m`,
    '-cp',
    join(lib, '*'),
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    '--id-type=actual',
    `--report-file=${join(home, 'import.report')}`,
    ...nodes.map(({ name, path }) => `--nodes=${name}=${path}`),
    ...edges.map(({ name, path }) => `--relationships=${name}=${path}`),
  ];
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configFolder };
  const { status, output } = await run(java.path, command, { environment, onLine: shareOf(onProgress) });
  if (status !== 0) throw new Error(`The import ended with ${status}:\n${output.slice(-3_000)}`);
}

/** It prints its stages as `(2/4) ...`, and within each its percents. */
function shareOf(onProgress: (share: number) => void): (line: string) => void {
  let [stage, stages] = [1, 4];
  return (line) => {
    const begun = /^\((\d)\/(\d)\)/.exec(line);
    if (begun !== null) [stage, stages] = [Number(begun[1]), Number(begun[2])];
    const percent = /\s(\d+)% ∆/.exec(line)?.[1];
    if (percent !== undefined) onProgress((stage - 1 + Number(percent) / 100) / stages);
  };
}
