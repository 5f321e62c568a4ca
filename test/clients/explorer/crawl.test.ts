import { beforeAll, describe, expect, test } from 'vitest';
import { useSeededSearch } from '../../search/kit/seeded-search.ts';
import { idsOf, linksOf, type Visited, type Visitor, visitorOf } from './kit/site.ts';

const pages = new Map<string, Visited>();
const most = 110;

/** Pages by what they are, so that the crawl meets every kind and not only the first list. */
const kindOf = (address: string) => address.replace(/^\/en\b/, '').split(/[/?]/)[1] ?? '';

/** Walks from both home pages, taking next the kind of page of which it has seen the fewest. */
async function crawl(visit: Visitor): Promise<void> {
  const waiting = new Set(['/', '/en/']);
  const seen = new Map<string, number>();
  while (waiting.size > 0 && pages.size < most) {
    const [next = '/'] = [...waiting].sort(
      (one, other) => (seen.get(kindOf(one)) ?? 0) - (seen.get(kindOf(other)) ?? 0),
    );
    waiting.delete(next);
    seen.set(kindOf(next), (seen.get(kindOf(next)) ?? 0) + 1);
    const page = await visit(next);
    pages.set(next, page);
    for (const href of linksOf(page.html)) {
      const [address = ''] = href.split('#');
      if (isPage(address) && !pages.has(address)) waiting.add(address);
    }
  }
}

const isPage = (address: string) =>
  address.startsWith('/') &&
  !/^(\/en)?\/(assets|embed|export\/|graphi?ql|schema\.|id\/|vocab\.)/.test(address);

describe('the site', () => {
  const seeded = useSeededSearch();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  describe('a hundred pages of it', () => {
    beforeAll(() => crawl(visit), 600_000);

    const each = (check: (page: Visited, address: string) => void) => () => {
      expect(pages.size).toBeGreaterThan(100);
      for (const [address, page] of pages) check(page, address);
    };

    test(
      'are all there',
      each(({ status }, address) => expect(status, address).toBe(200)),
    );

    test(
      'speak the language of their address, and know where the other one stands',
      each(({ html }, address) => {
        const english = /^\/en(\/|$)/.test(address);
        expect(html, address).toMatch(new RegExp(`^<!doctype html><html lang="${english ? 'en' : 'id'}">`));
        for (const lang of ['id', 'en', 'x-default']) expect(html, address).toContain(`hreflang="${lang}"`);
      }),
    );

    test(
      'have one first heading, and none that skips a step',
      each(({ html }, address) => {
        const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
        expect(
          levels.filter((level) => level === 1),
          address,
        ).toHaveLength(1);
        levels.forEach((level, place) => {
          expect(level - (levels[place - 1] ?? 0), `${address} ${levels}`).toBeLessThanOrEqual(1);
        });
      }),
    );

    test(
      'have a title, a description, and landmarks',
      each(({ html }, address) => {
        expect(html, address).toMatch(/<title>[^<]{5,}<\/title>/);
        expect(html, address).toMatch(/<meta name="description" content="[^"]{5,}"/);
        for (const landmark of ['<main id="isi"', '<header class="masthead"', '<footer>']) {
          expect(html, address).toContain(landmark);
        }
      }),
    );

    test(
      'hold no style and no script of their own, and need none of the widgets that some put in',
      each(({ html, headers }, address) => {
        // Data about the record is no script: no browser runs it.
        const run = html
          .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
          .replaceAll(/<script type="module" src="\/widgets\/[a-z-]+\.js"><\/script>/g, '');
        expect(run, address).not.toMatch(/<(script|style|iframe|object|embed)\b|\s(style|on\w+)=/i);
        expect(String(headers['content-security-policy']), address).not.toContain('unsafe');
      }),
    );

    test(
      'give each id once, and every leap within a page lands',
      each(({ html }, address) => {
        const ids = idsOf(html);
        expect(new Set(ids).size, address).toBe(ids.length);
        const leaps = linksOf(html).filter((href) => href.startsWith('#'));
        for (const leap of leaps) expect(ids, `${address} ${leap}`).toContain(leap.slice(1));
      }),
    );

    test(
      'leave nothing untold that their code would show as undefined',
      each(({ html }, address) => {
        expect(html, address).not.toMatch(/>\s*(undefined|null|NaN|\[object Object\])\b/);
        // The page of the vocabulary tells these very names.
        if (/\/vocab$/.test(address)) return;
        expect(html, address).not.toMatch(
          /\b(DOCUMENTED|TRADITIONAL_ACCOUNT|PLAIN_WEAVE|LARANGAN|PROVINCE)\b/,
        );
      }),
    );
  });

  describe('its page of results', () => {
    /** Text without marks, as a person reads it. */
    const read = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
    const at = async (address: string) => {
      const { status, html } = await visit(address);
      expect(status, address).toBe(200);
      return { html, text: read(html) };
    };

    test('tells results by kind with the best first, marks what was looked for, and says by which name', async () => {
      const { html, text } = await at('/search?q=parang+roesak');
      expect(html).toContain(
        'href="/motif/parang-rusak"><span><mark>Parang</mark> <mark>Rusak</mark></span>',
      );
      expect(text).toContain('nama lain: parang roesak');
      expect(/<ol class="found"><li class="result"><a [^>]*href="([^"]+)"/.exec(html)?.[1]).toBe(
        '/motif/parang-rusak',
      );
    });

    test('narrows by links that count, and lets go again', async () => {
      const all = await at('/en/search?q=naga');
      const [, count] =
        /q=naga&amp;kind=motif"[^>]*>motif<\/a> <span class="count">(\d+)</.exec(all.html) ?? [];
      const motifs = await at('/en/search?q=naga&kind=motif');
      expect(motifs.text).toContain(`${count} results for “naga”.`);
      expect(motifs.html).toContain('href="/en/search?q=naga"');
      expect(motifs.html).not.toMatch(/<ol class="found">.*href="\/en\/wastra\//s);
    });

    test('pages through one kind, each record once', async () => {
      const first = await at('/search?q=batik&kind=motif');
      const next = /rel="next" href="([^"]+)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const second = await at(next);
      const found = ({ html }: { html: string }) =>
        [...html.matchAll(/<li class="result"><a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
      expect(found(first)).toHaveLength(30);
      expect(found(second).filter((href) => found(first).includes(href))).toEqual([]);
    });

    test('mends a slip, and offers ways on where nothing is found', async () => {
      expect((await at('/search?q=sidomukit')).html).toContain('href="/search?q=sidomukti">sidomukti</a>');
      const nothing = await at('/search?q=kawung&region=tidak-ada');
      expect(nothing.text).toContain('Tidak ada yang ditemukan');
      expect(nothing.html).toContain('href="/search?q=kain+kapal"');
    });

    test('shows what was typed as text, whatever it is', async () => {
      const { html } = await at(`/search?${new URLSearchParams({ q: '"><script>alert(1)</script>' })}`);
      expect(html).not.toContain('<script');
      expect((await at(`/search?q=${'kawung+'.repeat(400)}`)).html).toContain('motif/kawung');
      expect((await visit('/search?q=batik&kind=motif&after=broken')).status).toBe(400);
    });

    test('a form on every page leads there, and needs no script', async () => {
      for (const address of ['/', '/motif/kawung', '/coverage', '/search']) {
        expect((await at(address)).html, address).toMatch(/<form action="\/search" method="get">.*name="q"/s);
      }
    });
  });
});
