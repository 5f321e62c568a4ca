import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../clients/lineage-picture/draw-picture.ts';
import type { PictureLayout } from '../../../clients/lineage-picture/picture.type.ts';
import { toMarkup } from '../../../clients/lineage-picture/svg-element.ts';
import { drawnLineage, drawnNode } from './kit/layouts.ts';

const links = {
  record: (id: string) => `/${id}`,
  claim: (id: string) => `#${id}`,
  more: (id: string) => `/lineage/${id}`,
};

const drawn = (layout: PictureLayout, lang: 'id' | 'en' = 'id') =>
  toMarkup(drawPicture(layout, { lang, name: 'Kawung Picis', prefix: 'a', links }));

describe('a lineage drawn', () => {
  test('tells each claim in words, for whoever does not see its line', () => {
    expect(drawn(drawnLineage())).toContain(
      '<title>Kawung Picis berasal dari Kawung: variasi, dasarnya tuturan tradisi</title>',
    );
  });

  test.each([
    ['DOCUMENTED', 'is-documented'],
    ['SCHOLARLY', 'is-scholarly'],
    ['TRADITIONAL_ACCOUNT', 'is-traditional-account'],
    ['STYLISTIC', 'is-stylistic'],
  ] as const)('a claim that is %s has a line of its own', (confidence, line) => {
    expect(drawn(drawnLineage({ confidence }))).toContain(`class="edge ${line}"`);
  });

  test('a disputed claim is doubled, signed and said to be disputed', () => {
    const svg = drawn(drawnLineage({ disputed: true }));
    expect(svg).toContain('class="core"');
    expect(svg).toContain('≠ variasi');
    expect(svg).toContain('; diperdebatkan</title>');
  });

  test('a sign of dispute stays where its word has no room', () => {
    const layout = drawnLineage({ disputed: true });
    const svg = drawn({ ...layout, claims: layout.claims.map((claim) => ({ ...claim, crowded: true })) });
    expect(svg).toMatch(/class="label"[^>]*>≠</);
  });

  test('the root is drawn heavier, and a restriction bears its seal with a word', () => {
    const layout = drawnLineage();
    const svg = drawn({
      ...layout,
      nodes: [drawnNode('motif/kawung', 'Kawung', { restriction: 'LARANGAN' })],
    });
    expect(svg).toContain('class="node motif is-root"');
    expect(svg).toMatch(/class="stamp"[\s\S]*larangan/);
  });

  test('what is reached by way of a tradition is paler, and says so', () => {
    const layout = drawnLineage();
    const beyond = drawnNode('motif/kawung', 'Kawung', {
      member: { pathConfidence: 'DOCUMENTED', disputed: false, viaTradition: true },
    });
    const svg = drawn({ ...layout, nodes: [beyond, ...layout.nodes.slice(1)] });
    expect(svg).toContain('class="node motif is-beyond"');
    expect(svg).toContain('lewat tradisi');
    expect(svg).toContain('class="edge is-traditional-account is-beyond"');
  });

  test('each kind has a shape of its own', () => {
    const of = (kind: string) =>
      drawn({
        ...drawnLineage(),
        nodes: [drawnNode('x', 'X', { node: { __typename: kind, name: 'X', regions: [] } })],
      });
    expect(of('Wastra')).toContain('class="fringe"');
    expect(of('Design')).toContain('class="ring"');
    expect(of('Motif')).not.toMatch(/fringe|ring"/);
  });

  test('periods are named by century and decade, and the lane of the undated by its word', () => {
    const box = { x: 0, y: 0, width: 200, height: 80 };
    const svg = drawn(
      {
        ...drawnLineage(),
        axis: 'TIME',
        undatedLane: box,
        periods: [
          { from: -300, to: -201, box },
          { from: 1200, to: 1299, box },
          { from: 1990, to: 1999, box },
        ],
      },
      'en',
    );
    for (const text of ['3rd century BC', '13th century', '1990s', 'undated']) expect(svg).toContain(text);
  });

  test.each([
    [1994, 1994, '1994'],
    [1200, 1299, 'abad ke-13'],
    [1201, 1300, 'abad ke-13'],
    [1870, 1910, '1870–1910'],
  ])('a date is told as exactly as it is known: %i to %i', (year, yearTo, told) => {
    const dated = drawnNode('motif/kawung', 'Kawung', { year, yearTo });
    expect(drawn({ ...drawnLineage(), nodes: [dated] })).toContain(`motif · ${told} · Yogyakarta`);
  });

  test('neighbours that are not drawn are counted and led to', () => {
    const layout = drawnLineage();
    const svg = drawn({
      ...layout,
      nodes: [drawnNode('motif/kawung', 'Kawung', { hiddenDescendants: 7 })],
    });
    expect(svg).toContain('+7');
    expect(svg).toContain('href="/lineage/motif/kawung" aria-label="Kawung: Tampilkan 7 turunan lagi"');
  });

  test('holds no inline style and no script', () => {
    expect(drawn(drawnLineage({ disputed: true }))).not.toMatch(/ style=| on\w+=|<style|<script/);
  });
});
