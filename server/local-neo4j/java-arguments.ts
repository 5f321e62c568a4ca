import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface JavaSettings {
  readonly lib: string;
  readonly home: string;
  readonly configFolder: string;
  readonly heapMb: number;
  /** Compiles less well but sooner: for instances that live for seconds. */
  readonly quickCompiler: boolean;
  /** Archived classes to start from, or to write when the process ends. */
  readonly archive?: { readonly file: string; readonly mode: 'use' | 'write' };
}

/** The text of the file that `java @file` reads: the class path is too long for some command lines. */
export function javaArguments(settings: JavaSettings): string {
  return [...virtualMachine(settings), '-cp', classPath(settings.lib), ...program(settings)]
    .map(quote)
    .join('\n');
}

/** Sorted, so that archived classes fit: the order of a folder differs between file systems. */
function classPath(lib: string): string {
  const names = readdirSync(lib).filter((name) => name.endsWith('.jar'));
  return names
    .sort()
    .map((name) => join(lib, name))
    .join(delimiter);
}

function virtualMachine(settings: JavaSettings): string[] {
  return [
    `-Xms${Math.min(64, settings.heapMb)}m`,
    `-Xmx${settings.heapMb}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...(settings.quickCompiler ? ['-XX:TieredStopAtLevel=1'] : []),
    ...archiveOption(settings.archive),
    ...[
      'java.base/java.nio',
      'java.base/java.io',
      'java.base/sun.nio.ch',
      'java.base/java.util.concurrent',
    ].map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  ];
}

function archiveOption(archive: JavaSettings['archive']): string[] {
  if (archive === undefined) return [];
  if (archive.mode === 'write') return [`-XX:ArchiveClassesAtExit=${archive.file}`];
  return [`-XX:SharedArchiveFile=${archive.file}`, '-Xshare:auto'];
}

function program(settings: JavaSettings): string[] {
  return [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${settings.home}`,
    `--config-dir=${settings.configFolder}`,
  ];
}

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
