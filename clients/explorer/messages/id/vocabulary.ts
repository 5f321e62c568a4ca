/** The page of the vocabulary, in Indonesian. */
export const vocabulary = {
  title: 'Kosakata data tertaut',
  lead: 'Arti setiap kelas, hubungan, sifat dan istilah yang dipakai data Silsilah Wastra, masing-masing dengan alamatnya sendiri.',
  forms: 'Untuk program',
  groups: {
    classes: 'Kelas',
    records: 'Jenis catatan',
    relations: 'Hubungan',
    properties: 'Sifat',
    DerivationKind: 'Jenis keturunan',
    EntityKind: 'Jenis catatan dalam API',
  },
};
