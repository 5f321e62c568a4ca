import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { drawPlot } from '../../../bench/scale/draw-plot.ts';
import { decades, logAxis, spreadOut } from '../../../bench/scale/plot-axis.ts';
import { growthLines, sizeLines } from '../../../bench/scale/scale-report.ts';
import type { QuestionResult, ScaleResult } from '../../../bench/scale/scale-result.ts';

const question = (name: string, p50Ms: number): QuestionResult => ({
  name,
  measures: '',
  ours: { kind: 'answered', p50Ms, p95Ms: 2 * p50Ms, answers: 10 },
  serverMb: 200,
  databaseMb: 1_000,
});
const late: QuestionResult = {
  name: 'hub, lineage',
  measures: '',
  ours: { kind: 'failed', afterMs: 10_000, reason: 'TIMEOUT' },
  serverMb: 210,
  databaseMb: 1_000,
};
const loaded = {
  nodes: 1_200,
  relationships: 7_000,
  seconds: { draw: 1, import: 2, index: 3 },
  nodesPerSecond: 200,
};
const sizeOf = (size: number, questions: readonly QuestionResult[]) => ({
  size,
  loaded,
  startSeconds: 10,
  startMb: 180,
  questions,
});
const result: ScaleResult = {
  machine: { cores: 2, node: 'v20' },
  seconds: 1,
  connections: 1,
  sizes: [
    sizeOf(10_000, [question('lineage, short', 8), question('hub, lineage', 40)]),
    sizeOf(1_000_000, [question('lineage, short', 10), late]),
  ],
};

describe('the plot', () => {
  const svg = drawPlot(result);

  test('is well-formed, has a title, and is legible in light and in dark', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('<title id="title">');
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
  });

  test('names each line that was asked with what came of the last size, and no other', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);
    expect(texts).toContain('lineage, short, 10.0 ms');
    expect(texts).toContain('hub, lineage, not answered');
    expect(texts.filter((text) => text?.startsWith('lineage') || text?.startsWith('hub'))).toHaveLength(2);
  });

  test('marks each figure once, where what was late has none', () => {
    const { svg: drawn } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    const lines = drawn.g.filter((group: object) => 'circle' in group || 'rect' in group);
    expect(lines.map((line: { circle?: unknown[]; rect?: unknown }) => line.circle ?? line.rect)).toEqual([
      [expect.anything(), expect.anything()],
      expect.objectContaining({ '@_width': '8' }),
    ]);
  });
});

describe('the tables', () => {
  test('say how much the last size takes of the first, and what failed', () => {
    const lines = growthLines(result).join('\n');
    expect(lines).toMatch(/lineage, short\s+8\.00\s+10\.0\s+1\.25/);
    expect(lines).toMatch(/hub, lineage\s+40\.0\s+failed/);
  });

  test('tell why a question was not answered', () => {
    expect(sizeLines(sizeOf(1_000_000, [late])).join('\n')).toContain('failed after 10.0 s: TIMEOUT');
  });
});

describe('axes', () => {
  test('give each doubling the same distance', () => {
    const x = logAxis([1, 4], 0, 100);
    expect([x(1), x(2), x(4)]).toEqual([0, 50, 100]);
  });

  test('run between powers of ten', () => {
    expect(decades([3, 250])).toEqual([1, 10, 100, 1_000]);
    expect(decades([10])).toEqual([10, 100]);
  });

  test('names that would meet are moved apart, in their order', () => {
    const [first = 0, second = 0, third = 0] = spreadOut([50, 52, 200], 20);
    expect(second - first).toBeGreaterThanOrEqual(19.9);
    expect(third).toBe(200);
  });
});
