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

/** A name such as `Parang Seling 00042`; the number keeps every name apart from all others. */
export function drawName(node: number, random: Random): string {
  return hubs[node] ?? `${random.pick(first)} ${random.pick(second)} ${String(node).padStart(6, '0')}`;
}

export const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** A text as long as those of real records are, in both languages. */
export function describe(name: string): { descriptionId: string; descriptionEn: string } {
  return {
    descriptionId: `${name} adalah corak yang disusun dari bidang berulang; isiannya berbeda menurut daerah, dan pembuatnya menyebutnya menurut tata letak serta warna latarnya.`,
    descriptionEn: `${name} is laid out in repeated fields; its filling differs from place to place, and its makers name it by the layout and by the colour of the ground.`,
  };
}
