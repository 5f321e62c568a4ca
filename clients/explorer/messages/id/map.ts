/** The map of provinces, in Indonesian. */
export const map = {
  title: 'Peta provinsi',
  lead: 'Satu petak untuk setiap provinsi, kira-kira di tempatnya, dari Aceh sampai Papua. Pilih satu untuk melihat kain dan motifnya.',
  key: 'Pada setiap petak: jumlah wastra · jumlah motif, termasuk yang dari kabupaten dan kota di dalamnya. Makin gelap petaknya, makin banyak yang tercatat; petak bergaris putus belum punya catatan. Petak bukan ukuran luas dan bukan batas wilayah.',
  counts: (wastras: string, motifs: string) => `${wastras} wastra, ${motifs} motif`,
  list: 'Provinsi yang sama dalam tabel',
  regions: 'Semua wilayah menurut abjad',
  see: 'Lihat di peta',
  island: {
    sumatra: 'Sumatra',
    java: 'Jawa',
    nusa: 'Bali dan Nusa Tenggara',
    kalimantan: 'Kalimantan',
    sulawesi: 'Sulawesi',
    maluku: 'Maluku',
    papua: 'Papua',
  },
};
