import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeOn } from '../kit/axe.ts';
import { useBrowser } from '../kit/browser.ts';
import { openHost, pageWith } from '../kit/host.ts';
import { useWidgetServer } from '../kit/widget-server.ts';

describe('<wastra-lineage>', { timeout: 60_000 }, () => {
  const server = useWidgetServer();
  const browser = useBrowser();

  interface Stay {
    readonly lang?: string;
    readonly width?: number;
    readonly policy?: string;
  }

  async function visit(attributes: string, { lang = 'en', width = 1280, policy }: Stay = {}) {
    const at = policy ? '' : server.url;
    const head = `<script type="module" src="${at}/widgets/wastra-lineage.js"></script>`;
    const html = pageWith(`<wastra-lineage ${attributes}></wastra-lineage>`, { head, lang });
    const opened = await browser.open({ viewport: { width, height: 800 }, acceptDownloads: true });
    await opened.page.goto(
      await openHost({ pages: { '/': html }, ...(policy ? { policy, behind: server.url } : {}) }),
    );
    const widget = opened.page.locator('wastra-lineage');
    await widget.getByRole('heading', { level: 2 }).waitFor();
    return { ...opened, widget };
  }

  const focused = (page: Page) =>
    page.evaluate<string | null>(
      `document.querySelector('wastra-lineage').shadowRoot.activeElement?.closest('[data-record]')?.getAttribute('data-record') ?? null`,
    );

  const enter = (page: Page) => page.locator('wastra-lineage [data-record] [tabindex="0"]').focus();

  test('arrow keys walk to ancestors, siblings and back the way one came', async () => {
    const { page } = await visit('of="design/be-bali-ghea"');
    await enter(page);
    expect(await focused(page)).toBe('design/be-bali-ghea');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('wastra/geringsing');
    await page.keyboard.press('ArrowLeft');
    const older = await focused(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(older);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('design/be-bali-ghea');
    await page.keyboard.press('Backspace');
    expect(await focused(page)).toBe(older);
  });

  test('one tab stop holds the whole picture', async () => {
    const { page } = await visit('of="wastra/patola"');
    expect(await page.locator('wastra-lineage [data-record] [tabindex="0"]').count()).toBe(1);
  });

  test('a card tells a claim: its kind with what that means, how, on what basis, and who says so', async () => {
    const { page, widget } = await visit('of="design/be-bali-ghea"');
    await enter(page);
    await page.keyboard.press('Enter');
    const card = widget.locator('[part="card"]');
    await card.getByRole('button', { name: /^from Geringsing/ }).click();
    expect(await card.textContent()).toMatch(/A source names the older as the inspiration/);
    expect(await card.textContent()).toMatch(/Basis: documented/);
    expect(await card.locator('cite a').count()).toBeGreaterThan(0);
    expect(await axeOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await focused(page)).toBe('design/be-bali-ghea');
  });

  test('the page hears of what is chosen, and may take over', async () => {
    const { page, widget } = await visit('of="motif/mega-mendung" href-template="/koleksi/{slug}"');
    await page.evaluate(`{
      window.heard = [];
      document.addEventListener('wastra-select', (event) => { heard.push(event.detail); event.preventDefault(); });
    }`);
    await enter(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('heard')).toEqual([
      { id: 'motif/mega-mendung', kind: 'MOTIF', name: 'Mega Mendung', href: '/koleksi/mega-mendung' },
    ]);
    expect(await widget.locator('[part="card"]').isVisible()).toBe(false);
  });

  test('what is not on the way through the record in focus stands back', async () => {
    const { page, widget } = await visit('of="motif/mega-mendung"');
    await enter(page);
    await page.keyboard.press('ArrowRight');
    expect(await widget.locator('[data-record].is-off').count()).toBeGreaterThan(3);
    expect(await widget.locator('[data-record="motif/mega-mendung"]').getAttribute('class')).not.toContain(
      'is-off',
    );
  });

  test('a record shows the neighbours that were left out, and keeps its place', async () => {
    const { page, widget } = await visit('of="wastra/patola" most="5"');
    expect(await widget.locator('[data-record]').count()).toBe(5);
    await enter(page);
    await page.keyboard.press('Enter');
    await widget.getByRole('button', { name: /^Show \d+ more descendants/ }).click();
    await expect.poll(() => widget.locator('[data-record]').count()).toBeGreaterThan(15);
  });

  test('it grows, shrinks and moves by buttons and keys, without a drag', async () => {
    const { page, widget } = await visit('of="wastra/patola"');
    const width = async () => Number(await widget.locator('svg[part="picture"]').getAttribute('width'));
    const natural = await width();
    await widget.getByRole('button', { name: 'Larger' }).click();
    expect(await width()).toBeGreaterThan(natural);
    await enter(page);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await width()).toBeLessThan(natural);
    await page.keyboard.press('0');
    const frame = widget.locator('[part="frame"]');
    expect(await frame.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(1);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await frame.evaluate((each) => each.scrollTo(0, 0));
    await page.keyboard.press('Shift+ArrowRight');
    expect(await frame.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
  });

  test.each([
    ['Tree', '.tree a', 5],
    ['Table', 'tbody tr', 5],
  ])('%s tells the same lineage', async (name, parts, least) => {
    const { page, widget } = await visit('of="wastra/geringsing"');
    await widget.getByRole('button', { name, exact: true }).click();
    expect(await widget.locator(parts).count()).toBeGreaterThanOrEqual(least);
    expect(await axeOn(page)).toEqual([]);
  });

  test('on a phone the tree comes first, and the picture runs downwards', async () => {
    const { page, widget } = await visit('of="motif/mega-mendung"', { width: 360 });
    await widget.locator('[part="tree"]').waitFor();
    await widget.getByRole('button', { name: 'Picture' }).click();
    await enter(page);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).not.toBe('motif/mega-mendung');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test.each(['SVG', 'PNG'])('%s is made in the browser, under a strict policy', async (format) => {
    const { page, widget, complaints } = await visit('of="design/be-bali-ghea"', {
      policy: "default-src 'self'; img-src data:",
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      widget.getByRole('button', { name: `Download ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`silsilah-design-be-bali-ghea.${format.toLowerCase()}`);
    const bytes = await readFile(await download.path());
    if (format === 'SVG') expect(bytes.toString()).toMatch(/Lineage of BE-BALI[\s\S]*CC BY 4\.0/);
    else
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.length > 50_000]).toEqual([
        3200,
        1800,
        true,
      ]);
    expect(complaints).toEqual([]);
  });

  test('a record without a lineage says so, and draws nothing', async () => {
    const { widget } = await visit('of="motif/sekar-jagad"');
    expect(await widget.locator('[part="words"]').textContent()).toContain(
      'No source that we have read says',
    );
    expect(await widget.locator('svg').count()).toBe(0);
  });
});
