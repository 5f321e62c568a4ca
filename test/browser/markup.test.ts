import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './kit/browser.ts';
import { openHost, pageWith } from './kit/host.ts';
import { planted } from './kit/planted.ts';
import { usePlantedSite } from './kit/planted-site.ts';
import { widgetCases } from './widgets/cases.ts';

/** Sets a mark if any of the planted markup runs. */
const watch = `window.planted = () => { window.plantedRan = true; };
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
    (window.violations ??= []).push(violatedDirective + ' ' + sourceFile);
  });`;

/** Elements that the markup has made, addresses that are scripts, and handlers in attributes, shadow trees included. */
const look = `(() => {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.classList.contains('planted')) found.push('element ' + element.outerHTML.slice(0, 200));
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push('handler ' + name);
        const address = ['href', 'src', 'action', 'data', 'xlink:href', 'formaction'].includes(name);
        if (address && /^[\\s\\u0000-\\u001f]*(java[\\s]*script|data:text|vbscript)/i.test(value)) found.push(name + ' ' + value);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  if (window.plantedRan) found.push('a script ran');
  return [...found, ...(window.violations ?? [])];
})()`;

/** Whether the markup stands there as text for its reader, shadow trees included. */
const shows = `(() => {
  const texts = [];
  const walk = (root) => {
    texts.push(root.textContent ?? '');
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) walk(element.shadowRoot);
  };
  walk(document.documentElement);
  return texts.some((text) => text.includes('<img class=planted'));
})()`;

const typed = encodeURIComponent(planted);
const records = [
  '/motif/kawung',
  '/motif/parang',
  '/wastra/batik-keraton',
  '/design/ka-rahayu-ning-buwono',
  '/design/batik-fractal',
  '/region/kota-surakarta',
  '/technique/batik-tulis',
  '/material/cotton',
  '/community/minangkabau',
  '/craftsperson/ghea-panggabean',
  '/workshop/tobatenun',
  '/artifact/acm-zuylen-sarong',
  '/artifact/am-e81229b',
  '/recognition/unesco-batik',
  '/source/npm-idn-area-data',
  '/source/aat-rematch2',
  '/lineage/motif/kawung',
  '/lineage/design/batik-fractal',
  '/certificate/batik-fractal',
];
const kinds = ['motif', 'wastra', 'design', 'region', 'technique', 'material', 'community', 'craftsperson'];
const lists = [
  ...[...kinds, 'workshop', 'artifact', 'recognition', 'source'].map((kind) => `/${kind}`),
  '/search?q=batik',
  '/timeline',
  '/timeline?kind=motif',
  '/compare?a=motif/kawung&b=motif/parang',
  '/educators/sheet?id=motif/kawung',
  '/embed?of=motif/kawung',
];

