import { describe, expect, test } from 'vitest';
import { axeOn } from './kit/axe.ts';
import { useBrowser } from './kit/browser.ts';
import { openHost, pageWith } from './kit/host.ts';
import { useWidgetServer } from './kit/widget-server.ts';

describe('what /embed gives to copy', { timeout: 120_000 }, () => {
  const server = useWidgetServer();
  const browser = useBrowser();

  /** The snippet as somebody copies it off the page. */
  async function copied(query: string): Promise<string> {
    const { page } = await browser.open({ javaScriptEnabled: false });
    await page.goto(`${server.url}/embed?${query}`);
    return (await page.locator('.snippet').textContent()) ?? '';
  }

  test('works in a plain HTML file of a museum', async () => {
    const host = await openHost({
      pages: { '/': pageWith(`${await copied('widget=search')}\n${await copied('of=motif/kawung')}`) },
    });
    const { page, complaints } = await browser.open();
    await page.goto(host);
    await page.getByRole('heading', { name: 'Kisah asal Kawung' }).waitFor();
    await page.getByRole('combobox').fill('mega mendung');
    await page.getByRole('option').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('works as a frame, as high as what is in it', async () => {
    const host = await openHost({
      pages: { '/': pageWith(await copied('of=motif/kawung&form=short&way=frame')) },
    });
    const { page, complaints } = await browser.open({ viewport: { width: 700, height: 900 } });
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Kisah asal Kawung' }).waitFor();
    const inside = () =>
      frame.locator(':root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const outside = () =>
      page.locator('iframe').evaluate((element) => Number(element.getAttribute('height')));
    await expect.poll(async () => (await outside()) - (await inside())).toBe(0);
    await frame.getByText(/^\d+ sumber$/).click();
    await expect.poll(async () => (await outside()) - (await inside())).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('lets no other page set the height of a frame', async () => {
    const snippet = await copied('of=motif/kawung&way=frame');
    const host = await openHost({ pages: { '/': pageWith(snippet) } });
    const { page } = await browser.open();
    await page.goto(host);
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
    await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe('520');
    const before = await page.locator('iframe').getAttribute('height');
    await page.evaluate(`postMessage({ type: 'wastra-height', height: 9 }, '*')`);
    await page.waitForTimeout(200);
    expect(await page.locator('iframe').getAttribute('height')).toBe(before);
  });

  test.each([
    ['/embed', 'light', 1280],
    ['/en/embed?widget=search', 'dark', 360],
    ['/embed/story/motif/parang-rusak', 'dark', 360],
    ['/en/embed/search', 'light', 1280],
  ] as const)('%s has nothing wrong that axe finds: %s, %i wide', async (path, colorScheme, width) => {
    const { page, complaints } = await browser.open({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await axeOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(complaints).toEqual([]);
  });
});
