import type { Spread } from './measure/statistics.ts';
import type { SweepCell, SweepResult } from './sweep-case.ts';
import type { ContenderResult, TimedResult } from './timed-case.ts';

export type CaseResult = TimedResult | SweepResult;

/** One result as lines for people. */
export function reportLines(result: CaseResult): string[] {
  const lines = result.kind === 'timed' ? timedLines(result) : sweepLines(result);
  return ['', ...lines];
}

function timedLines({
  name,
  measures,
  connections,
  checked,
  answerBytes,
  contenders,
}: TimedResult): string[] {
  const rows = contenders.map(({ contender, p50Ms, p95Ms, perSecond, cpuPerAnswer: cpu, ...ratios }) => [
    contender,
    figure(p50Ms.median),
    figure(p95Ms.median),
    figure(perSecond.median),
    cpu === undefined ? '' : `${figure(cpu.serverMs)} + ${figure(cpu.databaseMs)}`,
    contender === 'ours' ? '1' : multiple(ratios.p50OfOurs),
    contender === 'ours' ? '1' : multiple(ratios.perSecondOfOurs),
  ]);
  return [
    `${name}, ${connections} at a time`,
    measures,
    `${checked} answers were alike; ours has ${(answerBytes / 1000).toFixed(1)} kB.`,
    ...table([
      [
        '',
        'p50 ms',
        'p95 ms',
        'a second',
        'CPU ms, server + Neo4j',
        'p50 / ours (min..max)',
        'a second / ours',
      ],
      ...rows,
    ]),
    ...verdict(contenders),
  ];
}

function verdict(contenders: readonly ContenderResult[]): string[] {
  const named = (name: string) => contenders.find(({ contender }) => contender === name);
  const [raw, peer] = [named('raw'), named('peer')];
  if (raw === undefined || peer === undefined) return [];
  const aboveRaw = inverse(raw.p50OfOurs);
  const abovePeer = inverse(peer.perSecondOfOurs);
  const again = named('ours, asked again');
  const repeated = (again?.perSecondOfOurs.median ?? Number.NaN) * abovePeer.median;
  return [
    `Asked again, ours answers ${repeated.toFixed(1)} times as many a second as @neo4j/graphql.`,
    `Ours answers ${multiple(abovePeer)} times as many a second as @neo4j/graphql; its p50 is ${multiple(aboveRaw)} times the raw driver's.`,
  ];
}

/** The same ratio seen from the other side. */
export const inverse = ({ min, median, max }: Spread): Spread => ({
  min: 1 / max,
  median: 1 / median,
  max: 1 / min,
});

function sweepLines({ name, measures, depths, forms }: SweepResult): string[] {
  const rows = forms.map((form) => [form.name, ...form.cells.map(cellText)]);
  const failures = forms.flatMap((form) =>
    form.cells.flatMap((cell) => (cell.kind === 'failed' ? [`${form.name}: ${cell.reason}`] : [])),
  );
  return [
    `${name}, median ms`,
    measures,
    ...table([['', ...depths.map((depth) => `at ${depth}`)], ...rows]),
    ...failures,
  ];
}

function cellText(cell: SweepCell): string {
  if (cell.kind === 'not-asked') return '-';
  if (cell.kind === 'failed') return `failed after ${figure(cell.afterMs / 1000)} s`;
  return figure(cell.medianMs);
}

export const multiple = ({ min, median, max }: Spread) =>
  `${median.toFixed(2)} (${min.toFixed(2)}..${max.toFixed(2)})`;
export const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Columns as wide as their widest cell; the first to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')}`.trimEnd(),
  );
}
