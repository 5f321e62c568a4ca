import { describe, expect, test } from 'vitest';
import { useBrowser } from './kit/browser.ts';
import { bundleHost } from './kit/bundle-host.ts';
import { openHost, pageWith } from './kit/host.ts';
import { useWidgetServer } from './kit/widget-server.ts';

describe.each(['react-host', 'vue-host'])(
  '<wastra-search> in a page made by %s',
  { timeout: 120_000 },
  (name) => {
    const server = useWidgetServer();
    const browser = useBrowser();

    async function visit() {
      const code = (await bundleHost(name)).replaceAll('</script', '<\\/script');
      const head = `<script type="module" src="${server.url}/widgets/wastra-search.js"></script>`;
      const inside = `<div id="host"></div><script type="module">${code}</script>`;
      const host = await openHost({ pages: { '/': pageWith(inside, { head }) } });
      const opened = await browser.open();
      await opened.page.goto(host);
      const { page } = opened;
      const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
      const links = page.locator('wastra-search [role="option"]:not(.all)');
      return { ...opened, press, links, field: page.getByRole('combobox') };
    }

    test('is added late, takes its attributes, and asks anew when one is changed', async () => {
      const { page, press, links, field, complaints } = await visit();
      expect(await page.locator('wastra-search').count()).toBe(0);
      await press('tambah');
      expect(await page.locator('wastra-search').getAttribute('kind')).toBe('motif');
      expect(await page.locator('wastra-search').evaluate((element) => element.hasAttribute('inline'))).toBe(
        true,
      );
      await field.fill('parang');
      await links.first().waitFor();
      expect(await links.first().getAttribute('href')).toContain('/motif/');
      await press('kain saja');
      await field.fill('songket');
      await expect.poll(() => links.first().getAttribute('href')).toContain('/wastra/');
      expect(complaints).toEqual([]);
    });

    test('tells the page what was chosen, and the page may keep it', async () => {
      const { page, press, links, field } = await visit();
      await press('tambah');
      await field.fill('mega mendung');
      await links.first().waitFor();
      const address = page.url();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('motif/mega-mendung').waitFor();
      expect(page.url()).toBe(address);
    });

    test('is moved and taken away without harm', async () => {
      const { page, press, links, field, complaints } = await visit();
      await press('tambah');
      await field.fill('kawung');
      await links.first().waitFor();
      await page.locator('wastra-search').evaluate((element) => element.setAttribute('data-same', 'yes'));
      await press('pindah');
      expect(await page.locator('#aside + wastra-search[data-same="yes"]').count()).toBe(1);
      expect(await field.inputValue()).toBe('kawung');
      await field.click();
      await links.first().waitFor();
      await press('buang');
      expect(await page.locator('wastra-search').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  },
);
