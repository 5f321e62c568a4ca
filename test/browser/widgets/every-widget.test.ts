import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import budgets from '../../../clients/widgets/budgets.json' with { type: 'json' };
import { axeOn } from '../kit/axe.ts';
import { useBrowser, type Visit } from '../kit/browser.ts';
import { openHost, pageWith } from '../kit/host.ts';
import { useWidgetServer } from '../kit/widget-server.ts';
import { type WidgetCase, widgetCases } from './cases.ts';

interface Stay {
  readonly attributes: string;
  readonly inside?: string;
  readonly lang?: string;
  readonly before?: (visit: Visit) => Promise<void>;
  readonly options?: BrowserContextOptions;
}

const faultyApi =
  (answer: (route: Route) => Promise<void>) =>
  async ({ context }: Visit): Promise<void> => {
    await context.route(/\/graphql/, answer);
  };

const told = (page: Page, tag: string, text: RegExp) => page.locator(tag).getByText(text).first().waitFor();

const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };

describe('widgets', { timeout: 120_000 }, () => {
  const server = useWidgetServer();
  const browser = useBrowser();

  const script = (tag: string, at = server.url, more = '') =>
    `<script type="module" src="${at}/widgets/${tag}.js" ${more}></script>`;

  /** Opens a museum's page with the widget in it, on a site of its own. */
  async function visit({ tag }: WidgetCase, { attributes, inside = '', lang = 'id', before, options }: Stay) {
    const html = pageWith(`<${tag} ${attributes}>${inside}</${tag}>`, { lang, head: script(tag) });
    const host = await openHost({ pages: { '/': html } });
    const opened = await browser.open(options);
    await before?.(opened);
    await opened.page.goto(host);
    return { ...opened, host, widget: opened.page.locator(tag) };
  }

  test('every widget that is built is tried here', () => {
    expect(widgetCases.map(({ tag }) => tag).sort()).toEqual(Object.keys(budgets).sort());
  });

  describe.each(widgetCases)('$tag', (widget) => {
    const { tag, full, empty, start, shows, showsEmpty } = widget;

    test('keeps within its budget', () => {
      const { gzip, budget } = server.built[tag] ?? { gzip: Number.POSITIVE_INFINITY, budget: 0 };
      expect(gzip).toBeLessThanOrEqual(budget);
    });

    test('documents everything that a page sets, hears and styles', async () => {
      const described = server.described(tag);
      const { page } = await visit(widget, { attributes: full });
      const observed = await page.evaluate<string[]>(`customElements.get('${tag}').observedAttributes`);
      const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = described ?? {};
      expect(attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(observed));
      const entries = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
      expect(entries.filter(({ description }) => !description)).toEqual([]);
      const source = await (await fetch(`${server.url}/widgets/${tag}.js`)).text();
      const properties = new Set(source.match(/--wastra-[\w-]+/g));
      expect(cssProperties.map(({ name }) => name).sort()).toEqual([...properties].sort());
      const heard = new Set([...source.matchAll(/tell\(`(wastra-\w+)`/g)].map(([, name]) => name));
      expect(events.map(({ name }) => name).sort()).toEqual([...heard].sort());
      await start?.(page.locator(tag));
      await told(page, tag, shows.id);
      const parts = await page
        .locator(`${tag} [part]`)
        .evaluateAll((all) => all.flatMap((each) => [...each.part]));
      expect(cssParts.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(parts)]));
    });

    test('speaks the language around it, and another when that changes', async () => {
      const { page } = await visit(widget, { attributes: full, lang: 'en-GB' });
      await start?.(page.locator(tag));
      await told(page, tag, shows.en);
      await page.evaluate('document.documentElement.lang = "id"');
      await told(page, tag, shows.id);
      await page.evaluate(`document.querySelector('${tag}').lang = 'en'`);
      await told(page, tag, shows.en);
    });

    test.each([
      ['light', 1280],
      ['dark', 360],
    ] as const)('axe finds nothing wrong with it: %s, %i wide', async (colorScheme, width) => {
      const { page } = await visit(widget, {
        attributes: full,
        options: { colorScheme, viewport: { width, height: 800 } },
      });
      await start?.(page.locator(tag));
      await told(page, tag, shows.id);
      expect(await axeOn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });

    test('keeps a strict policy, asks one host only, and leaves nothing behind', async () => {
      const policy = "default-src 'self'; img-src data:";
      const html = pageWith(`<${tag} ${full}></${tag}>`, { head: script(tag, '') });
      const host = await openHost({ pages: { '/': html }, policy, behind: server.url });
      const { page, context, complaints, asked } = await browser.open();
      await page.goto(host);
      await start?.(page.locator(tag));
      await told(page, tag, shows.id);
      expect(complaints).toEqual([]);
      expect(new Set(asked.filter(({ host }) => host).map(({ origin }) => origin))).toEqual(new Set([host]));
      expect(await context.cookies()).toEqual([]);
      expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
      expect(await page.evaluate('sessionStorage.length')).toBe(0);
    });

    test('loads from another site with its integrity hash, and asks only there', async () => {
      const { integrity } = server.built[tag] ?? {};
      const head = script(tag, server.url, `integrity="${integrity}" crossorigin`);
      const html = pageWith(`<${tag} ${full}></${tag}>`, { head });
      const policy = `default-src 'none'; img-src data:; script-src ${server.url}; connect-src ${server.url}`;
      const host = await openHost({ pages: { '/': html }, policy });
      const { page, complaints, asked } = await browser.open();
      await page.goto(host);
      await start?.(page.locator(tag));
      await told(page, tag, shows.id);
      expect(complaints).toEqual([]);
      const origins = asked.filter(({ protocol }) => protocol !== 'data:').map(({ origin }) => origin);
      expect(new Set(origins)).toEqual(new Set([host, server.url]));
    });

    test('says that there is nothing, and what was in it may speak', async () => {
      const { page } = await visit(widget, { attributes: empty });
      await start?.(page.locator(tag), 'xqzvwk');
      await told(page, tag, showsEmpty);
      expect(await axeOn(page)).toEqual([]);
    });

    test('shows what the page put into it until it is there, and when the API fails', async () => {
      const inside = '<a href="https://wastra.test/">Silsilah Wastra</a>';
      const early = await browser.open({ javaScriptEnabled: false });
      const plain = await openHost({ pages: { '/': pageWith(`<${tag} ${full}>${inside}</${tag}>`) } });
      await early.page.goto(plain);
      expect(await early.page.getByRole('link', { name: 'Silsilah Wastra' }).isVisible()).toBe(true);

      let broken = true;
      const before = faultyApi(async (route) =>
        broken ? route.fulfill({ status: 500, body: 'oops' }) : route.continue(),
      );
      const { page, complaints } = await visit(widget, { attributes: full, inside, before });
      await start?.(page.locator(tag));
      await told(page, tag, /sedang tidak dapat menjawab/);
      expect(await page.getByRole('link', { name: 'Silsilah Wastra' }).isVisible()).toBe(true);
      expect(await axeOn(page)).toEqual([]);
      broken = false;
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await told(page, tag, shows.id);
      expect(complaints.filter((text) => !text.includes('500'))).toEqual([]);
    });

    test.each([
      [
        'too many requests',
        (route: Route) => route.fulfill({ status: 429, headers: { 'retry-after': '5', ...open }, body: '' }),
        /Coba lagi dalam 5 detik/,
      ],
      [
        'a server that is not there',
        (route: Route) => route.abort('connectionrefused'),
        /tidak dapat dihubungi/,
      ],
    ] as const)('tells of %s', async (_, answer, text) => {
      const { page } = await visit(widget, { attributes: full, before: faultyApi(answer) });
      await start?.(page.locator(tag));
      await told(page, tag, text);
    });

    test('says that it is loading when the server is slow', async () => {
      const before = faultyApi(async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await route.continue();
      });
      const { page } = await visit(widget, { attributes: full, before });
      await start?.(page.locator(tag));
      await told(page, tag, /Memuat …/);
      await told(page, tag, shows.id);
    });

    test('waits for the connection when there is none, and then goes on by itself', async () => {
      const { page, context } = await visit(widget, { attributes: '' });
      await context.setOffline(true);
      await page.evaluate(`{
      const fresh = document.createElement('div');
      fresh.innerHTML = ${JSON.stringify(`<${tag} ${full}></${tag}>`)};
      document.querySelector('${tag}').replaceWith(fresh.firstChild);
    }`);
      await start?.(page.locator(tag));
      await told(page, tag, /Tidak ada sambungan internet/);
      await context.setOffline(false);
      await told(page, tag, shows.id);
    });

    test('works in a frame that may do nothing but run scripts', async () => {
      const inner = pageWith(`<${tag} ${full}></${tag}>`, { head: script(tag) });
      const outer = pageWith('<iframe src="/inner" title="Wastra" sandbox="allow-scripts"></iframe>');
      const host = await openHost({ pages: { '/': outer, '/inner': inner } });
      const { page, complaints } = await browser.open();
      await page.goto(host);
      const frame = page.frame({ url: /inner/ });
      if (!frame) throw new Error('The frame did not load.');
      await start?.(frame.locator(tag));
      await frame.locator(tag).getByText(shows.id).first().waitFor();
      expect(complaints).toEqual([]);
    });

    test('works twice on a page, added late, and moved', async () => {
      const twice = `<${tag} ${full}></${tag}><section lang="en"></section>`;
      const host = await openHost({ pages: { '/': pageWith(twice, { head: script(tag) + script(tag) }) } });
      const { page, complaints } = await browser.open();
      await page.goto(host);
      const inMain = page.locator(`main > ${tag}`);
      const inSection = page.locator(`section > ${tag}`);
      const late = JSON.stringify(`<${tag} ${full}></${tag}>`);
      await page.evaluate(`document.querySelector('section').innerHTML = ${late}`);
      await start?.(inMain);
      await inMain.getByText(shows.id).first().waitFor();
      await start?.(inSection);
      await inSection.getByText(shows.en).first().waitFor();
      await page.evaluate(
        `document.querySelector('section').append(document.querySelector('main > ${tag}'))`,
      );
      await start?.(inSection.last());
      await inSection.last().getByText(shows.en).first().waitFor();
      expect(complaints).toEqual([]);
    });

    test('says what is missing when it has no address to ask, and tells the page by an event', async () => {
      const { page } = await visit(widget, { attributes: 'hidden' });
      await page.evaluate(`{
      window.heard = [];
      document.addEventListener('wastra-error', ({ detail }) => heard.push(detail.code));
      const lost = document.createElement('div');
      lost.innerHTML = ${JSON.stringify(`<${tag} ${full} endpoint="http://[/"></${tag}>`)};
      document.querySelector('${tag}').replaceWith(lost.firstChild);
    }`);
      await start?.(page.locator(tag));
      await told(page, tag, /Alamat API belum diketahui/);
      expect(await page.evaluate('heard')).toEqual(['NO_ENDPOINT']);
    });
  });
});
