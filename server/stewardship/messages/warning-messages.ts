import type { Bilingual } from '../../../schema/localised.ts';
import type { WarningCode } from '../../../schema/stewardship.enums.ts';
import type { RuleCode } from '../../lineage/rules/rule-messages.ts';
import type { MessagesOf } from './messages-of.ts';

/** What deserves a look, by its code; rules of lineage bring their own words. */
export const warningMessages = {
  SIMILAR_NAME: {
    near: (name: string, id: string) => ({
      id: `"${name}" sudah tercatat sebagai ${id}: pastikan yang ini bukan hal yang sama.`,
      en: `"${name}" is there as ${id}: make sure that this is not the same.`,
    }),
  },
  INHERITED_RESTRICTION: {
    passedOn: (name: string, path: string, meaning: Bilingual) => ({
      id: `"${name}" (${path}) dibatasi: ${meaning.id} Sebutkan bagaimana Anda mengindahkannya, dan kepada siapa Anda bertanya.`,
      en: `"${name}" (${path}) is restricted: ${meaning.en} Say how you regard it, and whom you asked.`,
    }),
  },
  WEAK_SOURCES: {
    onlyC: {
      id: 'Semua sumbernya bermutu C (blog, toko, halaman pribadi): sebutkan yang lebih baik bila ada.',
      en: 'Its sources are all of quality C (blogs, shops, personal pages): name a better one where there is one.',
    },
  },
  RIVAL_CLAIM: {
    descent: (ids: string) => ({
      id: `Sudah ada klaim atas pasangan ini (${ids}): sebutkan apakah klaim Anda menyanggahnya.`,
      en: `Claims on this pair stand already (${ids}): say whether yours opposes them.`,
    }),
    likeness: (ids: string) => ({
      id: `Kemiripan pasangan ini sudah tercatat (${ids}): pastikan yang Anda sampaikan berbeda isinya.`,
      en: `A likeness of this pair stands already (${ids}): make sure that yours says something else.`,
    }),
  },
} satisfies MessagesOf<Exclude<WarningCode, RuleCode>>;
