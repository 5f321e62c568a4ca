import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createProgress, type ProgressStream } from '../../../server/cli/progress.ts';

/** A stream that keeps what is written. */
function screen(isTTY: boolean): { stream: ProgressStream; text: () => string } {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
  });
  return { stream, text: () => String(stream.read() ?? '') };
}

describe('progress on a stream that is no terminal', () => {
  test('is plain lines, one a quarter', () => {
    const { stream, text } = screen(false);
    const bar = createProgress(stream).bar('Writing', 4_000);
    for (let step = 0; step < 40; step += 1) bar.advance(100);
    bar.done();
    expect(text()).toBe('Writing: 25 %\nWriting: 50 %\nWriting: 75 %\nWriting: 4000\n');
  });

  test('is one line for a short job', () => {
    const { stream, text } = screen(false);
    const progress = createProgress(stream);
    progress.line('Begin');
    const bar = progress.bar('Writing', 3);
    bar.advance(3);
    bar.done();
    expect(text()).toBe('Begin\nWriting: 3\n');
  });
});
