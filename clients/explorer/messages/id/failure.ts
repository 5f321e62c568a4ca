/** Pages that could not be made, in Indonesian. */
export const failure = {
  absentTitle: 'Tidak ada di sini',
  absent: (path: string) =>
    `Tidak ada apa pun di ${path}. Mungkin alamatnya salah ketik, atau catatannya belum ada.`,
  absentWays: 'Dari sini Anda dapat ke:',
  brokenTitle: 'Halaman ini gagal dibuat',
  broken: 'Ada yang salah di pihak kami. Tidak ada data yang berubah atau hilang.',
  unavailableTitle: 'Graf sedang tidak menjawab',
  unavailable:
    'Basis data graf belum dapat dihubungi saat ini. Tidak ada data yang berubah atau hilang; coba muat ulang sebentar lagi.',
  refusedTitle: 'Permintaan ini tidak dapat dibaca',
  refused: 'Alamatnya memuat sesuatu yang tidak kami pahami, misalnya penanda halaman yang rusak.',
  request: 'Bila terulang, laporkan dengan nomor permintaan ini:',
  tryAgain: 'Muat ulang halaman ini',
};
