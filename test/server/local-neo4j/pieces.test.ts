import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainFileError } from '../../../server/local-neo4j/file-error.ts';
import { dataFolder, defaultCache, defaultHome } from '../../../server/local-neo4j/folders.ts';
import { lastLines, lengthOf, readFrom } from '../../../server/local-neo4j/log-tail.ts';
import { neo4jConf } from '../../../server/local-neo4j/neo4j-conf.ts';
import { initialUser } from '../../../server/local-neo4j/password.ts';
import { lockHolder, takeLock } from '../../../server/local-neo4j/process-lock.ts';
import { markProcess } from '../../../server/local-neo4j/process-mark.ts';
import { explainFailedStart } from '../../../server/local-neo4j/start-failure.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('a process lock', () => {
  test('is held by one, and free after its release', () => {
    const file = join(folder, 'one.lock');
    const first = takeLock(file, 'the first');
    expect(takeLock(file, 'the second')).toMatchObject({
      kind: 'taken',
      by: { pid: process.pid, what: 'the first' },
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    if (first.kind === 'held') first.release();
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['whose process has ended', { pid: 999_999_999, began: '1', what: 'gone', since: '' }],
    ['whose process number was given to another', { pid: process.pid, began: '0', what: 'gone', since: '' }],
    ['that is no lock at all', 'scribble'],
  ])('%s counts as free', (_name, content) => {
    const file = join(folder, 'dead.lock');
    writeFileSync(file, JSON.stringify(content));
    expect(lockHolder(file)).toBeUndefined();
    const taken = takeLock(file, 'the next');
    expect(taken.kind).toBe('held');
    if (taken.kind === 'held') taken.release();
  });
});

test('a living process has a mark, and a number that nobody has has none', () => {
  expect(markProcess(process.pid)).toEqual({ pid: process.pid, began: expect.stringMatching(/./) });
  expect(markProcess(999_999_999)).toBeUndefined();
});

test('the initial user is written as Neo4j writes it', () => {
  const salt = Buffer.from('d222b27d4703b64905e9d97fa991141cc0f8a94c2e28051c13cc5c9ec94b96b7', 'hex');
  expect(initialUser('abcdefgh', salt)).toBe(
    'neo4j:SHA-256,d8db33ec561eca8e0e1d02d4e0ec45f640ca6c1b69c61186d067ddf9f36173d2,' +
      'd222b27d4703b64905e9d97fa991141cc0f8a94c2e28051c13cc5c9ec94b96b7,1024:',
  );
});

test('the configuration is loopback only, silent and small', () => {
  const text = neo4jConf({ port: 7777, heapMb: 512, pageCacheMb: 64, transactionTimeoutS: 60 });
  for (const line of [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:7777',
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'db.tx_log.preallocate=true',
    'db.tx_log.rotation.size=8m',
    'internal.dbms.out_of_disk_space_protection=true',
    'internal.dbms.tx_log.fail_on_corrupted_log_files=true',
    'db.memory.transaction.max=256m',
    'db.transaction.timeout=60s',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

describe('where things lie', () => {
  test.each<[string, Record<string, string>, NodeJS.Platform, string]>([
    ['SILSILAH_CACHE', { SILSILAH_CACHE: '/c', XDG_CACHE_HOME: '/x' }, 'linux', '/c'],
    ['XDG_CACHE_HOME', { XDG_CACHE_HOME: '/x' }, 'linux', '/x/silsilah-wastra'],
    ['the home of a Linux user', {}, 'linux', '/home/me/.cache/silsilah-wastra'],
    ['the home of a macOS user', {}, 'darwin', '/home/me/Library/Caches/silsilah-wastra'],
  ])('downloads go by %s', (_name, environment, platform, expected) => {
    expect(defaultCache(environment, platform, '/home/me')).toBe(expected);
  });

  test('data goes to the project, or to SILSILAH_HOME', () => {
    expect(defaultHome({})).toMatch(/\/\.silsilah\/neo4j$/);
    expect(defaultHome({ SILSILAH_HOME: '/data' })).toBe('/data/neo4j');
  });
});

test('the end of a log is what was added, without stack frames', () => {
  const file = join(folder, 'a.log');
  writeFileSync(file, 'before\n');
  const start = lengthOf(file);
  writeFileSync(file, 'before\nfirst\n\tat org.neo4j.Main\n\n\t... 12 more\nsecond\n');
  expect(lastLines(readFrom(file, start), 5)).toBe('first\nsecond');
  expect(readFrom(join(folder, 'none.log'), 0)).toBe('');
});

describe('a failed start', () => {
  const data = dataFolder('/data/neo4j');
  test.each([
    ['No space left on device', 'DISK_FULL', 'SILSILAH_HOME'],
    ['StoreLockException: Lock file has been locked by another process', 'DATA_IN_USE', 'not started by us'],
    ['java.lang.OutOfMemoryError: Java heap space', 'START_FAILED', 'too little memory'],
    ['Something else', 'START_FAILED', '/data/neo4j/logs/neo4j.log'],
  ])('with "%s" in its log is %s', (printed, code, words) => {
    const error = explainFailedStart(data, {
      ended: 'exit code 1',
      printed,
      debugLog: '',
      timeoutMs: 1000,
    });
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
  });
});

test('a read-only file system, which Node tells of as a missing folder, is FOLDER_READ_ONLY', () => {
  const error = Object.assign(new Error('mkdir'), { code: 'ENOENT', syscall: 'mkdir' });
  expect(explainFileError(error, '/data', 'SILSILAH_HOME')).toMatchObject({ code: 'FOLDER_READ_ONLY' });
});

test.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EROFS', 'FOLDER_READ_ONLY'],
  ['EACCES', 'FOLDER_READ_ONLY'],
])('%s of the file system is %s', (code, expected) => {
  const error = Object.assign(new Error(code), { code });
  expect(explainFileError(error, '/data', 'SILSILAH_HOME')).toMatchObject({ code: expected, cause: error });
});
