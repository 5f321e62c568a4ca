import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findJava, type JavaSearch, parseJavaMajor } from '../../../server/local-neo4j/java.ts';
import { silent } from '../../../server/local-neo4j/report.ts';
import { type Machine, type PackageManager, planTools } from '../../../server/local-neo4j/tool-plan.ts';
import { ensureTools, lookAround, type ToolPort } from '../../../server/local-neo4j/tools.ts';
import { temporaryFolder } from './temporary-folder.ts';

const java = { path: '/opt/java/bin/java', major: 17, version: 'openjdk 17', build: 'abc' };
const found: JavaSearch = { kind: 'found', java };
const old: JavaSearch = { kind: 'old', java: { ...java, major: 11 } };
const missing: JavaSearch = { kind: 'missing' };
const complete: Machine = {
  java: found,
  maven: '/usr/bin/mvn',
  needsMaven: true,
  isRoot: false,
  packages: 'apt-get',
};

function refusal(machine: Partial<Machine>): { code: string; message: string } {
  const plan = planTools({ ...complete, ...machine });
  if (plan.kind !== 'refuse') throw new Error(`Not refused: ${plan.kind}`);
  return plan.error;
}

describe('what to do about Java and Maven', () => {
  test.each<[string, Partial<Machine>, object]>([
    ['nothing, when both are there', {}, { kind: 'ready' }],
    [
      'nothing, when the jars are there and Maven is not',
      { maven: undefined, needsMaven: false },
      { kind: 'ready' },
    ],
    [
      'install both as root',
      { java: missing, maven: undefined, isRoot: true },
      { kind: 'install', java: true, maven: true },
    ],
    [
      'install a newer Java as root',
      { java: old, isRoot: true },
      { kind: 'install', java: true, maven: false },
    ],
    [
      'install Maven alone as root',
      { maven: undefined, isRoot: true },
      { kind: 'install', java: false, maven: true },
    ],
    ['refuse as a user', { java: missing }, { kind: 'refuse' }],
    [
      'refuse where a root has no apt-get',
      { java: missing, isRoot: true, packages: 'dnf' },
      { kind: 'refuse' },
    ],
  ])('%s', (_name, machine, plan) => {
    expect(planTools({ ...complete, ...machine })).toMatchObject(plan);
  });

  test.each<[PackageManager, string]>([
    ['apt-get', '  sudo apt-get update && sudo apt-get install -y openjdk-17-jre-headless maven\n'],
    ['brew', '  brew install openjdk@17 maven\n'],
    ['dnf', '  sudo dnf install -y java-17-openjdk-headless maven\n'],
    ['winget', '  winget install EclipseAdoptium.Temurin.17.JRE Apache.Maven\n'],
  ])('a user of %s gets one command, and two other ways', (packages, command) => {
    const { code, message } = refusal({ java: missing, maven: undefined, packages });
    expect(code).toBe('JAVA_MISSING');
    expect(message).toContain(command);
    expect(message).toContain('docker compose up');
    expect(message).toContain('NEO4J_URI');
  });

  test('the Java that apt knows is the one to install', () => {
    const { message } = refusal({ java: missing, aptJava: 'openjdk-21-jre-headless' });
    expect(message).toContain('  sudo apt-get update && sudo apt-get install -y openjdk-21-jre-headless\n');
  });

  test('an old Java is named with its path and version', () => {
    expect(refusal({ java: old })).toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: expect.stringContaining('Neo4j needs Java 17 or newer; /opt/java/bin/java is Java 11.'),
    });
  });

  test('where no package manager is known, what to install is named', () => {
    const { code, message } = refusal({ maven: undefined, packages: undefined });
    expect(code).toBe('MAVEN_MISSING');
    expect(message).toContain('Install Maven, and start again.');
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['The operation could not be completed. Unable to locate a Java Runtime.', undefined],
])('%s is Java %s', (printed, major) => {
  expect(parseJavaMajor(printed)).toBe(major);
});

