import type { Bilingual } from '../../../schema/localised.ts';
import type { UserErrorCode } from '../../../schema/stewardship.enums.ts';
import type { RuleCode } from '../../lineage/rules/rule-messages.ts';
import { conflictMessages } from './conflict-messages.ts';
import type { MessagesOf } from './messages-of.ts';

const noSource = (id: string, en: string): Bilingual => ({
  id: `Belum disebut siapa yang ${id}: sebutkan sumbernya.`,
  en: `Nobody is named who ${en}: cite a source.`,
});

const lineageEnd = (id: string, found: Bilingual): Bilingual => ({
  id: `${found.id} dengan id "${id}": berikan id motif, wastra, atau rancangan, seperti yang disebut \`search\`.`,
  en: `${found.en} under "${id}": give the id of a motif, wastra or design, as \`search\` tells it.`,
});

/** Why nothing was written, by its code; rules of lineage bring their own words where they find it themselves. */
export const errorMessages = {
  ...conflictMessages,
  REQUIRED: {
    empty: { id: 'Bagian ini kosong: tuliskan sesuatu di sini.', en: 'This is empty: write something here.' },
    list: (least: number) => ({
      id: `Daftar ini kosong: isikan sedikitnya ${least}.`,
      en: `This list is empty: give at least ${least}.`,
    }),
    likeness: {
      id: 'Sebutkan di mana letak kemiripannya, sedikitnya dalam satu bahasa.',
      en: 'Say in one language at least wherein they are alike.',
    },
    maker: {
      id: 'Berikan id seorang tokoh, atau sebuah nama.',
      en: 'Give either the id of a craftsperson or a name.',
    },
    value: (field: string) => ({ id: `"${field}" tidak boleh kosong.`, en: `"${field}" cannot be empty.` }),
  },
  INVALID: {
    year: (given: string, least: number, most: number) => ({
      id: `${given} bukan tahun dari ${least} sampai ${most}.`,
      en: `${given} is no year from ${least} to ${most}.`,
    }),
    noYear: (given: string) => ({ id: `"${given}" bukan tahun.`, en: `"${given}" is no year.` }),
    term: (given: string, terms: string) => ({
      id: `"${given}" tidak termasuk ${terms}.`,
      en: `"${given}" is none of ${terms}.`,
    }),
    address: {
      id: 'Ini bukan alamat web: tuliskan yang diawali https:// atau http://.',
      en: 'This is no address: write one that begins with https:// or http://.',
    },
    safeAddress: {
      id: 'Ini bukan alamat web: tuliskan yang diawali https://.',
      en: 'This is no address: write one that begins with https://.',
    },
    idAndTitle: {
      id: 'Berikan id sumber atau judulnya, jangan keduanya.',
      en: 'Give the id of a source or its title, not both.',
    },
    field: (field: string, others: string) => ({
      id: `"${field}" tidak dapat diperbaiki di sini; yang dapat: ${others}.`,
      en: `"${field}" cannot be corrected here: ${others} can.`,
    }),
    key: (most: number) => ({
      id: `Panjang kunci 1 sampai ${most} karakter.`,
      en: `A key has 1 to ${most} characters.`,
    }),
  },
  TOO_LONG: {
    text: (length: number, most: number) => ({
      id: `Ini ${length} karakter: paling banyak ${most}.`,
      en: `This has ${length} characters: ${most} are allowed.`,
    }),
    list: (length: number, most: number) => ({
      id: `Daftar ini berisi ${length}: paling banyak ${most}.`,
      en: `This has ${length} entries: ${most} are allowed.`,
    }),
  },
  NOT_FOUND: {
    kind: (noun: Bilingual, id: string) => ({
      id: `Tidak ada ${noun.id} dengan id "${id}".`,
      en: `No ${noun.en} stands under "${id}".`,
    }),
    lineageEnd: (id: string) => lineageEnd(id, { id: 'Tidak ada catatan', en: 'Nothing stands' }),
    noLineageEnd: (id: string, noun: Bilingual) =>
      lineageEnd(id, { id: `Yang tercatat ${noun.id}`, en: `A ${noun.en} stands` }),
    source: (id: string) => ({
      id: `Tidak ada sumber dengan id "${id}": carilah idnya dengan \`search\`, atau tuliskan judul sumber yang baru.`,
      en: `No source stands under "${id}": look its id up with \`search\`, or give the title of a new one.`,
    }),
    subject: (id: string) => ({
      id: `Tidak ada catatan, klaim keturunan, atau kemiripan dengan id "${id}": carilah idnya dengan \`search\`.`,
      en: `No record, claim of descent or likeness stands under "${id}": look its id up with \`search\`.`,
    }),
    derivation: (id: string) => ({
      id: `Tidak ada klaim keturunan dengan id "${id}": ambillah idnya dari \`derivations\` sebuah silsilah.`,
      en: `No claim of descent stands under "${id}": take its id from \`derivations\` of a lineage.`,
    }),
    resemblance: (id: string) => ({
      id: `Tidak ada kemiripan dengan id "${id}": ambillah idnya dari \`resembles\` sebuah catatan.`,
      en: `No likeness stands under "${id}": take its id from \`resembles\` of a record.`,
    }),
    proposal: (id: string) => ({
      id: `Tidak ada usulan dengan id "${id}" yang boleh Anda baca.`,
      en: `No proposal that you may read stands under "${id}".`,
    }),
    ownProposal: (id: string) => ({
      id: `Tidak ada usulan Anda dengan id "${id}".`,
      en: `No proposal of yours stands under "${id}".`,
    }),
  },
  UNCHANGED: {
    correction: { id: 'Isinya sudah demikian semua.', en: 'It says all that already.' },
    disputed: {
      id: 'Klaim ini sudah ditandai diperdebatkan.',
      en: 'This claim is marked as disputed already.',
    },
    settled: {
      id: 'Klaim ini tidak sedang diperdebatkan: tidak ada yang perlu diselesaikan.',
      en: 'This claim is not disputed: there is nothing to settle.',
    },
  },
  HAS_SOURCE: {
    dispute: noSource('menyanggahnya', 'contradicts it'),
    settlement: noSource('menyelesaikannya', 'settles it'),
    workshop: {
      id: 'Belum disebut siapa yang menyatakannya: berikan `source` atau `source_title`.',
      en: 'Nobody is named who says so: give `source` or `source_title`.',
    },
  },
  ACYCLIC: {
    standing: (descendant: string, ancestor: string, path: string) => ({
      id: `"${descendant}" tidak dapat diturunkan dari "${ancestor}", yang justru keturunannya: ${path}. Balikkan klaimnya, atau sanggahlah salah satu dari itu.`,
      en: `"${descendant}" cannot descend from "${ancestor}", which descends from it: ${path}. Turn the claim round, or dispute one of those.`,
    }),
  },
} satisfies MessagesOf<Exclude<UserErrorCode, RuleCode> | 'HAS_SOURCE' | 'ACYCLIC'>;
