import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { type Check, type Finding, fail, ok } from './finding.ts';

export const nodeCheck: Check = {
  name: 'Node.js',
  look: async () => judgeNode(process.versions.node, await leastNode()),
};

/** Compares a version with the least one that `engines` in package.json asks for. */
export function judgeNode(version: string, least: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return ok(version);
  return fail(
    `${version} is too old: ${least} or newer is needed.`,
    'Install Node.js 20, 22 or 24 from nodejs.org.',
  );
}

async function leastNode(): Promise<string> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8');
  return /"node": ">=([\d.]+)"/.exec(text)?.[1] ?? '20.19';
}
