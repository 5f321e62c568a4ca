import { findExecutable } from './find-executable.ts';
import type { Environment } from './folders.ts';
import { findJava, type Java } from './java.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import type { Report } from './report.ts';
import { type RunOptions, type RunResult, run } from './run.ts';
import type { Surroundings } from './surroundings.ts';
import { type Machine, type PackageManager, planTools } from './tool-plan.ts';

export interface Tools {
  readonly java: Java;
  /** There only when it was asked for. */
  readonly maven?: string;
}

/** The machine as seen by `ensureTools`; a test gives another one. */
export interface ToolPort {
  look(needsMaven: boolean): Promise<Machine>;
  run(command: string, parameters: readonly string[], options: RunOptions): Promise<RunResult>;
}

/** Java, and Maven where it is needed: found, or installed by apt-get when we are root; otherwise an error with the way. */
export async function ensureTools(
  needsMaven: boolean,
  surroundings: Surroundings,
  port: ToolPort = realPort(surroundings.environment),
): Promise<Tools> {
  const machine = await port.look(needsMaven);
  const plan = planTools(machine);
  if (plan.kind === 'refuse') throw plan.error;
  if (plan.kind === 'ready') return toTools(machine);
  await install(plan, surroundings, port);
  const after = await port.look(needsMaven);
  if (planTools(after).kind !== 'ready') throw installFailed('Java or Maven is still not there.');
  return toTools(after);
}

function toTools(machine: Machine): Tools {
  if (machine.java.kind !== 'found') throw installFailed('Java is still not there.');
  const { java } = machine.java;
  return machine.maven === undefined ? { java } : { java, maven: machine.maven };
}

function realPort(environment: Environment): ToolPort {
  return { run, look: (needsMaven) => lookAround(needsMaven, environment) };
}

export async function lookAround(
  needsMaven: boolean,
  environment: Environment,
  javaFolders?: readonly string[],
): Promise<Machine> {
  const java = await findJava(environment, javaFolders);
  const packages = findPackageManager(environment);
  const asksApt = packages === 'apt-get' && java.kind !== 'found';
  return {
    java,
    maven: needsMaven ? findExecutable('mvn', environment) : undefined,
    needsMaven,
    isRoot: process.getuid?.() === 0,
    packages,
    aptJava: asksApt ? await findAptJava({ environment }, { run }) : undefined,
  };
}

const managers: readonly PackageManager[] = ['apt-get', 'brew', 'dnf', 'pacman', 'zypper', 'apk', 'winget'];

function findPackageManager(environment: Environment): PackageManager | undefined {
  return managers.find((name) => findExecutable(name, environment) !== undefined);
}

async function install(
  wanted: { readonly java: boolean; readonly maven: boolean },
  { environment, report, signal }: Surroundings,
  port: ToolPort,
): Promise<void> {
  const options = { environment: { ...environment, DEBIAN_FRONTEND: 'noninteractive' }, signal };
  report('Reading the list of packages (apt-get update) ...');
  await port.run('apt-get', ['update'], options);
  const java = wanted.java ? [(await findAptJava(options, port)) ?? 'default-jre-headless'] : [];
  const packages = [...java, ...(wanted.maven ? ['maven'] : [])];
  report(`Installing ${packages.join(' and ')} with apt-get, once; this takes a minute or two ...`);
  const parameters = ['install', '-y', '--no-install-recommends', ...packages];
  const { status, output } = await port.run('apt-get', parameters, {
    ...options,
    onLine: tellUnpacking(report),
  });
  if (status !== 0) throw installFailed(output.trim().split('\n').slice(-5).join('\n'));
}

/** Newer Debians have no Java 17 any more; one that never read its list of packages knows none. */
async function findAptJava(options: RunOptions, port: Pick<ToolPort, 'run'>): Promise<string | undefined> {
  for (const name of ['openjdk-17-jre-headless', 'openjdk-21-jre-headless']) {
    if ((await port.run('apt-cache', ['show', name], options)).status === 0) return name;
  }
  return undefined;
}

function tellUnpacking(report: Report): (line: string) => void {
  return (line) => {
    const name = /^Setting up (openjdk|maven)\S* /.exec(line);
    if (name !== null) report(`${line.replace(/ \.\.\.$/, '')} ...`);
  };
}

function installFailed(reason: string): LocalNeo4jError {
  return new LocalNeo4jError('INSTALL_FAILED', {
    what: `apt-get could not install Java or Maven:\n${reason}`,
    safe: 'Your data is untouched.',
    mend:
      'Check the network and the package sources, run `apt-get update && apt-get install -y ' +
      'openjdk-17-jre-headless maven` yourself, or set NEO4J_URI to a Neo4j that you have.',
  });
}
