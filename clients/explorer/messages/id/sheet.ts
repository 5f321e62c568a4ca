/** The classroom sheet, in Indonesian. */
export const sheet = {
  title: 'Lembar kelas',
  of: (name: string) => `Lembar kelas: ${name}`,
  lead: 'Satu motif, wastra atau rancangan di satu atau dua lembar A4: gambar silsilahnya, kisahnya, pertanyaan untuk dijawab, dan sumbernya.',
  placeholder: 'mis. parang rusak',
  print: 'untuk dicetak, satu atau dua halaman A4',
  make: 'Buat lembar',
  ready: 'Siap cetak',
  hint: 'Cetak halaman ini dari peramban Anda (Ctrl+P); menu dan catatan kaki situs tidak ikut tercetak.',
  pupil: 'Nama',
  group: 'Kelas',
  date: 'Tanggal',
  noLineage: 'Belum ada asal atau turunan yang tercatat.',
  answer: 'Pertanyaan',
  cut: 'Kisahnya dipendekkan untuk lembar ini; selengkapnya ada di alamat di bawah.',
  questions: {
    where: (name: string) => `Di mana ${name} dikenal, dan komunitas mana yang mengembannya?`,
    whereUnknown: (name: string) =>
      `Tempat asal ${name} belum tercatat. Siapa atau apa yang dapat ditanya untuk mengetahuinya?`,
    from: (name: string) =>
      `Dari mana ${name} berasal? Tulis setiap langkahnya, dan seberapa yakin sumbernya.`,
    fromUnknown: (name: string) =>
      `Asal ${name} belum tercatat. Apakah itu berarti asalnya tidak ada? Jelaskan.`,
    became: (name: string) => `Apa yang lahir dari ${name}? Pilih satu: apa yang tetap dan apa yang berubah?`,
    restricted: 'Ada pembatasan yang menyertainya. Siapa yang boleh memakainya, dan mengapa itu dihormati?',
    sources: 'Bandingkan dua sumber di bawah. Mana yang lebih dapat dipercaya, dan mengapa?',
    source: 'Lihat sumber di bawah. Seberapa dapat dipercaya, dan sumber apa lagi yang Anda cari?',
    design: 'Gambarlah turunanmu sendiri di balik lembar ini, lalu tulis siapa yang patut disebut.',
  },
};