describe('looking around on a made-up machine', () => {
  const folder = temporaryFolder();

  function command(path: string, script: string): string {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return join(file, '..');
  }
  const javaOf = (path: string, version: string) => command(path, `echo 'openjdk version "${version}"' >&2`);

  const oldPath = javaOf('old/bin/java', '11.0.2');
  const newPath = javaOf('new/bin/java', '21.0.1');
  javaOf('jvm/java-17-openjdk/bin/java', '17.0.9');

  test('JAVA_HOME wins over the PATH', async () => {
    const search = await findJava({ JAVA_HOME: join(folder, 'new'), PATH: oldPath }, []);
    expect(search).toMatchObject({ kind: 'found', java: { path: join(newPath, 'java'), major: 21 } });
  });

  test('an old JAVA_HOME gives way to a newer Java on the PATH', async () => {
    const search = await findJava({ JAVA_HOME: join(folder, 'old'), PATH: newPath }, []);
    expect(search).toMatchObject({ kind: 'found', java: { major: 21 } });
  });

  test('a Java that a package put beside the PATH is found', async () => {
    const search = await findJava({ PATH: oldPath }, [join(folder, 'jvm')]);
    expect(search).toMatchObject({ kind: 'found', java: { major: 17 } });
  });

  test('an old Java is told from none', async () => {
    expect(await findJava({ PATH: oldPath }, [])).toMatchObject({ kind: 'old', java: { major: 11 } });
    expect(await findJava({ PATH: folder }, [])).toEqual({ kind: 'missing' });
  });

  test('a java that only prints how to get Java counts as none', async () => {
    const stub = command('stub/java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    expect(await findJava({ PATH: stub }, [])).toEqual({ kind: 'missing' });
  });

  test('Maven and the package manager are found on the PATH', async () => {
    const path = command('tools/mvn', 'true');
    command('tools/brew', 'true');
    expect(await lookAround(true, { PATH: path })).toMatchObject({
      maven: join(path, 'mvn'),
      packages: 'brew',
    });
  });
});

const aptMachines = temporaryFolder();

test.each([
  [['17', '21'], 'openjdk-17-jre-headless'],
  [['21'], 'openjdk-21-jre-headless'],
  [[], undefined],
])('a machine whose apt has Java %j installs %s', async (versions, name) => {
  const folder = mkdtempSync(join(aptMachines, 'machine-'));
  const known = versions.map((version) => `openjdk-${version}-jre-headless`).join('|') || 'none';
  const scripts = { 'apt-get': 'exit 0', 'apt-cache': `case "$2" in ${known}) exit 0;; esac; exit 100` };
  for (const [command, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, command), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const machine = await lookAround(false, { PATH: folder }, []);
  expect(machine).toMatchObject({ java: missing, packages: 'apt-get' });
  expect(machine.aptJava).toBe(name);
});

describe('installing as root', () => {
  const bare: Machine = { ...complete, java: missing, maven: undefined, isRoot: true };

  function machineThat(
    installStatus: number,
    known: readonly string[],
  ): ToolPort & { readonly ran: string[] } {
    const ran: string[] = [];
    const looks = [bare, installStatus === 0 ? complete : bare];
    return {
      ran,
      look: async () => looks.shift() ?? bare,
      run: async (name, parameters, options) => {
        ran.push([name, ...parameters].join(' '));
        options.onLine?.('Setting up openjdk-17-jre-headless:amd64 (17.0.15) ...');
        const unknown = name === 'apt-cache' && !known.includes(parameters[1] ?? '');
        const status = name === 'apt-get' && parameters[0] === 'install' ? installStatus : 0;
        return { status: unknown ? 100 : status, output: 'E: no network' };
      },
    };
  }

  test('says so, reads the list of packages first, then installs', async () => {
    const port = machineThat(0, ['openjdk-17-jre-headless']);
    const lines: string[] = [];
    const tools = await ensureTools(true, { environment: {}, report: (line) => lines.push(line) }, port);
    expect(tools).toEqual({ java, maven: '/usr/bin/mvn' });
    expect(port.ran).toEqual([
      'apt-get update',
      'apt-cache show openjdk-17-jre-headless',
      'apt-get install -y --no-install-recommends openjdk-17-jre-headless maven',
    ]);
    expect(lines[1]).toMatch(/^Installing openjdk-17-jre-headless and maven with apt-get, once/);
  });

  test('takes Java 21 where the system has no 17 any more', async () => {
    const port = machineThat(0, ['openjdk-21-jre-headless']);
    await ensureTools(true, { environment: {}, report: silent }, port);
    expect(port.ran.at(-1)).toContain('openjdk-21-jre-headless maven');
  });

  test('tells what apt-get said when it fails', async () => {
    const failing = ensureTools(true, { environment: {}, report: silent }, machineThat(100, []));
    await expect(failing).rejects.toMatchObject({
      code: 'INSTALL_FAILED',
      message: expect.stringContaining('E: no network'),
    });
  });
});
