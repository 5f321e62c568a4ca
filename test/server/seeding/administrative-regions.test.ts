import { getIslands, getRegencies, getVillages } from 'idn-area-data';
import { describe, expect, it } from 'vitest';
import { loadAdministrativeRegions } from '../../../server/seeding/administrative-regions.ts';

const byCode = async (...codes: string[]) => {
  const regions = await loadAdministrativeRegions(
    codes.map((code) => ({ code, slug: `place-${code.replaceAll('.', '-')}` })),
  );
  return new Map(regions.map((region) => [region.code, region]));
};

describe('loadAdministrativeRegions', () => {
  it('knows all provinces and regencies, each under a slug of its own', async () => {
    const regions = await loadAdministrativeRegions();
    expect(regions.filter(({ kind }) => kind === 'PROVINCE')).toHaveLength(38);
    expect(regions.filter(({ kind }) => kind === 'REGENCY')).toHaveLength(514);
    expect(regions).toHaveLength(552);
    const slugs = regions.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('puts every province into Indonesia and every regency into its province', async () => {
    const regions = await loadAdministrativeRegions();
    const slugs = new Map(regions.map(({ code, slug }) => [code, slug]));
    for (const { kind, code, parentSlug } of regions) {
      expect(parentSlug).toBe(kind === 'PROVINCE' ? 'indonesia' : slugs.get(code.slice(0, 2)));
    }
  });

  it.each([
    ['31', 'DKI Jakarta', 'dki-jakarta'],
    ['34', 'Daerah Istimewa Yogyakarta', 'daerah-istimewa-yogyakarta'],
    ['96', 'Papua Barat Daya', 'papua-barat-daya'],
    ['32.09', 'Kabupaten Cirebon', 'kabupaten-cirebon'],
    ['32.74', 'Kota Cirebon', 'kota-cirebon'],
    ['73.10', 'Kabupaten Pangkajene dan Kepulauan', 'kabupaten-pangkajene-dan-kepulauan'],
  ])('writes %s as "%s", slug %s', async (code, name, slug) => {
    const regions = await loadAdministrativeRegions();
    expect(regions.find((region) => region.code === code)).toMatchObject({ name, slug });
  });

  it('brings a referenced village with its district, under the slug the seed gives', async () => {
    const places = [{ slug: 'tenganan', code: '51.07.03.2006' }, { slug: 'toba' }];
    const regions = await loadAdministrativeRegions(places);
    expect(regions.slice(552)).toEqual([
      {
        slug: 'kecamatan-manggis-kabupaten-karangasem',
        name: 'Manggis',
        kind: 'DISTRICT',
        code: '51.07.03',
        parentSlug: 'kabupaten-karangasem',
      },
      {
        slug: 'tenganan',
        name: 'Tenganan',
        kind: 'VILLAGE',
        code: '51.07.03.2006',
        parentSlug: 'kecamatan-manggis-kabupaten-karangasem',
      },
    ]);
  });

  it('lets a seed rename a district or province, also where it is a parent', async () => {
    const regions = await loadAdministrativeRegions([
      { slug: 'lasem', code: '33.17.14' },
      { slug: 'babagan', code: '33.17.14.2005' },
      { slug: 'jogja', code: '34' },
    ]);
    expect(regions.find(({ slug }) => slug === 'babagan')).toMatchObject({ parentSlug: 'lasem' });
    expect(regions.find(({ slug }) => slug === 'kota-yogyakarta')).toMatchObject({ parentSlug: 'jogja' });
  });

  it('gives islands their coordinates, and the province where they span several regencies', async () => {
    const regions = await byCode('53.06.40001', '53.00.40011');
    expect(regions.get('53.06.40001')).toMatchObject({
      name: 'Pulau Adonara',
      kind: 'ISLAND',
      parentSlug: 'kabupaten-flores-timur',
      latitude: -8.33333,
      longitude: 123.16667,
    });
    expect(regions.get('53.00.40011')).toMatchObject({
      parentSlug: 'nusa-tenggara-timur',
      latitude: -9.72833,
    });
  });

  it('leaves out a code that does not exist', async () => {
    const regions = await byCode('33.99', '33.17.99', '33.17.14.9999', '53.06.99999', 'nonsense');
    expect(regions.has('33.17.14')).toBe(true);
    expect(regions.size).toBe(553);
  });

  it('reads what the reader of the package reads', async () => {
    const [regencies, villages, islands] = await Promise.all([
      getRegencies({ transform: true }),
      getVillages({ transform: true }),
      getIslands({ transform: true }),
    ]);
    const someVillages = villages.filter((_, index) => index % 4000 === 0);
    const someIslands = islands.filter((_, index) => index % 800 === 0);
    const regions = await byCode(...[...someVillages, ...someIslands].map(({ code }) => code));
    for (const { code, name } of [...someVillages, ...someIslands])
      expect(regions.get(code)?.name).toBe(name);
    for (const { code, name } of regencies) expect(regions.get(code)?.name.toUpperCase()).toBe(name);
  });
});
