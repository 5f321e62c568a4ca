import { counted, type Lang } from './language.ts';
import type { Trouble } from './trouble.ts';

interface KitMessages {
  readonly loading: string;
  readonly again: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly wait: (seconds: number) => string;
}

/** What every widget may have to say. */
export const kitMessages: Readonly<Record<Lang, KitMessages>> = {
  id: {
    loading: 'Memuat …',
    again: 'Coba lagi',
    trouble: {
      offline: 'Tidak ada sambungan internet. Ini dicoba lagi begitu tersambung.',
      unreachable: 'Silsilah Wastra tidak dapat dihubungi. Periksa sambungan, atau coba lagi sebentar lagi.',
      slow: 'Jawaban terlalu lama datang. Coba lagi sebentar lagi.',
      busy: 'Terlalu banyak permintaan sekaligus. Tunggu sebentar, lalu coba lagi.',
      broken: 'Silsilah Wastra sedang tidak dapat menjawab. Coba lagi sebentar lagi.',
      lost: 'Alamat API belum diketahui. Pengelola laman perlu mengisi atribut “endpoint”.',
    },
    wait: (seconds) => `Terlalu banyak permintaan sekaligus. Coba lagi dalam ${seconds} detik.`,
  },
  en: {
    loading: 'Loading …',
    again: 'Try again',
    trouble: {
      offline: 'There is no internet connection. This is tried again once there is.',
      unreachable: 'Silsilah Wastra could not be reached. Check the connection, or try again in a moment.',
      slow: 'The answer took too long. Try again in a moment.',
      busy: 'Too many requests at once. Wait a moment, then try again.',
      broken: 'Silsilah Wastra cannot answer at the moment. Try again in a moment.',
      lost: 'The address of the API is not known. Whoever keeps this page has to set the attribute “endpoint”.',
    },
    wait: (seconds) =>
      counted('en', seconds, {
        one: 'Too many requests at once. Try again in # second.',
        other: 'Too many requests at once. Try again in # seconds.',
      }),
  },
};
