import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeOn } from './kit/axe.ts';
import { useBrowser } from './kit/browser.ts';
import { useWidgetServer } from './kit/widget-server.ts';

describe('the pages of the website', { timeout: 120_000 }, () => {
  const server = useWidgetServer();
  const browser = useBrowser();

  const menu = (page: Page) => page.locator('#menu li');

  /** How many lines the menu takes. */
  const linesOf = async (page: Page) => {
    const tops = await menu(page).evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect().top),
    );
    return new Set(tops.map(Math.round)).size;
  };

  describe('the menu', () => {
    test.each([
      ['/motif/kawung', 1280],
      ['/en/motif/kawung', 1100],
    ])('stands in one line above %s, %i wide', async (path, width) => {
      const { page } = await browser.open({ viewport: { width, height: 800 } });
      await page.goto(`${server.url}${path}`);
      expect(await menu(page).first().isVisible()).toBe(true);
      expect(await linesOf(page)).toBe(1);
    });

    test('is folded on a phone, and opens without a script', async () => {
      const { page } = await browser.open({
        viewport: { width: 360, height: 800 },
        javaScriptEnabled: false,
      });
      await page.goto(`${server.url}/motif/kawung`);
      expect(await menu(page).first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('link', { name: 'Peta', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Peta provinsi' }).waitFor();
    });

    test('is opened, walked and closed by keys', async () => {
      const { page } = await browser.open({ viewport: { width: 360, height: 800 } });
      await page.goto(`${server.url}/en/motif/kawung`);
      await page.getByRole('button', { name: 'Menu' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Motifs');
      await page.keyboard.press('Escape');
      expect(await menu(page).first().isVisible()).toBe(false);
      expect(await page.evaluate('document.activeElement.className')).toBe('fold');
    });
  });

  test.each([
    ['/', 'dark', 360],
    ['/en/map', 'light', 360],
    ['/map', 'dark', 1280],
    ['/timeline', 'light', 360],
    ['/en/timeline?kind=motif', 'dark', 1280],
    ['/en/educators', 'dark', 360],
    ['/educators/sheet?id=motif/parang-rusak', 'light', 1280],
    ['/en/educators/sheet?id=motif/mega-mendung', 'dark', 360],
    ['/en/museums', 'light', 360],
    ['/museums', 'dark', 1280],
    ['/source', 'light', 360],
    ['/en/region', 'dark', 360],
  ] as const)('%s has nothing wrong that axe finds: %s, %i wide', async (path, colorScheme, width) => {
    const { page, complaints } = await browser.open({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await axeOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(complaints).toEqual([]);
  });

  test('a tile of the map is reached and followed by keys, and says the counts', async () => {
    const { page } = await browser.open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.url}/map`);
    const bali = page.getByRole('link', { name: /^Bali \(Bali\): \d+ wastra, \d+ motif$/ });
    await bali.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bali' }).waitFor();
  });

  test.each(['motif/parang-rusak', 'motif/mega-mendung', 'wastra/geringsing'])(
    'the classroom sheet of %s prints on one page or two',
    async (id) => {
      const { page } = await browser.open();
      await page.goto(`${server.url}/educators/sheet?id=${id}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    },
  );
});
