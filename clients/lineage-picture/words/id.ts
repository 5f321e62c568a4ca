import type { PictureWords } from '../words.ts';

export const indonesian: PictureWords = {
  kinds: {
    VARIATION: 'variasi',
    COMBINATION: 'paduan',
    INSPIRATION: 'ilham',
    REINTERPRETATION: 'tafsir ulang',
    TECHNIQUE_TRANSFER: 'alih teknik',
    IMPORT_ADAPTATION: 'dari luar',
    REVIVAL: 'dihidupkan lagi',
    SIMPLIFICATION: 'disederhanakan',
    SCALING: 'ukuran lain',
  },
  confidences: {
    DOCUMENTED: 'terdokumentasi',
    SCHOLARLY: 'pendapat ilmiah',
    TRADITIONAL_ACCOUNT: 'tuturan tradisi',
    STYLISTIC: 'kemiripan gaya',
  },
  restrictions: { LARANGAN: 'larangan', RITUAL: 'ritual', RANK: 'derajat', CLAN: 'marga' },
  records: { Motif: 'motif', Wastra: 'wastra', Design: 'rancangan' },
  disputed: 'diperdebatkan',
  viaTradition: 'lewat tradisi',
  undated: 'belum bertarikh',
  undatedLane: 'belum bertarikh: letaknya tidak menyatakan waktu',
  oldestFirst: {
    TIME: 'Menurut waktu: paling lambat kapan masing-masing sudah dikenal; yang tertua lebih dulu.',
    GENERATION: 'Menurut langkah keturunan, bukan menurut waktu; yang tertua lebih dulu.',
  },
  century: (from) =>
    from < 0 ? `abad ke-${Math.ceil(-from / 100)} SM` : `abad ke-${Math.floor(from / 100) + 1}`,
  decade: (from) => `${from}-an`,
  title: (name) => `Silsilah ${name}`,
  description: (records, claims) => `${records} catatan dan ${claims} klaim keturunan.`,
  claim: (descendant, ancestor, kind, confidence) =>
    `${descendant} berasal dari ${ancestor}: ${kind}, dasarnya ${confidence}`,
  moreAncestors: (count) => `Tampilkan ${count} asal lagi`,
  moreDescendants: (count) => `Tampilkan ${count} turunan lagi`,
  hidden: (count) => `${count} catatan lain belum digambar.`,
  alone: 'Belum ada klaim keturunan yang tercatat.',
  key: {
    title: 'Cara membaca',
    arrow: 'Panah menuju yang lebih muda; tulisan pada garis menyebut jenis keturunannya.',
    root: 'bergaris tebal: catatan ini',
    beyond: 'pucat: lewat sebuah wastra, jadi berbicara tentang tradisinya',
    seal: 'cap merah: ada pembatasan pemakaian',
    disputed: 'garis rangkap dan ≠: sumber berbeda pendapat',
  },
  licence: 'CC BY 4.0, Silsilah Wastra dan sumber-sumbernya',
  cite: (title, address, date) => `“${title}”, Silsilah Wastra, ${address}${date ? `, diakses ${date}` : ''}`,
};
