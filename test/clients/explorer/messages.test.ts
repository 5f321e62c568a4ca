import { expect, test } from 'vitest';
import { en } from '../../../clients/explorer/messages/en.ts';
import { id } from '../../../clients/explorer/messages/id.ts';

/** Paths of all messages with what they say; a function is called with words that show its order. */
function messagesOf(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'function') return [[here, String(value('ONE', 'TWO'))]];
    return typeof value === 'object' ? messagesOf(value, here) : [[here, String(value)]];
  });
}

const inId = new Map(messagesOf(id));
const inEn = new Map(messagesOf(en));

test('both languages have the same messages', () => {
  expect([...inEn.keys()]).toEqual([...inId.keys()]);
});

test.each([
  ['id', inId],
  ['en', inEn],
])('no message of %s is empty, and none cries out', (_, messages) => {
  for (const [path, text] of messages) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/!/);
  }
});

test('what a message takes it also tells, in both languages', () => {
  for (const [path, text] of inId) {
    expect(inEn.get(path)?.includes('ONE'), path).toBe(text.includes('ONE'));
    expect(inEn.get(path)?.includes('TWO'), path).toBe(text.includes('TWO'));
  }
});
