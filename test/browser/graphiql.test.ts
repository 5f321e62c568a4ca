import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenTestServer } from '../server/http/kit/test-server.ts';
import { useBrowser } from './kit/browser.ts';

const source = (path: string) => fileURLToPath(new URL(`../../clients/graphiql/${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'silsilah-graphiql-'));

describe('GraphiQL in a browser', { timeout: 120_000 }, () => {
  const browser = useBrowser();
  beforeAll(async () => {
    const built = join(folder, 'built');
    await build({ configFile: source('vite.config.ts'), mode: 'production', build: { outDir: built } });
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('opens the examples in tabs, asks our own host only, and breaks no policy', async () => {
    const { page, url, complaints, asked } = await open('');
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs).toHaveLength(readdirSync(source('examples')).length);
    expect(tabs[0]).toContain('TraceDesign');
    expect(await page.locator('.graphiql-editor-tool').textContent()).toContain('be-bali-ghea');
    const hosts = asked.flatMap(({ host }) => host || []);
    expect([...new Set(hosts)]).toEqual([new URL(url).host]);
    expect(complaints).toEqual([]);
  });

  test('opens the operation of an address in a tab of its own, and runs it', async () => {
    const query = 'query Hello($name: String) { hello(name: $name) }';
    const search = new URLSearchParams({ query, variables: '{"name":"kawung"}', operationName: 'Hello' });
    const { page } = await open(`?${search}`);
    expect(await page.locator('.graphiql-tab-active').textContent()).toContain('Hello');
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response', { hasText: '"hello kawung"' }).waitFor();
  });

  test('copies a link that opens what stands in the editors again', async () => {
    const { page, context, url } = await open('');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('query Mine($name: String) { hello(name: $name) }');
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    const address = new URL(String(await page.evaluate('navigator.clipboard.readText()')));
    expect(address.origin).toBe(url);
    expect(address.searchParams.get('query')).toContain('query Mine');
    const { page: other } = await open(address.search);
    expect(await other.locator('.graphiql-tab-active').textContent()).toContain('Mine');
    expect(await other.locator('.graphiql-query-editor').textContent()).toContain('hello(name:');
  });

  test('offers no link to nothing, nor to what is too long for an address', async () => {
    const { page } = await open('');
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByRole('button', { name: /^Nothing to link to yet/ }).waitFor();
    await page.getByRole('button', { name: 'Copy a link to this query' }).waitFor();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.insertText(`query Long { hello(name: "${'kawung '.repeat(1_000)}") }`);
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByRole('button', { name: /^Too long for a link/ }).waitFor();
  });

  test('fits a phone', async () => {
    const { page } = await open('', { width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const editor = await page.locator('.graphiql-editors').boundingBox();
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect(editor?.width).toBeGreaterThan(340);
    const variables = await page.locator('.graphiql-editor-tool').boundingBox();
    expect((variables?.y ?? 0) + (variables?.height ?? 0)).toBeLessThanOrEqual(
      (editor?.y ?? 0) + (editor?.height ?? 0),
    );
    expect(answer?.y).toBeGreaterThan(editor?.y ?? Number.POSITIVE_INFINITY);
  });

  async function open(search: string, viewport = { width: 1280, height: 800 }) {
    const { url } = await listenTestServer({ graphiqlFolder: join(folder, 'built') });
    const { page, context, complaints, asked } = await browser.open({ viewport });
    await page.goto(`${url}/graphiql${search}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.waitForTimeout(500);
    return { page, context, url, complaints, asked };
  }
});
