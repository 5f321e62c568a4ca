import type { Term } from './enums.ts';
import type { Role } from './role.enum.ts';
import type { ProposalStatus } from './stewardship.enums.ts';

const term = (idLabel: string, enLabel: string, idMeaning: string, enMeaning: string): Term => ({
  label: { id: idLabel, en: enLabel },
  definition: { id: idMeaning, en: enMeaning },
});

const roles: Readonly<Record<Role, Term>> = {
  CONTRIBUTOR: term(
    'penyumbang',
    'contributor',
    'Mengusulkan rancangan, keturunan, kemiripan, dan perbaikan, serta menyanggah klaim.',
    'Proposes designs, descents, likenesses and corrections, and disputes claims.',
  ),
  CURATOR: term(
    'kurator',
    'curator',
    'Membaca usulan dan memutuskannya, membatalkan yang sudah diterima, serta menyelesaikan sanggahan.',
    'Reviews proposals, undoes accepted ones, and settles disputes.',
  ),
  ADMIN: term('pengelola', 'administrator', 'Mengelola instans ini.', 'Keeps the instance.'),
};

export const proposalStatuses: Readonly<Record<ProposalStatus, Term>> = {
  PENDING: term('menunggu', 'waiting', 'Menunggu dibaca kurator.', 'It waits for a curator.'),
  ACCEPTED: term('diterima', 'accepted', 'Sudah tercatat di dalam graf.', 'It stands in the graph.'),
  REJECTED: term(
    'ditolak',
    'rejected',
    'Kurator menolaknya dan menyebut alasannya.',
    'A curator refused it and said why.',
  ),
  ASKED: term(
    'ditanyakan',
    'asked about',
    'Kurator bertanya kepada pengusul; masih dapat diterima, ditolak, atau ditarik.',
    'A curator asks its author something; it can still be accepted, refused or withdrawn.',
  ),
  WITHDRAWN: term(
    'ditarik',
    'withdrawn',
    'Pengusul menariknya, atau menggantinya dengan yang lain.',
    'Its author took it back, or sent another in its place.',
  ),
  UNDONE: term(
    'dibatalkan',
    'undone',
    'Pernah diterima, lalu dibatalkan kurator.',
    'It was accepted, and taken back by a curator.',
  ),
};

/** What the work on the graph speaks of, and the linked data does not: told by the API alone. */
export const stewardshipVocabularies: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  ProposalStatus: proposalStatuses,
  Role: roles,
};
