import { describe, expect, test } from 'vitest';
import { Lineage } from '../../../clients/explorer/components/lineage.tsx';
import { byGeneration, sideOf } from '../../../clients/explorer/lineage-view.ts';
import { claim, kawung, lineageOf, noLineage } from './kit/records.ts';
import { readText, renderPart } from './kit/render.tsx';

const told = (ancestors = noLineage, lang: 'id' | 'en' = 'id') =>
  renderPart(<Lineage ancestors={ancestors} descendants={noLineage} />, lang);

describe('a lineage told in words', () => {
  test('without ancestors it says that none is recorded, not that there is none', () => {
    expect(readText(told())).toContain('Belum ada asal yang tercatat');
    expect(readText(told(noLineage, 'en'))).toContain('not that there is none');
  });

  test('a claim says who descends from whom, how, on what basis, and who says so', () => {
    const text = readText(told(lineageOf({})));
    expect(text).toContain('Kawung Picis adalah variasi dari Kawung');
    expect(text).toContain('dasar: tuturan tradisi');
    expect(text).toContain('Toko Batik (blog atau toko)');
  });

  test('a disputed claim is marked in words and by its line', () => {
    const html = told(lineageOf({}, { disputed: true }));
    expect(readText(html)).toContain('≠ diperdebatkan');
    expect(html).toContain('line-disputed');
    expect(told(lineageOf({}))).not.toContain('line-traditional-account line-disputed');
  });

  test('what is reached only across a cloth is said to speak of the tradition', () => {
    const html = told(lineageOf({ viaTradition: true, generation: 2 }));
    expect(readText(html)).toContain('lewat sebuah wastra');
    expect(readText(html)).toContain('jalur terkuat: tuturan tradisi');
  });

  test('a cut lineage says so', () => {
    const html = told({ ...lineageOf({}), truncated: true, totalCount: 300 });
    expect(readText(html)).toContain('Tampil 1 yang terdekat dari 300');
  });

  test('no address but one of the web becomes a link', () => {
    const [source] = claim.sources;
    const html = told(lineageOf({}, { sources: source ? [{ ...source, url: 'javascript:alert(1)' }] : [] }));
    expect(html).not.toContain('javascript:');
    expect(html).toContain('href="/source/toko"');
  });
});

test('generations are told nearest first, whatever their sign', () => {
  const lineage = {
    ...noLineage,
    members: [-3, -1, -2, -1].map((generation, place) => ({
      generation,
      pathConfidence: 'DOCUMENTED' as const,
      disputed: false,
      viaTradition: false,
      node: { ...kawung, id: `motif/${place}`, regions: [] },
    })),
  };
  expect(byGeneration(lineage, 'ancestor').map(({ number, members }) => [number, members.length])).toEqual([
    [1, 2],
    [2, 1],
    [3, 1],
  ]);
});

test('of a lineage in both directions each claim is told on one side, one past the root with the younger', () => {
  const far = (id: string, generation: number) => ({
    generation,
    pathConfidence: 'DOCUMENTED' as const,
    disputed: false,
    viaTradition: false,
    node: { ...kawung, id, regions: [] },
  });
  const told = (descendant: string, ancestor: string) => ({
    ...claim,
    id: `${descendant} < ${ancestor}`,
    descendant: { ...kawung, id: descendant },
    ancestor: { ...kawung, id: ancestor },
  });
  const lineage = {
    members: [far('old', -1), far('young', 1)],
    derivations: [told('root', 'old'), told('young', 'root'), told('young', 'old')],
    totalCount: 2,
    truncated: false,
  };
  const ids = (side: 'ancestors' | 'descendants') => sideOf(lineage, side).derivations.map(({ id }) => id);
  expect(ids('ancestors')).toEqual(['root < old']);
  expect(ids('descendants')).toEqual(['young < root', 'young < old']);
});
