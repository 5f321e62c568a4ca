import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findExecutable } from './find-executable.ts';
import type { Environment } from './folders.ts';
import { run } from './run.ts';

export const leastJava = 17;

export interface Java {
  readonly path: string;
  readonly major: number;
  /** What `java -version` prints, on one line. */
  readonly version: string;
  /** Changes with each build of the virtual machine: archived classes fit exactly one. */
  readonly build: string;
}

export type JavaSearch =
  | { readonly kind: 'found'; readonly java: Java }
  | { readonly kind: 'old'; readonly java: Java }
  | { readonly kind: 'missing' };

/** Folders in which packages install Java, at times without putting it on the PATH. */
const packageFolders = ['/usr/lib/jvm', '/opt/homebrew/opt', '/usr/local/opt'];

/** Looks in JAVA_HOME, on the PATH, then where packages put Java; the first that is new enough wins. */
export async function findJava(
  environment: Environment,
  packaged: readonly string[] = packageFolders,
): Promise<JavaSearch> {
  let old: Java | undefined;
  for (const path of javaCandidates(environment, packaged)) {
    const java = await askVersion(path, environment);
    if (java === undefined) continue;
    if (java.major >= leastJava) return { kind: 'found', java };
    old ??= java;
  }
  return old === undefined ? { kind: 'missing' } : { kind: 'old', java: old };
}

/** The major version in what `java -version` prints: `1.8.0_392` is 8, `17.0.15` is 17, `21-ea` is 21. */
export function parseJavaMajor(printed: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

function javaCandidates(environment: Environment, packaged: readonly string[]): string[] {
  const home = environment['JAVA_HOME'];
  const named = home ? [join(home, 'bin', executable)] : [];
  const onPath = findExecutable('java', environment);
  const installed = packaged.flatMap(listFolders).map((folder) => join(folder, 'bin', executable));
  const all = [...named, ...(onPath ? [onPath] : []), ...installed];
  return [...new Set(all)].filter((path) => existsSync(path));
}

const executable = process.platform === 'win32' ? 'java.exe' : 'java';

function listFolders(parent: string): string[] {
  if (!existsSync(parent)) return [];
  const names = readdirSync(parent).filter((name) => /^(java|openjdk|default-java|temurin|zulu)/.test(name));
  return names.sort().map((name) => join(parent, name));
}

async function askVersion(path: string, environment: Environment): Promise<Java | undefined> {
  const { output, status } = await run(path, ['-version'], { environment });
  const major = parseJavaMajor(output);
  if (status !== 0 || major === undefined) return undefined;
  const build = createHash('sha256').update(output).digest('hex').slice(0, 12);
  return { path, major, version: output.trim().split('\n').slice(0, 2).join(', '), build };
}
