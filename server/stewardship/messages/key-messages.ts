import type { Bilingual } from '../../../schema/localised.ts';
import type { Role } from '../../../schema/role.enum.ts';

const asked = (what: Bilingual): Bilingual => ({
  id: `${what.id} Mintalah yang baru kepada pengelola instans ini.`,
  en: `${what.en} Ask whoever runs this instance for a new one.`,
});

/** Why a key does not open something. The API tells it in English, the pages with forms in their own language. */
export const keyMessages = {
  missing: {
    id: 'Kuncinya belum ada: tuliskan di kolomnya.',
    en: 'The key is missing: type it into its field.',
  },
  unreadable: {
    id: 'Kunci ini tidak dapat dibaca: tuliskan tanpa spasi, seperti ketika Anda menerimanya.',
    en: 'The header `Authorization` cannot be read: send `Authorization: Bearer <key>`.',
  },
  unknown: {
    id: 'Kunci ini tidak dikenal di sini. Periksa apakah kuncinya utuh (diawali `swk_`) dan memang milik instans ini; tanpa kunci pun Anda tetap dapat membaca.',
    en: 'This key is not known here. Check that it is whole (it begins with `swk_`) and belongs to this instance; without the header you may still read.',
  },
  revoked: (at: string) =>
    asked({ id: `Kunci ini sudah dicabut pada ${at}.`, en: `This key was revoked at ${at}.` }),
  expired: (at: string) =>
    asked({ id: `Masa berlaku kunci ini habis pada ${at}.`, en: `This key expired at ${at}.` }),
  needed: (role: Role) => ({
    id: `Ini memerlukan kunci dengan peran ${role}. Kirimkan sebagai \`Authorization: Bearer <kunci>\`; pengelola instans ini membuatnya dengan \`npm run token -- create\`.`,
    en: `This needs a key with the role ${role}. Send it as \`Authorization: Bearer <key>\`; whoever runs this instance makes one with \`npm run token -- create\`.`,
  }),
  weak: (needed: Role, held: Role) => ({
    id: `Ini memerlukan peran ${needed}; kunci Anda berperan ${held}. Mintalah yang sesuai kepada pengelola instans ini.`,
    en: `This needs the role ${needed}; the key has ${held}. Ask whoever runs this instance for one.`,
  }),
  tooManyWrong: (seconds: number) => ({
    id: `Terlalu banyak kunci salah datang dari Anda. Cobalah lagi dalam ${seconds} detik, dan sesudahnya lebih jarang.`,
    en: `Too many wrong keys came from you. Try again in ${seconds} s, and then less often.`,
  }),
  expiredToken: {
    id: 'Masa berlaku token ini habis: masuklah lagi.',
    en: 'This token has expired: sign in again.',
  },
  foreignToken: {
    id: 'Token ini tidak berlaku di sini: harus ditandatangani oleh penerbit yang ditetapkan, untuk layanan ini.',
    en: 'This token does not hold here: it must be signed by the configured issuer, for this audience.',
  },
  tokenWithoutRole: (claim: string, roles: string) => ({
    id: `Klaim \`${claim}\` pada token ini tidak menyebut satu pun dari ${roles}. Mintalah peran kepada pengelola akun.`,
    en: `The token's claim \`${claim}\` names none of ${roles}. Ask whoever keeps the accounts for a role.`,
  }),
} satisfies Readonly<Record<string, Bilingual | ((...values: never[]) => Bilingual)>>;
