import { describe, expect, test } from 'vitest';
import { Credit } from '../../../clients/explorer/components/credit.tsx';
import type { BorneRestriction } from '../../../clients/explorer/components/restriction.tsx';
import { kawung, picis, shopSource, unknownCredit } from './kit/records.ts';
import { readText, renderPart } from './kit/render.tsx';

const inherited: BorneRestriction = {
  kind: 'LARANGAN',
  decree: 'Pranatan 1927',
  whoMay: 'Raja dan keluarganya',
  reach: 'ANCESTOR',
  bearer: kawung,
  path: [picis, kawung],
  sources: [shopSource],
};

describe('the box of restrictions and credit', () => {
  test('says outright that community and makers are not known', () => {
    const text = readText(renderPart(<Credit credit={unknownCredit} />));
    expect(text).toContain('Komunitas Tidak diketahui');
    expect(text).toContain('Pembuat Tidak diketahui');
    expect(text).toContain('Tidak ada pembatasan yang tercatat');
  });

  test('tells an inherited restriction with its bearer, its way and its sources', () => {
    const credit = { ...unknownCredit, restrictions: [inherited] };
    const text = readText(renderPart(<Credit credit={credit} />));
    expect(text).toContain('larangan Diwarisi dari leluhurnya');
    expect(text).toContain('Raja dan keluarganya');
    expect(text).toContain('Pranatan 1927');
    expect(text).toContain('Jalannya Kawung Picis Kawung');
    expect(text).toContain('Toko Batik (blog atau toko)');
  });

  test('tells when a restriction of its own held, and of no other', () => {
    const term = { since: '1785', until: '1950' };
    const own: BorneRestriction = { ...inherited, reach: 'OWN', bearer: picis, path: [picis] };
    const credit = { ...unknownCredit, restrictions: [own, inherited] };
    const text = readText(renderPart(<Credit credit={credit} term={term} />));
    expect(text.match(/sejak 1785, sampai 1950/g)).toHaveLength(1);
  });

  test('offers the credit line as one text to copy', () => {
    expect(renderPart(<Credit credit={unknownCredit} />)).toContain(
      `<p class="copy">${unknownCredit.line}</p>`,
    );
  });
});
