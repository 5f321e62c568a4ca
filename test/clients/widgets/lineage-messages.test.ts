import { expect, test } from 'vitest';
import { pictureWords } from '../../../clients/lineage-picture/words.ts';
import { messages } from '../../../clients/widgets/lineage/messages.ts';
import { confidences, derivationKinds, restrictionKinds, sourceQualities } from '../../../schema/enums.ts';

test.each(['id', 'en'] as const)('the widget defines kinds as the schema does: %s', (lang) => {
  const { definitions, quality } = messages[lang];
  const told = Object.entries(derivationKinds).map(([kind, { definition }]) => [kind, definition[lang]]);
  expect(definitions).toEqual(Object.fromEntries(told));
  const graded = Object.entries(sourceQualities).map(([grade, { label }]) => [grade, label[lang]]);
  expect(quality).toEqual(Object.fromEntries(graded));
});

test.each(['id', 'en'] as const)('the picture has a word for every term of the schema: %s', (lang) => {
  const words = pictureWords(lang);
  expect(Object.keys(words.kinds).sort()).toEqual(Object.keys(derivationKinds).sort());
  expect(Object.keys(words.confidences)).toEqual(Object.keys(confidences));
  expect(Object.keys(words.restrictions)).toEqual(Object.keys(restrictionKinds));
});
