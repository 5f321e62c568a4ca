import type { Bilingual } from '../../../schema/localised.ts';
import type { ProposalStatus } from '../../../schema/stewardship.enums.ts';
import { proposalStatuses } from '../../../schema/stewardship-vocabularies.ts';
import type { MessagesOf } from './messages-of.ts';

/** The status as messages name it. */
export const toldStatus = (status: ProposalStatus): Bilingual => ({
  id: proposalStatuses[status].label.id,
  en: status,
});

/** What is said where somebody was first, or has built on it since. */
export const conflictMessages = {
  CONFLICT: {
    decided: (status: Bilingual, who: string, at: string) => ({
      id: `Usulan ini sudah ${status.id} oleh ${who} pada ${at}: bacalah lagi.`,
      en: `This proposal is ${status.en} already, by ${who} at ${at}: read it again.`,
    }),
    notAccepted: (status: Bilingual) => ({
      id: `Hanya usulan yang sudah diterima yang dapat dibatalkan; yang ini ${status.id}.`,
      en: `Only an accepted proposal can be undone; this one is ${status.en}.`,
    }),
    replaced: (id: string, status: Bilingual) => ({
      id: `"${id}" sekarang sudah ${status.id} dan tidak dapat diganti.`,
      en: `"${id}" is ${status.en} by now and cannot be replaced.`,
    }),
    changed: (subject: string, { at, actor, revision }: LastChange) => ({
      id: `"${subject}" sudah diubah oleh ${actor} pada ${at}, dalam revisi ${revision}: bacalah lagi, lalu putuskan kembali.`,
      en: `"${subject}" was changed at ${at} by ${actor}, in revision ${revision}: read it again and decide anew.`,
    }),
    otherValue: (field: string, value: string) => ({
      id: `"${field}" sudah berubah sejak ini diusulkan: sekarang isinya "${value}". Usulkan kembali.`,
      en: `"${field}" has changed since this was proposed: it says "${value}" by now. Propose it anew.`,
    }),
  },
  IDEMPOTENCY_KEY_REUSED: {
    otherInput: {
      id: 'Kunci ini sudah dipakai untuk kiriman lain: pakailah yang baru untuk setiap hal yang Anda kirim.',
      en: 'This key was used for another input: take a new one for each thing that you send.',
    },
  },
  LATER_WORK: {
    standsOnIt: (reasons: Bilingual) => ({
      id: `Ini tidak dapat dibatalkan, sebab sudah ada yang bertumpu padanya: ${reasons.id}. Batalkan itu dahulu.`,
      en: `It cannot be undone, since later work stands on it: ${reasons.en}. Undo that first.`,
    }),
    tied: (other: string, id: string, type: string) => ({
      id: `"${other}" terikat pada "${id}" (${type})`,
      en: `"${other}" is tied to "${id}" (${type})`,
    }),
    changed: (subject: string, at: string, actor: string) => ({
      id: `"${subject}" diubah oleh ${actor} pada ${at}`,
      en: `"${subject}" was changed at ${at} by ${actor}`,
    }),
    gone: (subject: string) => ({
      id: `Ini tidak dapat dibatalkan, sebab "${subject}" sudah tidak ada. Batalkan itu dahulu, atau perbaikilah.`,
      en: `It cannot be undone, since "${subject}" is gone. Undo that first, or correct it.`,
    }),
    otherValues: (subject: string, fields: string) => ({
      id: `Ini tidak dapat dibatalkan, sebab isi "${subject}" sudah berubah (${fields}). Batalkan itu dahulu, atau perbaikilah.`,
      en: `It cannot be undone, since "${subject}" has other values by now (${fields}). Undo that first, or correct it.`,
    }),
  },
} satisfies MessagesOf<'CONFLICT' | 'IDEMPOTENCY_KEY_REUSED' | 'LATER_WORK'>;

interface LastChange {
  readonly at: string;
  readonly actor: string;
  readonly revision: number;
}
