import { expect, test } from 'vitest';
import { createLogger } from '../../../server/http/logger.ts';
import { consoleReport } from '../../../server/startup/console-report.ts';

function screenOf(isTTY: boolean) {
  const parts: string[] = [];
  return { isTTY, write: (text: string) => parts.push(text), text: () => parts.join('') };
}

test('a long job is drawn in place on a terminal, and ends its line', () => {
  const screen = screenOf(true);
  const say = consoleReport(screen);
  say('Loading', 0);
  say('Loading', 1);
  say('Ready');
  expect(screen.text()).toMatch(/^\rLoading \[ {24}\] 0 %\rLoading \[={24}\] 100 %\nReady\n$/);
});

test('a long job is said once elsewhere, however many steps it has', () => {
  const screen = screenOf(false);
  const say = consoleReport(screen);
  for (const share of [0, 0.5, 1]) say('Loading', share);
  say.endLine();
  say('Loading', 1);
  expect(screen.text()).toBe('Loading ...\n');
});

test('a line of the log does not break into one that is being drawn', () => {
  const screen = screenOf(true);
  const say = consoleReport(screen);
  const log = createLogger({ pretty: true, beforeLine: say.endLine }, screen);
  say('Loading', 0.5);
  log.info({ status: 200, slowest: { name: 'motif' } }, 'request');
  log.info('again');
  say('Loading', 1);
  say('Ready');
  const lines = screen.text().split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toContain('Loading');
  expect(lines[1]).toMatch(/INFO.*request.*"slowest":\{"name":"motif"\}/);
  expect(lines[1]).not.toContain('Loading');
  expect(lines.slice(3, 5)).toEqual([expect.stringContaining('100 %'), 'Ready']);
});
