import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../../server/graph/query.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { readText } from './kit/render.tsx';
import { idsOf, linksOf, type Visitor, visitorOf } from './kit/site.ts';

const formerIds = query(
  'test.former-ids',
  'MATCH (r:Redirect) WHERE r.id STARTS WITH "motif/" AND r.to STARTS WITH "motif/" RETURN r.id AS id, r.to AS to LIMIT 1',
  (row) => ({ id: String(row['id']), to: String(row['to']) }),
);

// The first page of each kind waits for the graph to plan its statements.
describe('the website', { timeout: 180_000 }, () => {
  const seeded = useSeededGraph();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  describe('the home page', () => {
    test.each([
      ['/', 'id', 'dari mana motif dan kain Nusantara berasal'],
      ['/en/', 'en', 'where the motifs and cloths of the Indonesian archipelago come from'],
    ])('%s says what this is, with the numbers and what is not known', async (address, lang, says) => {
      const { status, html } = await visit(address);
      expect(status).toBe(200);
      expect(html).toContain(`<html lang="${lang}">`);
      const text = readText(html);
      expect(text).toContain(says);
      expect(text).toContain(lang === 'id' ? 'Yang belum kami ketahui' : 'What we do not know');
    });

    test('tells the way from BE-BALI to patola, each step with its sources', async () => {
      const text = readText((await visit('/')).html);
      expect(text).toMatch(/Dari BE-BALI.* ke Patola/i);
      const way = ['design/be-bali-ghea', 'wastra/geringsing', 'wastra/patola'];
      const { html } = await visit('/');
      const told = html.slice(html.indexOf('class="steps"'));
      expect(way.map((id) => told.indexOf(`href="/${id}"`))).toEqual(
        way.map((id) => told.indexOf(`href="/${id}"`)).sort((one, other) => one - other),
      );
    });

    test('leads to the example questions in GraphiQL with their variables', async () => {
      const links = linksOf((await visit('/')).html).filter((href) => href.startsWith('/graphiql?'));
      expect(links.length).toBeGreaterThan(6);
      const trace = links
        .map((href) => new URLSearchParams(href.split('?')[1]))
        .find((parameters) => parameters.get('query')?.includes('TraceDesign'));
      expect(JSON.parse(trace?.get('variables') ?? '{}')).toMatchObject({ slug: 'be-bali-ghea' });
    });
  });

  describe('a record', () => {
    test('of a design tells its lineage, its credit and its story at once', async () => {
      const { html } = await visit('/en/design/be-bali-ghea');
      const text = readText(html);
      expect(text).toMatch(/Where it comes from/);
      expect(text).toMatch(/Directly/);
      expect(text).toMatch(/strongest way: /);
      expect(text).toContain('Credit line');
      expect(text).toContain('Story of origin');
      expect(idsOf(html)).toContain('sumber-1');
    });

    test('of a restricted motif tells its own restriction and that of its family apart', async () => {
      const text = readText((await visit('/motif/parang-rusak')).html);
      expect(text).toContain('larangan keraton Pembatasannya sendiri');
      expect(text).toContain('Milik keluarga motifnya');
    });

    test('names a blog or a shop as such', async () => {
      const pages = await Promise.all(['/motif/kawung', '/motif/mega-mendung'].map((each) => visit(each)));
      expect(pages.map(({ html }) => readText(html)).join(' ')).toContain('(blog atau toko)');
    });

    test('under a former id leads to the present one, in the same language', async () => {
      const [former] = await seeded.graph.read(formerIds);
      expect(await visit(`/${former?.id}`)).toMatchObject({ status: 301, location: `/${former?.to}` });
      expect(await visit(`/en/${former?.id}`)).toMatchObject({ status: 301, location: `/en/${former?.to}` });
    });

    test('typed in capitals is found', async () => {
      expect(await visit('/motif/Kawung')).toMatchObject({ status: 301, location: '/motif/kawung' });
    });

    test('that is not there is a page with ways on', async () => {
      const { status, html } = await visit('/en/motif/none-such');
      expect(status).toBe(404);
      expect(html).toContain('<html lang="en">');
      expect(linksOf(html)).toContain('/en/motif');
    });
  });

  describe('a list', () => {
    test('is walked to its end and back by its own links', async () => {
      const seen = new Set<string>();
      let address: string | undefined = '/motif';
      let last = address;
      while (address !== undefined) {
        const { html } = await visit(address);
        for (const href of linksOf(html)) if (/^\/motif\/[^/]+$/.test(href)) seen.add(href);
        last = address;
        address = neighbour(html, 'next');
      }
      const { html } = await visit('/motif');
      expect(readText(html)).toContain(`${new Intl.NumberFormat('id-ID').format(seen.size)} motif`);
      const back = neighbour((await visit(last)).html, 'prev');
      expect((await visit(back ?? '')).status).toBe(200);
    });

    test('is narrowed to a region, which it names', async () => {
      const text = readText((await visit('/wastra?region=bali')).html);
      expect(text).toContain('wilayah: Bali');
      expect(text).toContain('Geringsing');
    });

    test('asked for with a damaged cursor says so', async () => {
      const { status, html } = await visit('/motif?after=broken');
      expect(status).toBe(400);
      expect(readText(html)).toContain('tidak dapat dibaca');
    });
  });

  test('addresses with a slash too many lead to the one without', async () => {
    expect(await visit('/motif/')).toMatchObject({ status: 301, location: '/motif' });
    expect(await visit('/en')).toMatchObject({ status: 301, location: '/en/' });
  });

  test('a page that did not change is not sent again', async () => {
    const { headers } = await visit('/coverage');
    const again = await visit('/coverage', { 'if-none-match': String(headers['etag']) });
    expect(again).toMatchObject({ status: 304, html: '' });
  });
});

function neighbour(html: string, rel: 'next' | 'prev'): string | undefined {
  return new RegExp(`rel="${rel}" href="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&');
}
