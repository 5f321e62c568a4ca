import { describe, expect, test } from 'vitest';
import { Header } from '../../../clients/explorer/components/header.tsx';
import { renderFailure } from '../../../clients/explorer/failure.tsx';
import { pathIn, readPath } from '../../../clients/explorer/language.ts';
import { shorten } from '../../../clients/explorer/site.tsx';
import { renderPart } from './kit/render.tsx';

const assets = { stylesheet: '/assets/a.css', icon: '/assets/a.svg', frame: '/assets/a.js' };
const failed = { status: 404, address: '/en/motif/x', requestId: 'r-1', origin: 'https://w.test', assets };

describe('a document', () => {
  test('escapes what the graph and the address hold', () => {
    const name = '<script>alert("x")</script>';
    const header = renderPart(<Header kind="motif" name={name} aliases={[]} />);
    expect(header).not.toContain('<script');
    expect(header).toContain('&lt;script>');
    const page = renderFailure({ ...failed, address: '/<img src=x onerror=alert(1)>' });
    expect(page).not.toContain('<img');
  });

  test('for what is not there stands in the language of its address, with ways on', () => {
    const english = renderFailure(failed);
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Nothing is at /en/motif/x');
    expect(english).toContain('href="/en/motif"');
    expect(renderFailure({ ...failed, address: '/motif/x' })).toContain('Tidak ada apa pun di /motif/x');
  });

  test.each([
    [500, 'No data was changed or lost'],
    [503, 'cannot be reached at the moment'],
    [400, 'cannot be read'],
  ])('for a failure %i says what happened, and the number to report', (status, says) => {
    const page = renderFailure({ ...failed, status });
    expect(page).toContain(says);
    expect(page).toContain('r-1');
    expect(page).toContain('noindex');
  });
});

test.each([
  ['id', '/', '/'],
  ['en', '/', '/en/'],
  ['id', '/motif/kawung', '/motif/kawung'],
  ['en', '/motif/kawung', '/en/motif/kawung'],
] as const)('in %s the page %s stands at %s', (lang, path, address) => {
  expect(pathIn(lang, path)).toBe(address);
  expect(readPath(address)).toEqual({ lang, path });
});

test('a long description is cut between words', () => {
  expect(shorten('satu dua tiga empat', 12)).toBe('satu dua …');
  expect(shorten('satu dua', 12)).toBe('satu dua');
});
