import { expect, test } from 'vitest';
import { CpuMeter, cpuTimeFrom, cpuTimeMs } from '../../../bench/measure/cpu-time.ts';

test('user and system time are read behind a name that holds spaces and brackets', () => {
  const line = '42 (node (a b) c) S 1 42 42 0 -1 4194304 10 0 0 0 250 50 0 0 20 0 11 0 100';
  expect(cpuTimeFrom(line)).toBe(3_000);
});

test('a process that is not there has no time, and an answer no cost', async () => {
  expect(cpuTimeMs(2 ** 30)).toBeUndefined();
  const meter = new CpuMeter({ server: 2 ** 30, database: process.pid });
  await meter.during(async () => 3);
  expect(meter.perAnswer()).toBeUndefined();
});