describe('markup in every text', { timeout: 240_000 }, () => {
  const site = usePlantedSite();
  const browser = useBrowser();

  async function open() {
    const visit = await browser.open();
    await visit.page.addInitScript(watch);
    return visit;
  }

  /** What is wrong with the page at an address. */
  async function wrongAt(page: Page, path: string, wantsText = true): Promise<string[]> {
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    const found: string[] = [];
    for (const frame of page.frames()) found.push(...(await frame.evaluate<string[]>(look)));
    if (wantsText && !(await page.evaluate<boolean>(shows))) found.push('the text is not shown');
    return found.map((each) => `${path}: ${each}`);
  }

  test('would be noticed if it ran', async () => {
    const host = await openHost({ pages: { '/': pageWith(planted) } });
    const { page } = await open();
    await page.goto(host);
    await expect.poll(() => page.evaluate(look)).toEqual(expect.arrayContaining(['a script ran']));
  });

  test('is in the texts of records, claims and changes', () => {
    const wanted = [
      'name',
      'descriptionId',
      'aliasTexts',
      'howEn',
      'note',
      'url',
      'author',
      'symbolismId',
      'period',
    ];
    expect(site.names).toEqual(expect.arrayContaining(wanted));
  });

  test.each(['', '/en'])(
    'is text on the page of each kind of record, and of what was sent: %s',
    async (lang) => {
      const { page, complaints, asked } = await open();
      const { design, workshop } = site.sent;
      const slug = design.split('/')[1];
      const sent = [`/${design}`, `/${workshop}`, `/certificate/${slug}`, `/lineage/${design}`];
      const wrong: string[] = [];
      for (const path of [...records, ...sent]) wrong.push(...(await wrongAt(page, `${lang}${path}`)));
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
      expect(asked.filter(({ href }) => href.endsWith('/planted'))).toEqual([]);
    },
  );

  test('is text in lists, in search and in tools', async () => {
    const { page, complaints } = await open();
    const wrong: string[] = [];
    for (const path of lists) wrong.push(...(await wrongAt(page, path)));
    for (const path of ['/', '/map', '/coverage', '/museums', '/educators']) {
      wrong.push(...(await wrongAt(page, path, false)));
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is text where an address brings it', async () => {
    const { page } = await open();
    const wrong: string[] = [];
    for (const path of [
      `/search?q=${typed}`,
      `/search?q=batik&kind=${typed}`,
      `/timeline?kind=${typed}`,
      `/compare?a=${typed}&b=${typed}`,
      `/embed?of=${typed}&form=${typed}&way=${typed}`,
      `/educators/sheet?id=${typed}`,
      `/register?ancestor=${typed}`,
      `/motif?q=${typed}&after=${typed}`,
      `/motif/${typed}`,
      `/${typed}`,
      `/en/lineage/motif/${typed}`,
      `/graphiql?query=${typed}&variables=${typed}`,
      `/oembed?format=${typed}&url=${typed}`,
    ]) {
      wrong.push(...(await wrongAt(page, path, false)));
    }
    expect(wrong).toEqual([]);
  });

  test('is text at the desk of the curators, and where a form tells what was typed', async () => {
    const { page, complaints } = await open();
    await page.goto(`${site.url}/review`);
    await page.locator('#key').fill(site.sent.curator);
    await page.locator('#key').press('Enter');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.evaluate(look)).toEqual([]);
    expect(await page.evaluate(shows)).toBe(true);
    await page.goto(`${site.url}/register`);
    for (const field of await page.locator('form input[type=text], form textarea').all())
      await field.fill(planted);
    await page.evaluate('document.querySelector("form[method=post]").noValidate = true');
    await page.locator('form[method=post] button').first().click();
    await page.waitForLoadState('load');
    expect(await page.evaluate(look)).toEqual([]);
    expect(await page.locator('[name=name]').inputValue()).toContain('<img class=planted');
    expect(complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
  });

  test.each(widgetCases)('is text in $tag, on a site without a policy', async ({ tag, start }) => {
    const of = tag === 'wastra-search' ? '' : 'of="design/batik-fractal"';
    const head = `<script type="module" src="${site.url}/widgets/${tag}.js"></script>`;
    const host = await openHost({ pages: { '/': pageWith(`<${tag} ${of}></${tag}>`, { head }) } });
    const { page, asked } = await open();
    await page.goto(host);
    await start?.(page.locator(tag), 'batik');
    await expect.poll(() => page.evaluate(shows), { timeout: 30_000 }).toBe(true);
    expect(await page.evaluate(look)).toEqual([]);
    expect(asked.filter(({ href }) => href.endsWith('/planted'))).toEqual([]);
  });

  test('is text in frames, in pictures and in what oEmbed gives to other sites', async () => {
    const { page } = await open();
    const wrong: string[] = [];
    const of = encodeURIComponent(`${site.url}/design/batik-fractal`);
    for (const path of [
      '/embed/story/design/batik-fractal',
      '/embed/lineage/motif/kawung',
      '/export/lineage/motif/kawung.svg',
      `/export/lineage/${site.sent.design}.svg?lang=en`,
      `/oembed?format=xml&url=${of}`,
      `/oembed?format=json&url=${of}`,
      '/id/motif/kawung.jsonld',
      '/id/motif/kawung.ttl',
    ]) {
      wrong.push(...(await wrongAt(page, path, false)));
      if (path.startsWith('/embed'))
        await expect.poll(() => page.evaluate(shows), { timeout: 30_000 }).toBe(true);
    }
    expect(wrong).toEqual([]);
    const { html } = await (await fetch(`${site.url}/oembed?url=${of}`)).json();
    const host = await openHost({ pages: { '/': pageWith(html) } });
    await page.goto(host);
    expect(await page.evaluate(look)).toEqual([]);
  });

  test('is text in the data for search engines', async () => {
    const { page } = await open();
    await page.goto(`${site.url}/motif/kawung`);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(texts.length).toBe(1);
    const data = JSON.parse(texts[0] ?? '');
    expect(data.name).toContain(planted);
    expect(
      data.citation
        .map(({ url }: { url?: string }) => url)
        .filter((url = '') => /script/.test(url.slice(0, 20))),
    ).toEqual([]);
  });
});
