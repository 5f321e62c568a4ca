/** The timeline, in Indonesian. */
export const timeline = {
  title: 'Lini masa',
  lead: 'Motif menurut tahun pertama ia tercatat, rancangan menurut tahun dibuat, pengakuan menurut tahun ditetapkan, sanggar menurut tahun berdiri. Pertama tercatat bukan berarti baru lahir: sebuah motif dapat jauh lebih tua daripada catatannya.',
  choice: 'Saring menurut jenis',
  allKinds: 'Semua',
  kind: { Motif: 'Motif', Design: 'Rancangan', Recognition: 'Pengakuan', Workshop: 'Sanggar dan lembaga' },
  what: {
    Motif: 'motif, pertama tercatat',
    Design: 'rancangan, dibuat',
    Recognition: 'pengakuan, ditetapkan',
    Workshop: 'sanggar, berdiri',
  },
  periods: 'Masa',
  allPeriods: 'Semua masa',
  century: (number: number) => (number < 0 ? `Abad ke-${-number} SM` : `Abad ke-${number}`),
  decade: (year: number) => `${year}-an`,
  before: (year: number) => `${year} SM`,
  none: 'Belum ada yang bertarikh.',
  undated: 'Yang belum bertarikh',
  undatedLead: 'Sumber yang kami baca tidak menyebut tahunnya, maka tidak kami taruh pada masa mana pun.',
  objects: 'Tarikh benda museum ditulis dengan kata-kata museumnya, dan tercantum dalam daftarnya:',
};
