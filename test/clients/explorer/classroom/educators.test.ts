import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { shortStory } from '../../../../clients/explorer/classroom/sheet.ts';
import { useSeededSearch } from '../../../search/kit/seeded-search.ts';
import { shopSource } from '../kit/records.ts';
import { readText } from '../kit/render.tsx';
import { linksOf, type Visitor, visitorOf } from '../kit/site.ts';

test('a story is cut between paragraphs, and its sources keep their numbers', () => {
  const source = (id: string) => ({ ...shopSource, id });
  const story = shortStory({
    language: 'ID',
    paragraphs: [
      { text: 'a'.repeat(2_000), citations: [2] },
      { text: 'b', citations: [1] },
    ],
    sources: [source('source/one'), source('source/two')],
  });
  expect(story.paragraphs).toHaveLength(1);
  expect(story.sources.map(({ number, source: { id } }) => [number, id])).toEqual([[2, 'source/two']]);
  expect(story.isCut).toBe(true);
});

describe('the pages for educators and museums', { timeout: 180_000 }, () => {
  const seeded = useSeededSearch();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  test.each(['/educators', '/en/educators'])(
    '%s leads to questions that are valid as they stand',
    async (address) => {
      const { html } = await visit(address);
      const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
      const asked = linksOf(html)
        .filter((href) => href.startsWith('/graphiql?'))
        .map((href) => new URLSearchParams(href.split('?')[1]).get('query') ?? '');
      expect(asked.length).toBeGreaterThan(6);
      for (const text of asked) expect(validate(schema, parse(text))).toEqual([]);
    },
  );

  test('every page to which educators and museums are led is there', async () => {
    const pages = await Promise.all(['/educators', '/en/museums'].map((each) => visit(each)));
    const links = new Set(pages.flatMap(({ html }) => linksOf(html.slice(html.indexOf('<main')))));
    for (const href of [...links].filter((each) => /^\/(?!graphiql|export|schema|assets)/.test(each))) {
      expect([200, 301], href).toContain((await visit(href.split('#')[0] ?? '')).status);
    }
  });

  test('a sheet has the picture, the story, questions to answer, sources and the address', async () => {
    const { html } = await visit('/educators/sheet?id=motif/parang-rusak');
    const text = readText(html);
    expect(html).toContain('<svg');
    expect(text).toContain('Apa yang lahir dari Parang Rusak?');
    expect(text).toContain('Ada pembatasan yang menyertainya');
    expect(text).toContain('Bandingkan dua sumber');
    expect(text).toMatch(
      /“Parang Rusak”\. Silsilah Wastra\. https:\/\/wastra\.test\/id\/motif\/parang-rusak/,
    );
  });

  test('a sheet of a record without a lineage asks for it, and claims nothing', async () => {
    const { html } = await visit('/en/educators/sheet?id=motif/kawung');
    expect(readText(html)).toMatch(/Where does Kawung come from|not recorded where Kawung comes from/);
  });

  test('a sheet is found by a name, and of nothing says so', async () => {
    expect(linksOf((await visit('/educators/sheet?id=mega+mendung')).html)).toContain(
      '/educators/sheet?id=motif%2Fmega-mendung',
    );
    expect(readText((await visit('/educators/sheet?id=zzzzqqq')).html)).toContain('Tidak ada motif');
  });

  test('museums are led to each widget', async () => {
    const links = linksOf((await visit('/museums')).html);
    for (const widget of ['story', 'lineage', 'search']) {
      expect(
        links.some((href) => href.startsWith(`/embed?widget=${widget}`)),
        widget,
      ).toBe(true);
    }
  });
});
