import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { fromKit } from './from-kit.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of: errors, and what its policy refused. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly asked: readonly URL[];
}

/** One headless Chromium for the tests of a file; each visit has a fresh profile of its own. */
export function useBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await fromKit('chromium'), args: quiet });
  }, 400_000);
  afterAll(() => browser?.close());
  return {
    async open(options: BrowserContextOptions = {}): Promise<Visit> {
      if (!browser) throw new Error('The browser is there only once the tests run.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      return { page, context, ...listen(page, context) };
    },
  };
}

function listen(page: Page, context: BrowserContext): Pick<Visit, 'complaints' | 'asked'> {
  const complaints: string[] = [];
  const asked: URL[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => asked.push(new URL(request.url())));
  return { complaints, asked };
}
