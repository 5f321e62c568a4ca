import { expect, test } from 'vitest';
import {
  afterCheck,
  afterFailure,
  afterSuccess,
  type Circuit,
  isAsked,
  isCheckDue,
  circuitTimes as times,
} from '../../server/search/circuit.ts';

const closed = afterCheck({ state: 'unchecked' }, { well: true }, 0, times);
const ill = { well: false, reason: 'ill' } as const;

test('what was never looked at is looked at first, and not asked', () => {
  expect(isAsked({ state: 'unchecked' })).toBe(false);
  expect(isCheckDue({ state: 'unchecked' }, 0)).toBe(true);
});

test('what is well is asked, and looked at now and then', () => {
  expect(isAsked(closed)).toBe(true);
  expect(isCheckDue(closed, times.checkEveryMs - 1)).toBe(false);
  expect(isCheckDue(closed, times.checkEveryMs)).toBe(true);
});

test('a failure opens it; it is looked at after a wait that doubles up to a limit', () => {
  let circuit: Circuit = afterFailure(closed, 'ill', 0, times);
  const waits: number[] = [];
  for (let looks = 0; looks < 9; looks += 1) {
    if (circuit.state === 'open') waits.push(circuit.waitMs);
    circuit = afterCheck(circuit, ill, 0, times);
  }
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  expect(isAsked(circuit)).toBe(false);
});

test('with more failures allowed, only those in a row count', () => {
  const patient = { ...times, failures: 2 };
  const once = afterFailure(closed, 'ill', 0, patient);
  expect(isAsked(once)).toBe(true);
  expect(isAsked(afterFailure(afterSuccess(once), 'ill', 0, patient))).toBe(true);
  expect(isAsked(afterFailure(once, 'ill', 0, patient))).toBe(false);
});

test('failures that arrive after it has opened do not prolong the wait', () => {
  const open = afterFailure(closed, 'ill', 0, times);
  expect(afterFailure(open, 'ill', 400, times)).toEqual(open);
});

test('once it is well it is asked, and a later failure waits as short as the first', () => {
  const long = afterCheck(afterCheck(afterFailure(closed, 'ill', 0, times), ill, 0, times), ill, 0, times);
  const well = afterCheck(long, { well: true }, 0, times);
  expect(isAsked(well)).toBe(true);
  expect(afterFailure(well, 'ill', 0, times)).toMatchObject({ waitMs: times.firstWaitMs });
});
