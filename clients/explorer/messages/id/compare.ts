/** The page that compares two, in Indonesian. */
export const compare = {
  title: 'Bandingkan dua',
  lead: 'Bagaimana dua motif, wastra atau rancangan bertalian: jalan keturunan, leluhur bersama, dan keduanya berdampingan.',
  first: 'Yang satu',
  second: 'Yang lain',
  submit: 'Bandingkan',
  example: 'Contoh: BE-BALI dan patola',
  both: (a: string, b: string) => `${a} dan ${b}`,
  same: 'Keduanya catatan yang sama. Pilih satu lagi untuk dibandingkan.',
  unknown: (text: string) =>
    `Tidak ada motif, wastra atau rancangan bernama “${text}”. Coba ejaan atau nama lain.`,
  taken: (text: string) => `“${text}” dibaca sebagai`,
  others: 'Mungkin maksud Anda:',
  descends: (younger: string, older: string, steps: string) =>
    `Menurut sumber-sumbernya, ${younger} berasal dari ${older}, ${steps} langkah ke belakang.`,
  meet: (_: number, count: string) =>
    `Tidak satu pun berasal dari yang lain, tetapi keduanya bertemu pada ${count} leluhur bersama.`,
  unrelated:
    'Belum ada jalan keturunan atau leluhur bersama yang tercatat. Artinya belum ada sumber yang kami baca menyebutnya, bukan bahwa pertaliannya tidak ada.',
  way: (place: string) => `Jalan ke-${place}`,
  common: 'Leluhur bersama',
  nearest: 'yang terdekat',
  steps: (name: string, _: number, steps: string) => `${steps} langkah dari ${name}`,
  beside: 'Berdampingan',
  what: 'Apa itu',
};
