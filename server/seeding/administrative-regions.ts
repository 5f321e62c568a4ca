import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RegionKind } from '../../schema/enums.ts';

/** A place of Indonesia's administrative tree, as `idn-area-data` knows it. */
export interface AdministrativeRegion {
  readonly slug: string;
  readonly name: string;
  readonly kind: Extract<RegionKind, 'PROVINCE' | 'REGENCY' | 'DISTRICT' | 'VILLAGE' | 'ISLAND'>;
  /** Kemendagri code, dotted: 33, 33.75, 33.75.01, 33.75.01.1001; islands 53.06.40001. */
  readonly code: string;
  readonly parentSlug: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** What a seed says of a coded place; its slug wins over the one made from the name. */
export interface CodedPlace {
  readonly slug: string;
  readonly code?: string | undefined;
}

/** The country every province lies in. */
const countrySlug = 'indonesia';

type Area = 'provinces' | 'regencies' | 'districts' | 'villages' | 'islands';
type Row = readonly string[];

const dataFolder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data')), '..', 'data');

/**
 * Every province and regency, and those districts, villages and islands whose code is among `referenced`;
 * the district of a referenced village comes along. A code that does not exist is simply not in the answer.
 */
export async function loadAdministrativeRegions(
  referenced: Iterable<CodedPlace> = [],
): Promise<AdministrativeRegion[]> {
  const slugByCode = new Map<string, string>();
  for (const { slug, code } of referenced) if (code !== undefined) slugByCode.set(code, slug);
  const deep = deeperCodes(slugByCode.keys());
  const [provinces, regencies, districts, villages, islands] = await Promise.all([
    readRows('provinces'),
    readRows('regencies'),
    readRows('districts', deep.districts),
    readRows('villages', deep.villages),
    readRows('islands', deep.islands),
  ]);

  const slugs = new Map<string, string>();
  const regions: AdministrativeRegion[] = [];
  const add = (region: Omit<AdministrativeRegion, 'slug'>, ownSlug: string): void => {
    const slug = slugByCode.get(region.code) ?? ownSlug;
    slugs.set(region.code, slug);
    regions.push({ ...region, slug });
  };
  const parent = (code: string): string => slugs.get(code) ?? countrySlug;

  for (const [code = '', upper = ''] of provinces) {
    const name = properCase(upper);
    add({ code, name, kind: 'PROVINCE', parentSlug: countrySlug }, slugOf(name));
  }
  for (const [code = '', province = '', upper = ''] of regencies) {
    const name = properCase(upper);
    add({ code, name, kind: 'REGENCY', parentSlug: parent(province) }, slugOf(name));
  }
  for (const [code = '', regency = '', name = ''] of districts) {
    const parentSlug = parent(regency);
    add({ code, name, kind: 'DISTRICT', parentSlug }, `kecamatan-${slugOf(name)}-${parentSlug}`);
  }
  for (const [code = '', district = '', name = ''] of villages) {
    const parentSlug = parent(district);
    add({ code, name, kind: 'VILLAGE', parentSlug }, `${slugOf(name)}-${parentSlug}`);
  }
  for (const [code = '', regency = '', coordinate = '', , , name = ''] of islands) {
    const parentSlug = parent(regency === '' ? code.slice(0, 2) : regency);
    const place = { code, name, kind: 'ISLAND', parentSlug, ...position(coordinate) } as const;
    add(place, `${slugOf(name)}-${parentSlug}`);
  }
  return regions;
}

/** Sorts the codes below the regencies by level, and adds the districts that villages lie in. */
function deeperCodes(codes: Iterable<string>): Record<'districts' | 'villages' | 'islands', Set<string>> {
  const deep = { districts: new Set<string>(), villages: new Set<string>(), islands: new Set<string>() };
  for (const code of codes) {
    if (/^\d\d\.\d\d\.\d\d$/.test(code)) deep.districts.add(code);
    if (/^\d\d\.\d\d\.\d{5}$/.test(code)) deep.islands.add(code);
    if (/^\d\d\.\d\d\.\d\d\.\d{4}$/.test(code)) {
      deep.villages.add(code);
      deep.districts.add(code.slice(0, 8));
    }
  }
  return deep;
}

/**
 * The package's own reader parses all 84,000 villages (0.4 s); looking up lines by their code, which comes
 * first on each, takes a few milliseconds.
 */
async function readRows(area: Area, wanted?: ReadonlySet<string>): Promise<Row[]> {
  if (wanted?.size === 0) return [];
  const text = await readFile(join(dataFolder, `${area}.csv`), 'utf8');
  if (wanted === undefined) return text.trimEnd().split(/\r?\n/).slice(1).map(fields);
  return [...wanted].sort().flatMap((code) => {
    const start = text.indexOf(`\n${code},`) + 1;
    return start === 0 ? [] : [fields(text.slice(start, text.indexOf('\n', start)).trimEnd())];
  });
}

const fields = (line: string): Row => line.split(',');

/** "KOTA BAU BAU" to "Kota Bau Bau"; abbreviations and "dan" as Indonesian writes them. */
function properCase(upper: string): string {
  return upper.toLowerCase().replace(/[^\s-]+/g, (word) => {
    if (word === 'dki') return 'DKI';
    if (word === 'dan') return word;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}

/** Reads 03°19'03.44" S 097°07'41.73" E. */
function position(text: string): { latitude: number; longitude: number } | undefined {
  const [latitude, longitude] = [...text.matchAll(/(\d+)°(\d+)'([\d.]+)"\s*([NSEW])/g)].map(
    ([, degrees, minutes, seconds, side]) => {
      const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
      return Number((side === 'S' || side === 'W' ? -value : value).toFixed(5));
    },
  );
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
