import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../kit/browser.ts';
import { openHost, pageWith } from '../kit/host.ts';
import { useWidgetServer } from '../kit/widget-server.ts';

describe('<wastra-search>', { timeout: 120_000 }, () => {
  const server = useWidgetServer();
  const browser = useBrowser();

  async function visit(attributes = '', lang = 'id') {
    const head = `<script type="module" src="${server.url}/widgets/wastra-search.js"></script>`;
    const inside = `<wastra-search ${attributes}></wastra-search><p>Sesudahnya <button>lain</button></p>`;
    const host = await openHost({ pages: { '/': pageWith(inside, { head, lang }) } });
    const opened = await browser.open();
    await opened.page.goto(host);
    const field = opened.page.getByRole('combobox');
    // The last entry leads to all results and is none itself.
    const options = opened.page.locator('wastra-search [role="option"]:not(.all)');
    return { ...opened, host, field, options, all: opened.page.locator('wastra-search .all') };
  }

  const activeOf = (page: Page) =>
    page.evaluate<string | null>(`(() => {
      const root = document.querySelector('wastra-search').shadowRoot;
      const id = root.querySelector('input').getAttribute('aria-activedescendant');
      return id && root.getElementById(id).getAttribute('aria-selected') === 'true'
        ? root.getElementById(id).querySelector('.name').textContent : null;
    })()`);

  const listenFor = (page: Page, event: string, more = '') =>
    page.evaluate(`window.heard = []; document.addEventListener('${event}', (event) => {
      heard.push(event.detail); ${more} })`);

  /** Where the next visit goes, whether or not the page there is quick. */
  const nextVisit = (page: Page) =>
    page.waitForRequest((request) => request.isNavigationRequest()).then((request) => request.url());

  test('finds by an old spelling, says why, and marks what was looked for', async () => {
    const { field, options, page } = await visit();
    await field.fill('parang roesak');
    await options.first().waitFor();
    expect(await options.first().locator('.name').textContent()).toBe('Parang Rusak');
    expect(await options.first().locator('.note').textContent()).toMatch(/nama lain: parang roesak/);
    expect(await options.first().locator('mark').allTextContents()).toEqual([
      'Parang',
      'Rusak',
      'parang',
      'roesak',
    ]);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ hasil\.$/);
  });

  test('groups what it finds by kind', async () => {
    const { field, page } = await visit('limit="30"', 'en');
    await field.fill('kawung');
    await page.getByRole('option').first().waitFor();
    const groups = await page
      .getByRole('group')
      .evaluateAll((all) => all.map((each) => each.ariaLabelledByElements?.[0]?.textContent));
    expect(groups.length).toBeGreaterThan(1);
    expect(groups).toContain('Motifs');
    expect(new Set(groups).size).toBe(groups.length);
  });

  test('walks the list by keys as the pattern has it', async () => {
    const { field, options, page } = await visit('limit="3" without-all');
    await field.pressSequentially('truntum');
    await options.first().waitFor();
    const names = await options.locator('.name').allTextContents();
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return activeOf(page);
    };
    expect(await activeOf(page)).toBeNull();
    expect(await press('ArrowDown')).toBe(names[0]);
    expect(await press('ArrowDown')).toBe(names[1]);
    expect(await press('ArrowUp')).toBe(names[0]);
    expect(await press('ArrowUp')).toBe(names[2]);
    expect(await press('ArrowDown')).toBe(names[0]);
    expect(await press('ArrowLeft')).toBeNull();
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe('truntu'.length);
    expect(await press('Escape')).toBeNull();
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('truntum');
    await press('Alt+ArrowDown');
    expect([await field.getAttribute('aria-expanded'), await activeOf(page)]).toEqual(['true', null]);
    await press('Alt+ArrowUp');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  test('goes to our page by Enter, in the language of the page', async () => {
    const { field, options, page } = await visit('', 'en');
    await field.fill('mega mendung');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const going = nextVisit(page);
    await page.keyboard.press('Enter');
    expect(await going).toBe(`${server.url}/en/motif/mega-mendung`);
  });

  test('goes by a tap, and to the page of the museum where one is given', async () => {
    const { options, page, host, context } = await visit('href-template="/koleksi/{kind}/{slug}?n={name}"');
    await context.route('**/koleksi/**', (route) => route.fulfill({ body: 'ada' }));
    await page.getByRole('combobox').fill('mega mendung');
    await options.first().click();
    await page.waitForURL(/koleksi/);
    expect(page.url()).toBe(`${host}/koleksi/motif/mega-mendung?n=Mega%20Mendung`);
  });

  test('leaves a choice to the page when the page takes it', async () => {
    const { field, options, page, host } = await visit();
    await listenFor(page, 'wastra-select', 'event.preventDefault();');
    await field.fill('mega mendung');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('heard')).toEqual([
      {
        id: 'motif/mega-mendung',
        kind: 'MOTIF',
        name: 'Mega Mendung',
        href: `${server.url}/motif/mega-mendung`,
      },
    ]);
    expect([page.url(), await field.inputValue()]).toEqual([`${host}/`, 'Mega Mendung']);
    expect(await options.count()).toBe(0);
  });

  test('finds only what the page lets it find', async () => {
    const { field, options, page } = await visit('kind="wastra" region="sumatera-selatan"');
    await listenFor(page, 'wastra-load');
    await field.fill('songket');
    await options.first().waitFor();
    const kinds = await page.getByRole('group').count();
    const links = await options.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(kinds).toBe(1);
    expect(links.every((href) => href.includes('/wastra/'))).toBe(true);
    await page.evaluate(`document.querySelector('wastra-search').setAttribute('kind', 'motif')`);
    await expect.poll(() => options.first().getAttribute('href')).toContain('/motif/');
  });

  test('leads last to all results, with the words and what the page narrows them to', async () => {
    const { field, options, all, page } = await visit('kind="motif wastra" region="jawa-tengah"', 'en');
    await listenFor(page, 'wastra-all', 'event.preventDefault();');
    await field.fill('parang roesak');
    await options.first().waitFor();
    const href = `${server.url}/en/search?q=parang+roesak&kind=motif%2Cwastra&region=jawa-tengah`;
    expect(await all.getAttribute('href')).toBe(href);
    expect(await all.textContent()).toMatch(/^See (all \d+ results|it on the page of results)$/);
    await page.keyboard.press('ArrowUp');
    expect(await all.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await all.getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate('heard')).toEqual([{ query: 'parang roesak', href }]);
    expect(await options.count()).toBe(0);
  });

  test('goes to all results by Enter, and they are as many as it says', async () => {
    const { field, options, all, page } = await visit('kind="motif wastra"');
    await field.fill('naga');
    await options.first().waitFor();
    const total = /\d+/.exec((await all.textContent()) ?? '')?.[0] ?? '';
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(`${total} hasil untuk`).waitFor();
  });

  test.each([
    ['href-template="/koleksi/{slug}"', 0],
    ['without-all', 0],
    ['href-template="/koleksi/{slug}" all-href-template="/cari?q={query}"', 1],
  ])('with %s has %i ways to all results', async (attributes, count) => {
    const { field, options, all } = await visit(attributes);
    await field.fill('mega mendung');
    await options.first().waitFor();
    expect(await all.count()).toBe(count);
    if (count > 0) expect(await all.getAttribute('href')).toBe('/cari?q=mega%20mendung');
  });

  test('asks once for what was typed in haste', async () => {
    const { field, options, page, asked } = await visit();
    // Letter by letter within one turn of the page: no machine is too slow for that.
    await field.evaluate((input) => {
      for (const letter of 'kawung') {
        (input as HTMLInputElement).value += letter;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    });
    await options.first().waitFor();
    const questions = asked.filter(({ pathname, search }) => pathname === '/graphql' && search !== '');
    expect(questions).toHaveLength(1);
    expect(questions[0]?.searchParams.get('variables')).toContain('"kawung"');
    await field.fill('k');
    await page.waitForTimeout(300);
    expect(await options.count()).toBe(0);
    expect(asked.filter(({ pathname, search }) => pathname === '/graphql' && search !== '')).toHaveLength(1);
  });

  test('offers the spelling that was meant', async () => {
    const { field, options, page } = await visit();
    await field.fill('truntm');
    const offer = page.getByRole('button', { name: 'truntum' });
    await offer.click();
    expect(await field.inputValue()).toBe('truntum');
    expect(await field.evaluate((input) => input.matches(':focus'))).toBe(true);
    await options.first().waitFor();
  });

  test('closes when one goes on', async () => {
    const { field, options, page } = await visit();
    await field.fill('kawung');
    await options.first().waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => options.count()).toBe(0);
    await field.click();
    await options.first().waitFor();
    await page.getByRole('heading', { name: 'Museum' }).click();
    await expect.poll(() => options.count()).toBe(0);
  });

  test('finds again what was typed when it was moved meanwhile', async () => {
    const { field, options, page } = await visit();
    await field.fill('kawung');
    await options.first().waitFor();
    await page.evaluate(`document.body.prepend(document.querySelector('wastra-search'))`);
    await expect.poll(() => options.count()).toBe(0);
    await field.click();
    await options.first().waitFor();
    expect(await field.inputValue()).toBe('kawung');
  });

  test('never reads what it is given as HTML', async () => {
    const { field, page, complaints } = await visit();
    await page.evaluate('window.hit = 0');
    await field.fill('<img src=x onerror="hit=1"> xqzvwk');
    await page.getByText('Tidak ada yang cocok').first().waitFor();
    expect(await page.evaluate('hit')).toBe(0);
    expect(complaints).toEqual([]);
  });
});
