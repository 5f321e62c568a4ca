import { beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, visitorOf } from '../../clients/explorer/kit/site.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

describe('a lineage to take away', () => {
  const seeded = useSeededGraph();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  test('is an SVG in the asked language with its address', async () => {
    const { status, headers, html } = await visit('/export/lineage/design/be-bali-ghea.svg?lang=en');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(html).toContain('Lineage of BE-BALI');
    expect(html).toContain('https://wastra.test/en/lineage/design/be-bali-ghea');
  });

  test('shows one direction where asked', async () => {
    const up = await visit('/export/lineage/motif/mega-mendung.svg?direction=ancestors');
    const both = await visit('/export/lineage/motif/mega-mendung.svg');
    const count = (svg: string) => svg.match(/data-record=/g)?.length ?? 0;
    expect(count(up.html)).toBeGreaterThan(1);
    expect(count(up.html)).toBeLessThan(count(both.html));
  });

  test('is sent again only when it has changed, and may run nothing', async () => {
    const { headers } = await visit('/export/lineage/motif/kawung.svg');
    const again = await visit('/export/lineage/motif/kawung.svg', {
      'if-none-match': String(headers['etag']),
    });
    expect([again.status, again.html]).toEqual([304, '']);
    expect(headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  test.each([
    ['motif/tidak-ada', 404],
    ['region/bali', 400],
  ])('of %s there is none', async (id, status) => {
    expect((await visit(`/export/lineage/${id}.svg`)).status).toBe(status);
  });

  test('an unknown wish is refused, with what may be wished', async () => {
    const { status, html } = await visit('/export/lineage/motif/kawung.svg?lang=xx', { accept: '*/*' });
    expect(status).toBe(400);
    expect(html).toContain('direction=ancestors');
  });
});

describe('the page of a lineage', () => {
  const seeded = useSeededGraph();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  test('draws it, tells it, and sets it in a tree and a table', async () => {
    const { html } = await visit('/en/lineage/wastra/patola');
    for (const part of ['class="lineage-picture"', 'id="cerita"', 'id="pohon"', 'id="tabel"'])
      expect(html).toContain(part);
    expect(html).not.toMatch(/<[a-z]+[^>]* style=/);
  });

  test('each line of the picture leads to its claim in the table', async () => {
    const { html } = await visit('/lineage/design/be-bali-ghea');
    const targets = [...html.matchAll(/href="#(klaim-[^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(2);
    for (const id of targets) expect(html).toContain(`<tr id="${id}"`);
  });

  test('of a record without descent says so, and draws nothing', async () => {
    const { status, html } = await visit('/lineage/motif/sekar-jagad');
    expect(status).toBe(200);
    expect(html).not.toContain('<figure');
  });

  test('of something else is not there', async () => {
    expect((await visit('/lineage/region/bali')).status).toBe(404);
  });
});
