import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawSlide, type SlideOptions } from '../../../clients/lineage-picture/draw-slide.ts';
import { fitText, textWidth } from '../../../clients/lineage-picture/fit-text.ts';
import { element, toMarkup } from '../../../clients/lineage-picture/svg-element.ts';
import { pictureWords } from '../../../clients/lineage-picture/words.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { drawnLineage, drawnNode } from './kit/layouts.ts';

const options: SlideOptions = {
  lang: 'id',
  theme: 'light',
  name: 'Kawung Picis',
  address: 'https://wastra.test/lineage/motif/kawung-picis',
  stylesheet: readFileSync(join(projectRoot, 'clients', 'lineage-picture', 'picture.css'), 'utf8'),
};

describe('a lineage to take away', () => {
  test('carries its title, what it shows, its key, licence and citation', () => {
    const svg = drawSlide(drawnLineage(), options);
    expect(svg).toContain('Silsilah Kawung Picis</title>');
    expect(svg).toContain('Kawung Picis berasal dari Kawung: variasi, dasarnya tuturan tradisi');
    for (const text of Object.values(pictureWords('id').confidences)) expect(svg).toContain(text);
    expect(svg).toContain('CC BY 4.0');
    expect(svg).toContain('https://wastra.test/lineage/motif/kawung-picis');
  });

  test('has the shape of a slide and needs nothing but itself', () => {
    const svg = drawSlide(drawnLineage(), options);
    expect(svg).toContain('width="1600" height="900"');
    expect(svg).not.toMatch(/var\(|@media|url\(|href=|<script/);
  });

  test('speaks English where asked, and has a dark dress', () => {
    expect(drawSlide(drawnLineage(), { ...options, lang: 'en' })).toContain('Lineage of Kawung Picis');
    expect(drawSlide(drawnLineage(), { ...options, theme: 'dark' })).toContain('#15171c');
  });

  test('says that no descent is recorded where there is none', () => {
    const alone = { ...drawnLineage(), claims: [], nodes: [drawnNode('motif/kawung', 'Kawung')] };
    expect(drawSlide(alone, options)).toContain('Belum ada klaim keturunan');
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "]]>&' onload='x"])(
    'a name such as %s stays text',
    (name) => {
      const svg = drawSlide(
        {
          ...drawnLineage(),
          nodes: [drawnNode('motif/kawung', name), drawnNode('motif/kawung-picis', name)],
        },
        { ...options, name, address: name },
      );
      expect(svg).not.toMatch(/<(script|img)|="[^"]*" on\w+=/);
      expect(
        svg
          .match(/<(?!\/)[a-z]+/g)
          ?.every((tag) => /^<(svg|title|desc|style|rect|text|tspan|g|path|circle)$/.test(tag)),
      ).toBe(true);
    },
  );
});

test('a text of markup holds no character that XML forbids', () => {
  expect(toMarkup(element('text', {}, 'a\u0000b\u0007c\uFFFEd\ud800e'))).toBe('<text>abcde</text>');
});

describe('a name in its box', () => {
  const room = { width: 120, size: 13, lines: 2 };

  test('is broken between words', () => {
    expect(fitText('Batik Corona Katura dari Cirebon', { ...room, width: 160 })).toHaveLength(2);
  });

  test('is cut where it does not fit, and said to be', () => {
    const lines = fitText('Kereta batik Rahayu Ning Buwono (Argo Parahyangan)', room);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, room.size)).toBeLessThanOrEqual(room.width);
  });

  test('of one long word is cut as well', () => {
    const [line = ''] = fitText('Pertanggungjawabannyadalamsatukata', room);
    expect(line).toMatch(/…$/);
  });
});
