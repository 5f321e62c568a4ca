import type { JavaSearch } from './java.ts';
import { leastJava } from './java.ts';
import { LocalNeo4jError, type LocalNeo4jErrorCode } from './local-neo4j-error.ts';

/** What this machine has, as far as it matters for getting Java and Maven. */
export interface Machine {
  readonly java: JavaSearch;
  /** Undefined when Maven is not there; not asked for when the jars are in the cache already. */
  readonly maven: string | undefined;
  readonly needsMaven: boolean;
  readonly isRoot: boolean;
  /** The package manager that was found first. */
  readonly packages: PackageManager | undefined;
  /** The package by which apt knows a Java that is new enough, where apt knows one. */
  readonly aptJava?: string | undefined;
}

export type PackageManager = 'apt-get' | 'brew' | 'dnf' | 'pacman' | 'zypper' | 'apk' | 'winget';

export type ToolPlan =
  | { readonly kind: 'ready' }
  | { readonly kind: 'install'; readonly java: boolean; readonly maven: boolean }
  | { readonly kind: 'refuse'; readonly error: LocalNeo4jError };

/** Decides how to come by Java and Maven: nothing to do, install them here, or say how. */
export function planTools(machine: Machine): ToolPlan {
  const java = machine.java.kind !== 'found';
  const maven = machine.needsMaven && machine.maven === undefined;
  if (!java && !maven) return { kind: 'ready' };
  if (machine.packages === 'apt-get' && machine.isRoot) return { kind: 'install', java, maven };
  return { kind: 'refuse', error: refuse(machine, java, maven) };
}

const otherWays =
  'Two other ways: `docker compose up` brings everything with it, or set NEO4J_URI, NEO4J_USER and ' +
  'NEO4J_PASSWORD to a Neo4j that you have.';

function refuse(machine: Machine, java: boolean, maven: boolean): LocalNeo4jError {
  return new LocalNeo4jError(refusalCode(machine.java), {
    what: missingText(machine.java, java, maven),
    safe: 'Nothing was changed on this machine.',
    mend: `${installHint(machine, java, maven)}\n${otherWays}`,
  });
}

function refusalCode(java: JavaSearch): LocalNeo4jErrorCode {
  if (java.kind === 'found') return 'MAVEN_MISSING';
  return java.kind === 'old' ? 'JAVA_TOO_OLD' : 'JAVA_MISSING';
}

function missingText(search: JavaSearch, java: boolean, maven: boolean): string {
  const also = maven ? ' Maven, which fetches Neo4j once, is missing too.' : '';
  if (search.kind === 'old') {
    return `Neo4j needs Java ${leastJava} or newer; ${search.java.path} is Java ${search.java.major}.${also}`;
  }
  if (java) return `Neo4j needs Java ${leastJava} or newer, and there is none on this machine.${also}`;
  return 'Neo4j is fetched once with Maven (the command `mvn`), and there is none on this machine.';
}

function installHint(machine: Machine, java: boolean, maven: boolean): string {
  if (machine.packages === undefined) {
    const names = [...(java ? ['Java 17 (for one from adoptium.net)'] : []), ...(maven ? ['Maven'] : [])];
    return `Install ${names.join(' and ')}, and start again.`;
  }
  const { commands, javaName, mavenName } = installers[machine.packages];
  const javaPackage = (machine.packages === 'apt-get' && machine.aptJava) || javaName;
  const names = [...(java ? [javaPackage] : []), ...(maven ? [mavenName] : [])].join(' ');
  const sudo = machine.isRoot || ['brew', 'winget'].includes(machine.packages) ? '' : 'sudo ';
  const line = commands.map((command) => `${sudo}${command}`).join(' && ');
  return `Install what is missing and start again:\n  ${line} ${names}`;
}

interface Installer {
  /** One after the other; the last one takes the names. */
  readonly commands: readonly string[];
  readonly javaName: string;
  readonly mavenName: string;
}

const installers: Record<PackageManager, Installer> = {
  'apt-get': {
    commands: ['apt-get update', 'apt-get install -y'],
    javaName: 'openjdk-17-jre-headless',
    mavenName: 'maven',
  },
  brew: { commands: ['brew install'], javaName: 'openjdk@17', mavenName: 'maven' },
  dnf: { commands: ['dnf install -y'], javaName: 'java-17-openjdk-headless', mavenName: 'maven' },
  pacman: { commands: ['pacman -S --noconfirm'], javaName: 'jre17-openjdk-headless', mavenName: 'maven' },
  zypper: { commands: ['zypper install -y'], javaName: 'java-17-openjdk-headless', mavenName: 'maven' },
  apk: { commands: ['apk add'], javaName: 'openjdk17-jre-headless', mavenName: 'maven' },
  winget: {
    commands: ['winget install'],
    javaName: 'EclipseAdoptium.Temurin.17.JRE',
    mavenName: 'Apache.Maven',
  },
};
