import { describe, expect, test } from 'vitest';
import { useBrowser } from '../kit/browser.ts';
import { openHost, pageWith } from '../kit/host.ts';
import { useWidgetServer } from '../kit/widget-server.ts';

describe('<wastra-story>', { timeout: 120_000 }, () => {
  const server = useWidgetServer();
  const browser = useBrowser();

  async function visit(attributes: string, lang = 'id') {
    const head = `<script type="module" src="${server.url}/widgets/wastra-story.js"></script>`;
    const html = pageWith(`<wastra-story ${attributes}></wastra-story>`, { head, lang });
    const { page } = await browser.open();
    await page.goto(await openHost({ pages: { '/': html } }));
    const story = page.getByRole('article');
    await story.waitFor();
    return { page, story };
  }

  test('tells the way back with numbered sources, each one tap away', async () => {
    const { page, story } = await visit('of="design/be-bali-ghea"', 'en');
    expect(await story.getByRole('heading').textContent()).toBe('Where BE-BALI comes from');
    expect(await story.textContent()).toMatch(/BE-BALI took inspiration from .*Geringsing/);
    const citation = story.getByRole('link', { name: 'Source 1' }).first();
    await citation.click();
    expect(await page.evaluate(`document.querySelector('wastra-story').shadowRoot.activeElement.id`)).toBe(
      'source-1',
    );
    expect(new URL(page.url()).hash).toBe('');
    const titles = await story
      .locator('cite a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.every((href) => href?.startsWith('http'))).toBe(true);
  });

  test('credits, and leads to the pedigree in the language of the page', async () => {
    const { story } = await visit('of="design/be-bali-ghea" target="_blank"', 'en');
    expect(await story.locator('.credit').textContent()).toMatch(/^Credit: BE-BALI .*Ghea Panggabean/);
    const pedigree = story.getByRole('link', { name: 'See the whole pedigree' });
    expect(await pedigree.getAttribute('href')).toBe(`${server.url}/en/design/be-bali-ghea`);
    expect([await pedigree.getAttribute('target'), await pedigree.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
  });

  test('tells restrictions as whose they are', async () => {
    const { story } = await visit('of="motif/parang-rusak"');
    const told = await story.locator('.restriction').allTextContents();
    expect(told[0]).toMatch(/^larangan keraton Pembatasannya sendiri\./);
    expect(told.some((each) => /bukan miliknya sendiri/.test(each))).toBe(true);
  });

  test('is short where it stands beside something else, its sources folded but there', async () => {
    const { page, story } = await visit('of="motif/parang-rusak" form="short"');
    expect(await story.locator('[part="paragraph"]').count()).toBe(2);
    expect(await story.locator('cite').first().isVisible()).toBe(false);
    await story.getByRole('link', { name: 'Sumber 1', exact: true }).first().click();
    expect(await story.locator('cite').first().isVisible()).toBe(true);
    await page.evaluate(`document.querySelector('wastra-story').setAttribute('form', 'long')`);
    await expect.poll(() => story.locator('[part="paragraph"]').count()).toBeGreaterThan(2);
  });

  test('tells another story when it is given another record', async () => {
    const { page, story } = await visit('of="motif/parang-rusak"');
    await page.evaluate(`document.querySelector('wastra-story').setAttribute('of', 'motif/mega-mendung')`);
    await story.getByRole('heading', { name: 'Kisah asal Mega Mendung' }).waitFor();
  });
});
