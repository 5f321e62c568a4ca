import type { Random } from './random.ts';

const hubs = [
  'Patola',
  'Kawung',
  'Parang',
  'Truntum',
  'Tumpal',
  'Ceplok',
  'Semen',
  'Lereng',
  'Sulur',
  'Pucuk Rebung',
  'Mega Mendung',
  'Banji',
] as const;

const first = [
  'Kawung',
  'Parang',
  'Ceplok',
  'Nitik',
  'Lereng',
  'Semen',
  'Truntum',
  'Buketan',
  'Tambal',
  'Sidomukti',
  'Tumpal',
  'Udan Liris',
  'Cuwiri',
  'Sawat',
  'Banji',
  'Ganggong',
  'Jlamprang',
  'Lunglungan',
  'Pisan Bali',
  'Wajik',
] as const;

const second = [
  'Alit',
  'Ageng',
  'Seling',
  'Klitik',
  'Rusak',
  'Barong',
  'Sari',
  'Latar Putih',
  'Latar Ireng',
  'Picis',
  'Gendreh',
  'Kembang',
  'Gurda',
  'Manuk',
  'Lintang',
  'Ombak',
  'Pesisir',
  'Anyar',
] as const;

/** A name such as `Parang Seling 000042`; the number keeps every name apart from all others. */
export function drawName(node: number, random: Random): string {
  return hubs[node] ?? `${random.pick(first)} ${random.pick(second)} ${numbered(node)}`;
}

export const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

type Slugs = readonly [string, ...string[]];
// A list of names with at least one name gives a list of slugs with at least one.
const slugs = {
  first: first.map(slugOf) as unknown as Slugs,
  second: second.map(slugOf) as unknown as Slugs,
};

/** What `slugOf` makes of the name that is drawn, in a fraction of the time: ids are drawn millions of times. */
export function drawSlug(node: number, random: Random): string {
  const hub = hubs[node];
  if (hub !== undefined) return slugOf(hub);
  return `${random.pick(slugs.first)}-${random.pick(slugs.second)}-${numbered(node)}`;
}

const numbered = (node: number) => String(node).padStart(6, '0');

/** A text as long as those of real records are, in both languages. */
export function describe(name: string): { descriptionId: string; descriptionEn: string } {
  return {
    descriptionId: `${name} adalah corak yang disusun dari bidang berulang; isiannya berbeda menurut daerah, dan pembuatnya menyebutnya menurut tata letak serta warna latarnya.`,
    descriptionEn: `${name} is laid out in repeated fields; its filling differs from place to place, and its makers name it by the layout and by the colour of the ground.`,
  };
}
