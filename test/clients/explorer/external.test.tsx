import { expect, test } from 'vitest';
import { External } from '../../../clients/explorer/components/authority.tsx';
import { readText, renderPart } from './kit/render.tsx';

test.each([
  ['https://www.rijksmuseum.nl/en/collection/object/x--5fac5a?tab=data', 'rijksmuseum.nl'],
  ['https://collections.vam.ac.uk/item/O81509/', 'collections.vam.ac.uk'],
  ['no address', 'no address'],
])('a link to %s is told by its site', (href, told) => {
  const html = renderPart(<External href={href} />);
  expect(readText(html)).toBe(told);
  expect(html).toContain(`href="${href}"`);
});

test('or by what is known under that address', () => {
  expect(
    readText(renderPart(<External href="https://vocab.getty.edu/aat/300250797" text="300250797" />)),
  ).toBe('300250797');
});
