import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openTestServer } from './kit/test-server.ts';

describe('the widgets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'silsilah-widgets-'));
  writeFileSync(join(folder, 'widgets.json'), '{}');
  writeFileSync(join(folder, 'wastra-test.js'), 'export {}');
  afterAll(() => rmSync(folder, { recursive: true }));

  const get = async (url: string, headers = {}, widgetsFolder = folder) => {
    const { server } = await openTestServer({ widgetsFolder });
    return server.inject({ url, headers: { origin: 'https://museum.example', ...headers } });
  };

  test('may be loaded and checked by pages of any site', async () => {
    const { statusCode, headers, body } = await get('/widgets/wastra-test.js');
    expect([statusCode, body]).toEqual([200, 'export {}']);
    expect(headers).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    });
  });

  test('are not sent again to whoever has them', async () => {
    const { headers } = await get('/widgets/wastra-test.js');
    const again = await get('/widgets/wastra-test.js', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('are all that lies there', async () => {
    expect((await get('/widgets/')).statusCode).toBe(403);
    expect((await get('/widgets/..%2fpackage.json')).statusCode).toBe(404);
  });

  test('say how to build them where they are not built', async () => {
    const { statusCode, headers, body } = await get('/widgets/wastra-test.js', {}, '/nowhere');
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([503, '*']);
    expect(body).toContain('npm run build');
  });
});
