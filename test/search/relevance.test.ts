import { beforeAll, describe, expect, test } from 'vitest';
import { meiliHost, useSeededSearch } from './kit/seeded-search.ts';
import floor from './relevance/floor.json' with { type: 'json' };
import {
  type Measured,
  measureRelevance,
  type Summary,
  summarise,
  summariseByClass,
} from './relevance/measure.ts';
import { readRelevanceSuite } from './relevance/relevance-file.ts';

/** `SHOW_MISSES=1` prints every case that is not kept. */
const showMisses = process.env['SHOW_MISSES'] === '1';

describe('what people look for in our records', () => {
  const seeded = useSeededSearch();

  describe.each([
    { engine: 'NEO4J', floor: floor.neo4j },
    ...(meiliHost ? [{ engine: 'MEILISEARCH', floor: floor.meilisearch } as const] : []),
  ] as const)('$engine finds it', ({ engine, floor: least }) => {
    let searches: Measured[] = [];
    let suggestions: Measured[] = [];
    let hostile: Measured[] = [];
    beforeAll(async () => {
      const backend = seeded.engine(engine);
      const cases = await readRelevanceSuite();
      const of = (wanted: (one: (typeof cases)[number]) => boolean) =>
        measureRelevance(backend, cases.filter(wanted));
      searches = await of((one) => one.asks === 'SEARCH' && !one.hostile);
      suggestions = await of((one) => one.asks === 'SUGGEST');
      hostile = await of((one) => one.hostile && one.query.length <= 1_000);
      print([...searches, ...suggestions, ...hostile]);
    }, 600_000);

    test('as often first and in the first ten as ever', () => {
      const { mrr, recall, kept } = summarise(searches);
      expect(mrr).toBeGreaterThanOrEqual(least.search.mrr);
      expect(recall).toBeGreaterThanOrEqual(least.search.recall);
      expect(kept).toBeGreaterThanOrEqual(least.search.kept);
    });

    test('in every class of queries', () => {
      const classes: Readonly<Record<string, Summary>> = summariseByClass(searches);
      const floors: Readonly<Record<string, Pick<Summary, 'mrr' | 'recall'>>> = least.classes;
      for (const [name, { mrr, recall }] of Object.entries(floors)) {
        expect(classes[name]?.mrr, name).toBeGreaterThanOrEqual(mrr);
        expect(classes[name]?.recall, name).toBeGreaterThanOrEqual(recall);
      }
    });

    test('while they are typing', () => {
      const { mrr, recall } = summarise(suggestions);
      expect(mrr).toBeGreaterThanOrEqual(least.suggest.mrr);
      expect(recall).toBeGreaterThanOrEqual(least.suggest.recall);
    });

    test('and between debris', () => {
      expect(hostile.filter(({ kept }) => !kept).map(({ one, ids }) => `${one.name}: ${ids}`)).toEqual([]);
    });

    function print(all: readonly Measured[]): void {
      const rows = {
        ...summariseByClass(searches),
        SEARCH: summarise(searches),
        SUGGEST: summarise(suggestions),
      };
      const line = ([name, { cases, mrr, recall, kept }]: [string, Summary]) =>
        `${name.padEnd(14)} ${String(cases).padStart(4)} cases  MRR ${mrr.toFixed(3)}  recall@10 ${recall.toFixed(3)}  kept ${kept.toFixed(3)}`;
      const misses = showMisses ? all.filter(({ kept }) => !kept).map(missLine) : [];
      process.stderr.write(`${[engine, ...misses, ...Object.entries(rows).map(line)].join('\n')}\n`);
    }
  });
});

const missLine = ({ one, ids, reciprocalRank }: Measured): string =>
  `${reciprocalRank.toFixed(2)} ${one.class} [${one.name}] wants ${[...one.first1, ...one.first3, ...one.first10].join(' ')}; got ${ids.slice(0, 5).join(' ')}`;
