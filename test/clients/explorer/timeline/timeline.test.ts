import { beforeAll, describe, expect, test } from 'vitest';
import { byPeriod, type Dated } from '../../../../clients/explorer/timeline/dated.ts';
import { centuryOf, isCentury } from '../../../../clients/explorer/timeline/period.ts';
import { periodOf } from '../../../../schema/period.ts';
import { query } from '../../../../server/graph/query.ts';
import { useSeededGraph } from '../../../kit/seeded-graph.ts';
import { readText } from '../kit/render.tsx';
import { type Visitor, visitorOf } from '../kit/site.ts';

const datedCounts = query(
  'test.dated-counts',
  `RETURN COUNT { (m:Motif) WHERE m.firstAttestedFrom IS NOT NULL OR m.firstAttestedTo IS NOT NULL } AS motifs,
     COUNT { (m:Motif) WHERE m.firstAttestedFrom IS NULL AND m.firstAttestedTo IS NULL } AS undatedMotifs,
     COUNT { (d:Design) WHERE d.year IS NOT NULL } AS designs,
     COUNT { (d:Design) WHERE d.year IS NULL } AS undatedDesigns`,
  (row) => ({
    motifs: Number(row['motifs']),
    undatedMotifs: Number(row['undatedMotifs']),
    designs: Number(row['designs']),
    undatedDesigns: Number(row['undatedDesigns']),
  }),
);

test.each([
  [1733, 1700, 1799, 18],
  [800, 800, 899, 9],
  [1, 0, 99, 1],
  [-50, -100, -1, -1],
])('%i is told with %i to %i, century %i', (year, from, to, century) => {
  const period = periodOf(year);
  expect(period).toEqual({ from, to });
  expect(isCentury(period)).toBe(true);
  expect(centuryOf(period)).toBe(century);
});

test('years since 1900 are told by the decade', () => {
  expect(periodOf(1900)).toEqual({ from: 1900, to: 1909 });
  expect(isCentury(periodOf(2013))).toBe(false);
});

test('periods stand oldest first, and their records by year and name', () => {
  const dated = (name: string, year: number): Dated => ({
    node: { __typename: 'Design', id: `design/${name}`, name },
    year,
    told: null,
  });
  const periods = byPeriod([dated('c', 2013), dated('b', 2011), dated('a', 2013), dated('d', 1620)]);
  expect(periods.map(({ from, records }) => [from, records.map(({ node }) => node.name)])).toEqual([
    [1600, ['d']],
    [2010, ['b', 'a', 'c']],
  ]);
});

describe('the timeline', { timeout: 120_000 }, () => {
  const seeded = useSeededGraph();
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitorOf(seeded.graph);
  });

  /** What each period is said to hold, from the list of periods. */
  const heldBy = (html: string): readonly number[] =>
    [
      ...html
        .slice(html.indexOf('class="periods"'))
        .matchAll(/#tahun--?\d+"[^<]*<\/a> <span class="count">(\d+)</g),
    ].map(([, count]) => Number(count));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

  test('holds every dated motif and design of the graph, and counts the undated', async () => {
    const [counts] = await seeded.graph.read(datedCounts);
    const motifs = await visit('/timeline?kind=motif');
    expect(sum(heldBy(motifs.html))).toBe(counts?.motifs);
    expect(readText(motifs.html)).toContain(`${counts?.undatedMotifs} motif`);
    const designs = await visit('/en/timeline?kind=design');
    expect(sum(heldBy(designs.html))).toBe(counts?.designs);
    expect(readText(designs.html)).toContain(`${counts?.undatedDesigns} designs`);
  });

  test('cuts a long period, and shows it whole under an address of its own', async () => {
    const all = await visit('/timeline');
    const cut = /href="(\/timeline\?period=\d+)">Lihat semua \((\d+)\)/.exec(all.html);
    const whole = await visit(cut?.[1] ?? '');
    expect(whole.html.match(/<span class="year">/g)).toHaveLength(Number(cut?.[2]));
    expect(readText(whole.html)).toContain('Semua masa');
  });

  test('tells a date in the words of its source, and makes no year of a century', async () => {
    const { html } = await visit('/timeline?kind=motif&period=800');
    expect(readText(html)).toMatch(/motif, pertama tercatat.*Abad ke-9/);
    expect(html).toContain('<span class="year"></span>');
    expect(html).not.toContain('<span class="year">8');
    expect(readText((await visit('/timeline?kind=motif&period=1400')).html)).toMatch(/1482 .*1482–1521/);
  });

  test('shows everything where the address asks for what is not there', async () => {
    const { status, html } = await visit('/en/timeline?kind=none&period=12');
    expect(status).toBe(200);
    expect(heldBy(html).length).toBeGreaterThan(5);
  });
});
