import { expect, test } from 'vitest';
import {
  centuries,
  chosen,
  entityKinds,
  inAddress,
  slugs,
  wastraFamilies,
} from '../../../clients/explorer/choices.ts';
import { sourcesOf } from '../../../clients/explorer/components/lineage-record.tsx';
import { initialOf } from '../../../clients/explorer/components/list-view.tsx';
import { shopSource } from './kit/records.ts';

test.each([
  ['kawung', 'K'],
  ['Étoile', 'E'],
  [' Ulos', 'U'],
  ["'Batik Kudus'", '#'],
  ['10 jenis kain', '#'],
  ['', '#'],
])('%j stands under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

test('a value survives its way through an address; what is none of them narrows nothing', () => {
  expect(inAddress('PLAIN_WEAVE')).toBe('plain-weave');
  expect(chosen('plain-weave', wastraFamilies)).toEqual(['PLAIN_WEAVE']);
  expect(chosen('toString', wastraFamilies)).toBeUndefined();
  expect(chosen(undefined, wastraFamilies)).toBeUndefined();
});

test('an address may name several values, parted by commas', () => {
  expect(chosen('motif,wastra,none', entityKinds)).toEqual(['MOTIF', 'WASTRA']);
  expect(slugs('bali,jawa-barat')).toEqual(['bali', 'jawa-barat']);
  expect(slugs(',')).toBeUndefined();
  expect(centuries('18,19,99,x')).toEqual([18, 19]);
  expect(centuries('0')).toBeUndefined();
});

test('the sources of a page begin with those of its story, each once', () => {
  const museum = { ...shopSource, id: 'source/museum', title: 'Museum' };
  const story = { language: 'ID' as const, paragraphs: [], sources: [museum] };
  expect(sourcesOf({ story, sources: [shopSource, museum] })).toEqual([museum, shopSource]);
});
