/** The page for educators, in Indonesian. */
export const educators = {
  title: 'Untuk pendidik',
  lead: 'Pertanyaan yang langsung dapat dijalankan, gagasan pelajaran dari silsilah yang nyata, lembar kelas untuk dicetak, dan cara menyitirnya. Tanpa akun dan tanpa biaya.',
  queries: 'Pertanyaan dalam dua ketukan',
  queriesLead:
    'Ketuk satu pertanyaan: ia terbuka di GraphiQL, sudah terisi. Ketuk tombol jalankan, dan jawabannya tampil. Nama motif di dalamnya boleh diganti.',
  lessons: 'Gagasan pelajaran',
  lessonsLead: 'Setiap gagasan memakai catatan yang ada di sini, dengan sumber yang dapat dibuka murid.',
  lesson: {
    travel: {
      title: (design: string, origin: string) => `Perjalanan sebuah motif: dari ${design} ke ${origin}`,
      text: 'Murid merunut setiap langkah ke belakang, mencari tempatnya di peta, lalu menandai dasar setiap klaim: dokumen, kajian, tuturan tradisi, atau kemiripan gaya. Di langkah mana jalurnya paling lemah?',
    },
    forms: {
      title: (motif: string) => `Satu motif, banyak wujud: ${motif}`,
      text: 'Setiap kelompok memilih satu turunan dan menjelaskan apa yang tetap, apa yang berubah, dan siapa yang mengatakannya. Bandingkan hasilnya di papan tulis.',
    },
    restricted: {
      title: (motif: string) => `Yang dulu tidak boleh dipakai sembarang orang: ${motif}`,
      text: 'Siapa yang menetapkan, siapa yang boleh, dan sampai kapan? Murid membaca sumbernya, lalu berdiskusi apa artinya menghormati aturan itu hari ini.',
    },
    unknown: {
      title: 'Menghitung yang belum diketahui',
      text: 'Berapa motif yang belum bertarikh, dan provinsi mana yang belum tercatat? Murid menghitung persentasenya, lalu merencanakan siapa di daerahnya yang dapat ditanya.',
    },
  },
  cite: 'Cara menyitir',
  citeHow: [
    'Setiap catatan mempunyai alamat tetap yang tidak berubah bila namanya berganti. Sitir nama, Silsilah Wastra, alamat itu, dan lisensinya; tambahkan sumber klaim yang Anda pakai.',
    'Baris siap salin ada di bagian “Unduh dan sitir” pada setiap catatan. Contoh:',
  ] as readonly string[],
  take: 'Semua data untuk diolah sendiri, dengan sumbernya:',
};
