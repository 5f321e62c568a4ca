import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { projectRoot } from '../project-root.ts';
import { diskFull, onFolder } from './file-error.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import type { Report } from './report.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tools } from './tools.ts';
import { whileLocked } from './while-locked.ts';

const ours = join(projectRoot, 'server', 'local-neo4j');

/** The jars that one version of Neo4j is made of, and where they lie or will lie. */
export interface JarSet {
  readonly version: string;
  readonly pom: string;
  /** Expected SHA-256 by file name. */
  readonly checksums: ReadonlyMap<string, string>;
  readonly cache: string;
  /** `<cache>/neo4j-<version>-<hash of pom and checksums>` */
  readonly folder: string;
  readonly lib: string;
}

/** Reads `pom.xml` and `jars.sha256`; whoever changes them gets a new folder, so that versions live side by side. */
export async function describeJars(cache: string, source: string = ours): Promise<JarSet> {
  const pom = join(source, 'pom.xml');
  const [pomText, checksumText] = await Promise.all([
    readFile(pom, 'utf8'),
    readFile(join(source, 'jars.sha256'), 'utf8'),
  ]);
  const version = /<neo4j\.version>([^<]+)</.exec(pomText)?.[1] ?? 'unknown';
  const key = createHash('sha256').update(pomText).update(checksumText).digest('hex').slice(0, 12);
  const folder = join(cache, `neo4j-${version}-${key}`);
  return { version, pom, checksums: parseChecksums(checksumText), cache, folder, lib: join(folder, 'lib') };
}

export function hasJars(jars: JarSet): boolean {
  return existsSync(jars.lib);
}

/** Fetches the jars once for this user. Two processes may ask at once: one fetches, the other waits. */
export async function fetchJars(jars: JarSet, tools: Tools, surroundings: Surroundings): Promise<void> {
  if (hasJars(jars)) return;
  await onFolder(jars.cache, 'SILSILAH_CACHE', () => mkdir(jars.cache, { recursive: true }));
  const waiting = {
    what: 'fetching Neo4j',
    onWait: () => surroundings.report('Another process is fetching Neo4j; waiting for it ...'),
    signal: surroundings.signal,
  };
  await whileLocked(join(jars.cache, 'fetch.lock'), waiting, async () => {
    if (!hasJars(jars)) await fillFolder(jars, tools, surroundings);
  });
}

/** Fills a folder beside the final one and renames it at the end: what is there is always whole. */
async function fillFolder(jars: JarSet, tools: Tools, surroundings: Surroundings): Promise<void> {
  const draft = `${jars.folder}.${randomUUID()}.part`;
  await removeDrafts(jars.cache);
  try {
    await onFolder(jars.cache, 'SILSILAH_CACHE', () => mkdir(draft));
    await runMaven(jars, join(draft, 'lib'), tools, surroundings);
    surroundings.report('Checking the files of Neo4j against their checksums ...');
    await verify(jars, join(draft, 'lib'));
    await rename(draft, jars.folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** We hold the lock: a draft that is there belongs to a fetch that was killed. */
async function removeDrafts(cache: string): Promise<void> {
  const drafts = (await readdir(cache)).filter((name) => /^neo4j-.*\.part$/.test(name));
  await Promise.all(drafts.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

async function runMaven(
  jars: JarSet,
  target: string,
  tools: Tools,
  surroundings: Surroundings,
): Promise<void> {
  const { environment, report, signal } = surroundings;
  const parameters = [
    '-B',
    '-f',
    jars.pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${target}`,
  ];
  report(`Fetching Neo4j ${jars.version} once for this user (about 125 MB) ...`);
  const onLine = countFiles(jars, report);
  const { status, output } = await run(tools.maven ?? 'mvn', parameters, { environment, onLine, signal });
  signal?.throwIfAborted();
  if (status !== 0) throw explainMaven(output, jars);
}

function countFiles(jars: JarSet, report: Report): (line: string) => void {
  const total = jars.checksums.size;
  const label = `Neo4j ${jars.version}, ${total} files`;
  let count = 0;
  return (line) => {
    const name = /^(?:\[INFO\] )?Downloaded from .*\/([^/ ]+\.jar) /.exec(line)?.[1];
    if (name === undefined || !jars.checksums.has(name)) return;
    count += 1;
    report(label, count / total);
  };
}

/** What Maven printed, in our words. */
export function explainMaven(output: string, jars: Pick<JarSet, 'version' | 'cache'>): LocalNeo4jError {
  if (/No space left on device|not enough space/i.test(output)) return diskFull(jars.cache, 'SILSILAH_CACHE');
  const reason = output
    .split('\n')
    .filter((line) => line.includes('[ERROR]') || line.startsWith('Error'))
    .slice(0, 3)
    .join('\n');
  return downloadFailed(jars.version, reason || output.trim().split('\n').slice(-5).join('\n'));
}

function downloadFailed(version: string, reason: string): LocalNeo4jError {
  return new LocalNeo4jError('DOWNLOAD_FAILED', {
    what: `Neo4j ${version} could not be fetched with Maven:\n${reason}`,
    safe: 'Nothing half-fetched was kept, and no data was touched.',
    mend:
      'Connect to the internet (behind a company mirror: name it in ~/.m2/settings.xml) and start again; ' +
      'what arrived already is not fetched twice. Or set NEO4J_URI to a Neo4j that you have.',
  });
}

async function verify(jars: JarSet, lib: string): Promise<void> {
  const names = await readdir(lib);
  const wrong: string[] = [];
  for (const name of names) {
    const expected = jars.checksums.get(name);
    if (expected !== undefined && expected !== (await checksum(join(lib, name)))) wrong.push(name);
  }
  const missing = [...jars.checksums.keys()].filter(
    (name) => name.startsWith('neo4j-') && !names.includes(name),
  );
  const bad = [...wrong, ...missing];
  if (bad.length > 0)
    throw downloadFailed(jars.version, `these files are damaged or missing: ${bad.join(', ')}`);
}

async function checksum(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function parseChecksums(text: string): Map<string, string> {
  const rows = text.split('\n').filter((line) => line !== '');
  return new Map(
    rows.map((line) => {
      const [sum = '', name = ''] = line.split(/\s+/);
      return [name, sum];
    }),
  );
}
