import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { listenTestServer } from '../server/http/kit/test-server.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const source = (path: string) => fileURLToPath(new URL(`../../clients/graphiql/${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'silsilah-graphiql-'));
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!executablePath)('GraphiQL in a browser (needs Chromium)', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const built = join(folder, 'built');
    await build({ configFile: source('vite.config.ts'), mode: 'production', build: { outDir: built } });
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('opens the examples in tabs, asks our own host only, and breaks no policy', async () => {
    const { page, url, complaints, hosts } = await open('');
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs).toHaveLength(readdirSync(source('examples')).length);
    expect(tabs[0]).toContain('TraceDesign');
    expect(await page.locator('.graphiql-editor-tool').textContent()).toContain('be-bali-ghea');
    expect([...hosts]).toEqual([new URL(url).host]);
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

  test('fits a phone', async () => {
    const { page } = await open('', { width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const editor = await page.locator('.graphiql-editors').boundingBox();
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect(editor?.width).toBeGreaterThan(340);
    expect(answer?.y).toBeGreaterThan(editor?.y ?? Number.POSITIVE_INFINITY);
  });
});

async function open(search: string, viewport = { width: 1280, height: 800 }) {
  const { url } = await listenTestServer({ graphiqlFolder: join(folder, 'built') });
  const profile = mkdtempSync(join(folder, 'profile-'));
  const browser = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: quiet,
    viewport,
  });
  onTestFinished(() => browser.close());
  const page = browser.pages()[0] ?? (await browser.newPage());
  const { complaints, hosts } = listen(page, browser);
  await page.goto(`${url}/graphiql${search}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.waitForTimeout(500);
  return { page, url, complaints, hosts };
}

/** What the page complains of, and which hosts it asks. */
function listen(page: Page, browser: BrowserContext) {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  browser.on('request', (request) => {
    const { host } = new URL(request.url());
    if (host) hosts.add(host);
  });
  return { complaints, hosts };
}
