import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../local-neo4j/file-error.ts';
import { nearestFolder } from '../../local-neo4j/free-space.ts';
import { type Check, type Finding, fail, ok } from './finding.ts';

export const folderCheck: Check = {
  name: 'Data folder',
  async look({ config }) {
    if (config.neo4j.mode === 'external') return ok('not needed: the data lies elsewhere');
    return await judgeFolder(config.neo4j.home);
  },
};

/** Whether files can be made there; one is made and removed. */
export async function judgeFolder(folder: string): Promise<Finding> {
  const trial = join(nearestFolder(folder), `.silsilah-${randomUUID()}`);
  try {
    await writeFile(trial, '');
    await rm(trial);
    return ok(folder);
  } catch (error) {
    return fail(
      `${folder} cannot be written (${errorCode(error) ?? String(error)}).`,
      'Give your user the right to write there, or set SILSILAH_HOME to a folder that you own.',
    );
  }
}
