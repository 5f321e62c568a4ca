import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DataFolder } from './folders.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';

export const user = 'neo4j';

/** The password of a data folder: made before its first start, kept in a file that only its owner may read. */
export async function ensurePassword(folder: DataFolder): Promise<string> {
  const known = await readPassword(folder);
  if (known !== undefined) {
    await chmod(folder.password, 0o600);
    return known;
  }
  if (existsSync(folder.systemDatabase)) throw passwordLost(folder);
  return await makePassword(folder);
}

export async function readPassword(folder: DataFolder): Promise<string | undefined> {
  const text = existsSync(folder.password) ? await readFile(folder.password, 'utf8') : '';
  return text.trim() || undefined;
}

async function makePassword(folder: DataFolder): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await mkdir(dirname(folder.initialUsers), { recursive: true });
  // The users first: killed between the two, the next start makes both again.
  await writeFile(folder.initialUsers, initialUser(password), { mode: 0o600 });
  await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
  return password;
}

/**
 * The line that `neo4j-admin dbms set-initial-password` would write: SHA-256 over salt and password, 1,024 times.
 * Written here, it spares the first start 1.4 s of a second Java.
 */
export function initialUser(password: string, salt: Buffer = randomBytes(32)): string {
  const iterations = 1024;
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < iterations; round++) digest = createHash('sha256').update(digest).digest();
  return `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${iterations}:`;
}

export function passwordLost(folder: DataFolder, cause?: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'PASSWORD_LOST',
    {
      what: `The password in ${folder.password} is missing or does not fit the data beside it.`,
      safe: 'The data is whole; only its key is gone.',
      mend:
        'Put the file back from a copy. Or, when the data came from seeds alone, move the folder ' +
        `${folder.home} away and start again: it is filled anew.`,
    },
    { cause },
  );
}
