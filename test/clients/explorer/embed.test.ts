import { beforeAll, describe, expect, test } from 'vitest';
import { choiceAddress, lineageId, readChoice } from '../../../clients/explorer/embed/choice.ts';
import { frameAddress, snippetOf } from '../../../clients/explorer/embed/snippet.ts';
import { useSeededSearch } from '../../search/kit/seeded-search.ts';
import { type Visitor, visitorOf } from './kit/site.ts';

describe('a choice', () => {
  test.each([
    ['motif/kawung', 'motif/kawung'],
    ['/motif/kawung', 'motif/kawung'],
    ['https://wastra.test/en/design/be-bali-ghea', 'design/be-bali-ghea'],
    ['https://wastra.test/id/wastra/patola', 'wastra/patola'],
    ['region/jawa-barat', undefined],
    ['kawung', undefined],
  ])('%s means %s', (text, id) => {
    expect(lineageId(text)).toBe(id);
  });

  test('reads what it wrote', () => {
    const query = { widget: 'search', way: 'frame', kind: 'motif', region: 'jawa-barat' };
    const choice = readChoice(query);
    expect(readChoice(Object.fromEntries(new URLSearchParams(choiceAddress(choice).split('?')[1])))).toEqual(
      choice,
    );
    expect(readChoice({ widget: 'x', kind: '"><script>', region: 'a"b' })).toEqual(readChoice({}));
  });

  test('is put into a page as text that cannot break out of it', () => {
    const choice = readChoice({ of: 'motif/x' });
    const record = { id: 'motif/x', name: '"><script>alert(1)</script>' };
    const options = { origin: 'https://w.test', lang: 'en', record, title: record.name } as const;
    for (const way of ['script', 'frame'] as const) {
      const snippet = snippetOf({ ...choice, way }, options);
      expect(snippet).not.toContain('<script>alert');
      expect(snippet).toContain('&quot;&gt;&lt;script&gt;');
    }
  });

  test('has an address for a frame in each language', () => {
    const search = readChoice({ widget: 'search', kind: 'motif' });
    expect(frameAddress(search, 'id', undefined)).toBe('/embed/search?kind=motif');
    const story = readChoice({ form: 'short' });
    expect(frameAddress(story, 'en', 'motif/kawung')).toBe('/en/embed/story/motif/kawung?form=short');
  });
});

describe('embedding', { timeout: 120_000 }, () => {
  const seeded = useSeededSearch();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  const oembed = async (url: string, more = '') => {
    const page = await visit(`/oembed?url=${encodeURIComponent(url)}${more}`);
    return { ...page, json: page.status === 200 && more === '' ? JSON.parse(page.html) : undefined };
  };

  test('shows something at once, and takes a choice without a script', async () => {
    const first = await visit('/embed');
    expect(first.html).toContain('&lt;wastra-story of=&quot;motif/mega-mendung&quot; lang=&quot;id&quot;');
    const { html } = await visit('/en/embed?widget=search&kind=motif&region=jawa-barat&way=frame');
    expect(html).toContain('src="/en/embed/search?kind=motif&amp;region=jawa-barat"');
    expect(html).toContain('&lt;iframe src=&quot;https://wastra.test/en/embed/search?kind=motif');
  });

  test('finds the record that a name means, and asks where several do', async () => {
    const { html } = await visit('/embed?of=parang+roesak&form=short');
    expect(html).toContain(
      'href="/embed?widget=story&amp;way=script&amp;of=motif%2Fparang-rusak&amp;form=short"',
    );
    expect((await visit('/embed?of=xqzvwk')).html).toContain('bernama “xqzvwk”');
  });

  test('lets frames stand anywhere, and nothing else', async () => {
    const policy = async (path: string) => String((await visit(path)).headers['content-security-policy']);
    expect(await policy('/embed/story/motif/kawung')).toContain('frame-ancestors *');
    expect(await policy('/en/embed/search')).toContain('frame-ancestors *');
    expect(await policy('/embed/story/motif/tidak-ada')).toContain('frame-ancestors *');
    expect(await policy('/embed')).toContain("frame-src 'self'");
    for (const path of ['/embed', '/', '/motif/kawung']) {
      expect(await policy(path)).toContain("frame-ancestors 'none'");
    }
  });

  test('has frames that say something without a script, and are not to be found by search engines', async () => {
    const { html } = await visit('/en/embed/story/motif/kawung?form=short');
    expect(html).toMatch(/<wastra-story of="motif\/kawung" form="short" lang="en" target="_blank">/);
    expect(html).toMatch(/<p lang="en">Kawung is a motif/);
    expect(html).toContain('<script type="module" src="/widgets/wastra-story.js">');
    expect(html).toContain('noindex');
    expect(html).not.toContain('masthead');
    expect((await visit('/embed/lineage/design/be-bali-ghea')).html).toContain(
      '<wastra-lineage of="design/be-bali-ghea"',
    );
    expect((await visit('/embed/story/region/jawa-barat')).status).toBe(404);
  });

  test('is offered on the page of every record, to people and to programs', async () => {
    const { html } = await visit('/en/motif/kawung');
    expect(html).toContain('href="/en/embed?of=motif%2Fkawung"');
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
    const answer = await visit(href.replaceAll('&amp;', '&').replace('https://wastra.test', ''));
    expect(JSON.parse(answer.html)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Kawung · Silsilah Wastra',
      width: 640,
      html: expect.stringContaining('<iframe src="https://wastra.test/en/embed/story/motif/kawung"'),
    });
    expect((await visit('/region/jawa-barat')).html).toContain('text/xml+oembed');
    expect((await visit('/motif')).html).not.toContain('oembed');
  });

  test('knows saved views, other records and the space that there is', async () => {
    const lineage = await oembed('https://wastra.test/embed/lineage/motif/kawung');
    expect(lineage.json.html).toContain('src="https://wastra.test/embed/lineage/motif/kawung"');
    const search = await oembed('https://wastra.test/embed/search?kind=wastra');
    expect(search.json.html).toContain('src="https://wastra.test/embed/search?kind=wastra"');
    expect((await oembed('https://wastra.test/region/jawa-barat')).json).toMatchObject({
      type: 'link',
      title: 'Jawa Barat · Silsilah Wastra',
    });
    const small = await oembed('https://wastra.test/motif/kawung', '&maxwidth=300&maxheight=200');
    expect(JSON.parse(small.html)).toMatchObject({ width: 300, height: 200 });
    expect(small.html).toContain('width=\\"300\\" height=\\"200\\"');
    const xml = await oembed('https://wastra.test/motif/kawung', '&format=xml');
    expect(xml.headers).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    expect(xml.html).toMatch(/<oembed>.*<html>&lt;iframe src=&quot;https:.*<\/html>.*<\/oembed>/);
  });

  test.each([
    ['https://elsewhere.test/motif/kawung', '', 404],
    ['https://wastra.test/motif/tidak-ada', '', 404],
    ['https://wastra.test/coverage', '', 404],
    ['https://wastra.test/motif/kawung', '&format=yaml', 501],
    ['', '', 400],
  ])('refuses %s%s with %i', async (url, more, status) => {
    expect((await oembed(url, more)).status).toBe(status);
  });
});
