import { describe, expect, test } from 'vitest';
import { messages } from '../../../clients/widgets/story/messages.ts';
import { restrictionKinds, sourceQualities } from '../../../schema/enums.ts';

describe.each(['id', 'en'] as const)('the words of the widgets in %s', (lang) => {
  test.each([
    ['restriction', restrictionKinds],
    ['quality', sourceQualities],
  ] as const)('%s are those of the vocabulary', (name, vocabulary) => {
    const labels = Object.entries(vocabulary).map(([value, { label }]) => [value, label[lang]]);
    expect(messages[lang][name]).toEqual(Object.fromEntries(labels));
  });
});
