import type { PictureLang } from './picture.type.ts';

type Count = (value: number, written: string) => string;

/** The sentences of a lineage told in words. What sources say is told as theirs. */
export interface Sentences {
  readonly noOrigin: (name: string) => string;
  readonly comesFrom: (name: string, ancestors: string) => string;
  readonly farthest: (name: string, steps: string) => string;
  readonly nothingCame: (name: string) => string;
  readonly became: (name: string, count: string, kinds: string) => string;
  readonly directly: (names: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly disputed: Count;
  readonly beyond: Count;
  readonly others: (count: string) => string;
  readonly count: Readonly<Record<'Motif' | 'Wastra' | 'Design', Count>>;
}

export const lineageSentences: Readonly<Record<PictureLang, Sentences>> = {
  id: {
    noOrigin: (name) => `Belum ada sumber yang kami baca menyebut asal ${name}.`,
    comesFrom: (name, ancestors) => `Menurut sumber-sumbernya, ${name} berasal dari ${ancestors}.`,
    farthest: (name, steps) =>
      `Sejauh yang tercatat, garisnya sampai ke ${name}, ${steps} langkah ke belakang.`,
    nothingCame: (name) => `Belum ada turunan ${name} yang tercatat.`,
    became: (name, count, kinds) => `Dari ${name} tercatat ${count} turunan: ${kinds}.`,
    directly: (names) => `Yang langsung: ${names}.`,
    between: (first, last) => `Yang bertarikh membentang dari ${first} sampai ${last}.`,
    disputed: (_, count) => `${count} klaim di sini diperdebatkan; sumbernya berbeda pendapat.`,
    beyond: (_, count) =>
      `${count} catatan hanya dicapai lewat sebuah wastra: itu berbicara tentang tradisinya, belum tentu tentang setiap motif di dalamnya.`,
    others: (count) => `${count} lainnya`,
    count: {
      Motif: (_, count) => `${count} motif`,
      Wastra: (_, count) => `${count} wastra`,
      Design: (_, count) => `${count} rancangan`,
    },
  },
  en: {
    noOrigin: (name) => `No source that we have read says where ${name} comes from.`,
    comesFrom: (name, ancestors) => `By its sources, ${name} comes from ${ancestors}.`,
    farthest: (name, steps) => `As far as is recorded, its line goes back ${steps} steps, to ${name}.`,
    nothingCame: (name) => `Nothing is recorded as having come of ${name}.`,
    became: (name, count, kinds) => `Recorded as having come of ${name}, ${count} in all: ${kinds}.`,
    directly: (names) => `Directly: ${names}.`,
    between: (first, last) => `The dated ones reach from ${first} to ${last}.`,
    disputed: (value, count) =>
      value === 1
        ? 'One claim here is disputed; its sources disagree.'
        : `${count} claims here are disputed; their sources disagree.`,
    beyond: (value, count) =>
      `${value === 1 ? 'One record is' : `${count} records are`} reached only by way of a wastra: that speaks of the tradition, not necessarily of each motif in it.`,
    others: (count) => `${count} others`,
    count: {
      Motif: (value, count) => (value === 1 ? 'one motif' : `${count} motifs`),
      Wastra: (value, count) => (value === 1 ? 'one wastra' : `${count} wastra`),
      Design: (value, count) => (value === 1 ? 'one design' : `${count} designs`),
    },
  },
};
