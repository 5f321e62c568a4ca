import { beforeAll, describe, expect, test } from 'vitest';
import { useSeededSearch } from '../../search/kit/seeded-search.ts';
import { readText } from './kit/render.tsx';
import { type Visitor, visitorOf } from './kit/site.ts';

describe('comparing two', () => {
  const seeded = useSeededSearch();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  const read = async (a: string, b: string, lang = '/en') => {
    const query = new URLSearchParams({ ...(a ? { a } : {}), ...(b ? { b } : {}) });
    const { status, html } = await visit(`${lang}/compare?${query}`);
    expect(status).toBe(200);
    return readText(html);
  };

  test('begins with a plain form', async () => {
    const { html } = await visit('/compare');
    expect(html).toMatch(/<form[^>]* method="get"[\s\S]*name="a"[\s\S]*name="b"/);
  });

  test('tells the ways between two ids with the claim of each step, and both side by side', async () => {
    const text = await read('design/be-bali-ghea', 'wastra/patola');
    expect(text).toContain('By its sources, BE-BALI comes from Patola, 3 steps back.');
    expect(text).toMatch(/Ancestors in common.*Patola/);
    expect(text).toContain('Side by side');
  });

  test('finds where two meet that do not descend from each other', async () => {
    expect(await read('design/be-bali-ghea', 'design/ghea-lokcan')).toMatch(
      /they meet in \d+ ancestors that they have in common.*Geringsing.*one step from BE-BALI/,
    );
  });

  test('takes names as people write them', async () => {
    expect(await read('mega mendhung', 'PATOLA')).toContain('Mega Mendung and Patola');
  });

  test('says what a name is not found for, and waits for the second', async () => {
    expect(await read('xqzvwk', 'patola')).toContain('no motif, wastra or design called “xqzvwk”');
    expect(await read('motif/kawung', '', '')).toContain('Bandingkan dua');
  });

  test('a record with itself is said to be the same', async () => {
    expect(await read('motif/kawung', 'motif/kawung')).toContain('Both are the same record.');
  });
});
