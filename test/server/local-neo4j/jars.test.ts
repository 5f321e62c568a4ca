import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeJars, explainMaven, fetchJars, hasJars } from '../../../server/local-neo4j/jars.ts';
import { silent } from '../../../server/local-neo4j/report.ts';
import type { Tools } from '../../../server/local-neo4j/tools.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const text = { 'neo4j-server.jar': 'one', 'other.jar': 'two' };
const java = { path: 'java', major: 17, version: '', build: '' };
const environment = process.env;

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** A folder with a pom and checksums, and a cache; the files that a fake Maven will bring. */
async function described(version = '5.26.30') {
  const place = mkdtempSync(join(folder, 'set-'));
  writeFileSync(join(place, 'pom.xml'), `<neo4j.version>${version}</neo4j.version>`);
  const sums = Object.entries(text).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  writeFileSync(join(place, 'jars.sha256'), sums.join(''));
  return await describeJars(join(place, 'cache'), place);
}

/** A `mvn` that counts its runs and does what the script says; `$target` is the output folder. */
function fakeMaven(script: string): { tools: Tools; runs: () => number } {
  const place = mkdtempSync(join(folder, 'mvn-'));
  const maven = join(place, 'mvn');
  const target =
    'for p in "$@"; do case "$p" in -DoutputDirectory=*) target=$(echo "$p" | cut -d= -f2-);; esac; done';
  writeFileSync(maven, `#!/bin/sh\necho run >> "${place}/runs"\n${target}\n${script}\n`);
  chmodSync(maven, 0o755);
  const runs = () => readFileSync(join(place, 'runs'), 'utf8').split('\n').length - 1;
  return { tools: { java, maven }, runs };
}

const bring = `mkdir -p "$target"
echo "[INFO] Downloaded from central: https://example.org/a/neo4j-server.jar (1 kB at 2 kB/s)"
echo "[INFO] Downloaded from central: https://example.org/a/plugin.jar (1 kB at 2 kB/s)"
printf one > "$target/neo4j-server.jar"; printf two > "$target/other.jar"`;

test('a fetch counts the files of Neo4j, and no others', async () => {
  const jars = await described();
  const lines: [string, number | undefined][] = [];
  await fetchJars(jars, fakeMaven(bring).tools, {
    environment,
    report: (line, part) => lines.push([line, part]),
  });
  expect(lines).toEqual([
    ['Fetching Neo4j 5.26.30 once for this user (about 125 MB) ...', undefined],
    ['Neo4j 5.26.30, 2 files', 0.5],
    ['Checking the files of Neo4j against their checksums ...', undefined],
  ]);
  expect(readdirSync(jars.lib)).toEqual(['neo4j-server.jar', 'other.jar']);
});

test('two that fetch at once run Maven once', async () => {
  const jars = await described();
  const { tools, runs } = fakeMaven(`${bring}\nsleep 0.3`);
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  await Promise.all([
    fetchJars(jars, tools, { environment, report }),
    fetchJars(jars, tools, { environment, report }),
  ]);
  expect(runs()).toBe(1);
  expect(lines).toContain('Another process is fetching Neo4j; waiting for it ...');
  expect(readdirSync(jars.cache)).toEqual([expect.stringMatching(/^neo4j-5\.26\.30-[0-9a-f]{12}$/)]);
});

test('a lock and a draft that a killed fetch left behind do not matter', async () => {
  const jars = await described();
  mkdirSync(`${jars.folder}.dead.part`, { recursive: true });
  writeFileSync(
    join(jars.cache, 'fetch.lock'),
    JSON.stringify({ pid: 999_999_999, began: '1', what: '', since: '' }),
  );
  await fetchJars(jars, fakeMaven(bring).tools, { environment, report: silent });
  expect(hasJars(jars)).toBe(true);
  expect(readdirSync(jars.cache)).toHaveLength(1);
});

test('a damaged file keeps nothing in the cache', async () => {
  const jars = await described();
  const maven = fakeMaven(`${bring}\nprintf broken > "$target/other.jar"`);
  await expect(fetchJars(jars, maven.tools, { environment, report: silent })).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringContaining('damaged or missing: other.jar'),
  });
  expect(existsSync(jars.folder)).toBe(false);
  expect(readdirSync(jars.cache)).toEqual([]);
});

test('without a network, what Maven said is told, and the three ways out', async () => {
  const jars = await described();
  const maven = fakeMaven('echo "[ERROR] Could not transfer artifact: Unknown host repo"; exit 1');
  await expect(fetchJars(jars, maven.tools, { environment, report: silent })).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(/Unknown host repo.*internet.*settings\.xml.*NEO4J_URI/s),
  });
});

test('a full disk is called one', () => {
  const said = '[ERROR] Failed to copy artifact: java.io.IOException: No space left on device';
  expect(explainMaven(said, { version: '5', cache: '/cache' })).toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/\/cache.*SILSILAH_CACHE/s),
  });
});

test('a cache that cannot be written is named', async () => {
  const jars = await described();
  writeFileSync(jars.cache, 'a file, not a folder');
  await expect(
    fetchJars(jars, fakeMaven(bring).tools, { environment, report: silent }),
  ).rejects.toMatchObject({
    code: 'FOLDER_READ_ONLY',
    message: expect.stringContaining('SILSILAH_CACHE'),
  });
});

test('another version lives in another folder', async () => {
  const [one, other] = [await described('5.26.30'), await described('5.26.31')];
  expect(one.folder.slice(one.cache.length)).not.toBe(other.folder.slice(other.cache.length));
});

test('the committed checksums are of the version in the pom', async () => {
  const jars = await describeJars(folder);
  expect([...jars.checksums.keys()]).toContain(`neo4j-server-${jars.version}.jar`);
  expect(jars.checksums.size).toBe(213);
});
