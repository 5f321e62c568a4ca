export type Island = 'sumatra' | 'java' | 'nusa' | 'kalimantan' | 'sulawesi' | 'maluku' | 'papua';

export interface ProvinceTile {
  readonly island: Island;
  /** The name as it is shortened in Indonesia, for a small tile. */
  readonly short: string;
  /** Place on the grid, from the west and from the north, both from 1. */
  readonly column: number;
  readonly row: number;
}

const at = (island: Island, short: string, column: number, row: number): ProvinceTile => ({
  island,
  short,
  column,
  row,
});

/**
 * A tile for each province by its slug, laid by hand roughly where it lies among its neighbours: our own work, with
 * no border or coordinate of anybody's map in it.
 */
export const provinceTiles: Readonly<Record<string, ProvinceTile>> = {
  aceh: at('sumatra', 'Aceh', 1, 1),
  'sumatera-utara': at('sumatra', 'Sumut', 2, 2),
  'kepulauan-riau': at('sumatra', 'Kepri', 4, 2),
  'sumatera-barat': at('sumatra', 'Sumbar', 2, 3),
  riau: at('sumatra', 'Riau', 3, 3),
  bengkulu: at('sumatra', 'Bengkulu', 2, 4),
  jambi: at('sumatra', 'Jambi', 3, 4),
  'kepulauan-bangka-belitung': at('sumatra', 'Babel', 4, 4),
  'sumatera-selatan': at('sumatra', 'Sumsel', 3, 5),
  lampung: at('sumatra', 'Lampung', 3, 6),

  'dki-jakarta': at('java', 'Jakarta', 5, 6),
  banten: at('java', 'Banten', 4, 7),
  'jawa-barat': at('java', 'Jabar', 5, 7),
  'jawa-tengah': at('java', 'Jateng', 6, 7),
  'jawa-timur': at('java', 'Jatim', 7, 7),
  'daerah-istimewa-yogyakarta': at('java', 'DIY', 6, 8),

  bali: at('nusa', 'Bali', 8, 7),
  'nusa-tenggara-barat': at('nusa', 'NTB', 9, 7),
  'nusa-tenggara-timur': at('nusa', 'NTT', 10, 7),

  'kalimantan-utara': at('kalimantan', 'Kaltara', 8, 2),
  'kalimantan-barat': at('kalimantan', 'Kalbar', 6, 3),
  'kalimantan-tengah': at('kalimantan', 'Kalteng', 7, 3),
  'kalimantan-timur': at('kalimantan', 'Kaltim', 8, 3),
  'kalimantan-selatan': at('kalimantan', 'Kalsel', 8, 4),

  gorontalo: at('sulawesi', 'Gorontalo', 11, 2),
  'sulawesi-utara': at('sulawesi', 'Sulut', 12, 2),
  'sulawesi-tengah': at('sulawesi', 'Sulteng', 11, 3),
  'sulawesi-barat': at('sulawesi', 'Sulbar', 10, 4),
  'sulawesi-tenggara': at('sulawesi', 'Sultra', 11, 4),
  'sulawesi-selatan': at('sulawesi', 'Sulsel', 10, 5),

  'maluku-utara': at('maluku', 'Malut', 13, 3),
  maluku: at('maluku', 'Maluku', 13, 5),

  'papua-barat-daya': at('papua', 'PBD', 14, 4),
  'papua-barat': at('papua', 'Pabar', 15, 4),
  'papua-tengah': at('papua', 'Pateng', 16, 4),
  papua: at('papua', 'Papua', 17, 4),
  'papua-pegunungan': at('papua', 'Papeg', 17, 5),
  'papua-selatan': at('papua', 'Pasel', 17, 6),
};

/** The groups in which a narrow page shows the tiles, from west to east. */
export const islands: readonly Island[] = [
  'sumatra',
  'java',
  'nusa',
  'kalimantan',
  'sulawesi',
  'maluku',
  'papua',
];
