import type { Bilingual } from '../../../schema/localised.ts';

/** What each rule says, by its code: what is wrong, with the values, and how to mend it. */
export const ruleMessages = {
  ENDS_EXIST: (end: string) => ({
    id: `Tidak ada catatan dengan id "${end}": tambahkan, atau perbaiki idnya.`,
    en: `Nothing stands under "${end}": add it, or mend the id.`,
  }),
  NO_SELF_CLAIM: (end: string) => ({
    id: `"${end}" dihubungkan dengan dirinya sendiri: perbaiki salah satu ujungnya.`,
    en: `"${end}" is joined with itself: mend one end.`,
  }),
  HAS_SOURCE: (from: string, to: string) => ({
    id: `Belum disebut siapa yang menyatakan ini tentang "${from}" dan "${to}": sebutkan sumbernya.`,
    en: `Nobody is named who says so of "${from}" and "${to}": cite a source.`,
  }),
  NO_DUPLICATE: (from: string, to: string) => ({
    id: `Klaim tentang "${from}" dan "${to}" sudah ada: simpan satu saja, dengan sumber dari keduanya.`,
    en: `The claim on "${from}" and "${to}" stands already: keep one, with the sources of both.`,
  }),
  ACYCLIC: (cycle: string) => ({
    id: `${cycle} menjadi keturunan dirinya sendiri: hapus atau balikkan salah satu klaimnya, atau catat sebagai kemiripan bila sumber berbeda tentang arahnya.`,
    en: `${cycle} descends from itself: take out or turn round one claim, or note a likeness where sources differ on the direction.`,
  }),
  KIND_OF_ACYCLIC: (cycle: string) => ({
    id: `${cycle} menjadi jenis dari dirinya sendiri: hapus atau balikkan salah satu klaimnya.`,
    en: `${cycle} is a kind of itself: take out or turn round one claim.`,
  }),
  PARTS_ACYCLIC: (cycle: string) => ({
    id: `${cycle} memuat dirinya sendiri sebagai bagian: hapus atau balikkan salah satu klaimnya.`,
    en: `${cycle} holds itself as a part: take out or turn round one claim.`,
  }),
  TRADITION_BEFORE_DESIGN: (from: string, to: string) => ({
    id: `"${from}" adalah tradisi dan tidak dapat diturunkan dari rancangan "${to}": balikkan klaimnya, atau catat "${from}" sebagai rancangan.`,
    en: `"${from}" is traditional and cannot descend from the design "${to}": turn the claim round, or record "${from}" as a design.`,
  }),
  RIVALS_DISPUTED: (from: string, to: string) => ({
    id: `Klaim lain tentang "${from}" dan "${to}" sedang diperdebatkan: tandai juga yang ini, supaya tidak ada yang terpilih diam-diam.`,
    en: `Another claim on "${from}" and "${to}" is disputed: mark this one as disputed too, so that neither is silently chosen.`,
  }),
  CHRONOLOGY: (from: string, latest: number, to: string, earliest: number) => ({
    id: `"${from}" (paling lambat ${latest}) lebih tua daripada leluhurnya "${to}" (paling awal ${earliest}): periksa kedua tahun itu dan arah klaimnya.`,
    en: `"${from}" (${latest} at the latest) is older than its ancestor "${to}" (${earliest} at the earliest): look at both dates and at the direction.`,
  }),
} satisfies Readonly<Record<string, (...values: never[]) => Bilingual>>;

export type RuleCode = keyof typeof ruleMessages;
