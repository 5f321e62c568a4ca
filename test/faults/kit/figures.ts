import { appendFile, readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { median, percentile } from '../../../bench/measure/statistics.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the figures of a run are collected. */
    figuresFile: string;
  }
}

/** Keeps a figure for the table that is printed at the end of the run. */
export async function note(fault: string, figure: string, value: string | number): Promise<void> {
  const line = `| ${fault} | ${figure} | ${value} |\n`;
  await appendFile(inject('figuresFile'), line);
}

/** How long things took, in seconds: the median, the 95th percentile and the longest. */
export function seconds(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const said = (ms: number) => (ms / 1000).toFixed(1);
  return `median ${said(median(times))} s, p95 ${said(percentile(times, 0.95))} s, longest ${said(Math.max(...times))} s`;
}

export async function table(file: string): Promise<string> {
  const rows = await readFile(file, 'utf8').catch(() => '');
  return rows === '' ? '' : `\n| fault | figure | value |\n|---|---|---|\n${rows}`;
}
