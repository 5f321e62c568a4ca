import { beforeAll, describe, expect, test } from 'vitest';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
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
  address.startsWith('/') && !/^(\/en)?\/(assets|embed|export|graphi?ql|schema\.)/.test(address);

describe('a hundred pages of the site', () => {
  const seeded = useSeededGraph();
  beforeAll(async () => {
    await crawl(await visitorOf(seeded.graph));
  }, 600_000);

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
      expect(html, address).not.toMatch(/<(style|iframe|object|embed)\b|\s(style|on\w+)=/i);
      expect(
        html.replaceAll(/<script type="module" src="\/widgets\/[a-z-]+\.js"><\/script>/g, ''),
        address,
      ).not.toMatch(/<script/i);
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
      expect(html, address).not.toMatch(/\b(DOCUMENTED|TRADITIONAL_ACCOUNT|PLAIN_WEAVE|LARANGAN|PROVINCE)\b/);
    }),
  );
});
