import type { Messages } from '../id.ts';

/** The map of provinces, in English. */
export const map: Messages['map'] = {
  title: 'Map of provinces',
  lead: 'One tile for each province, roughly where it lies, from Aceh to Papua. Choose one to see its cloths and motifs.',
  key: 'On each tile: number of wastra · number of motifs, those of the regencies and cities within it included. The darker a tile, the more is recorded; one with a broken line has no record yet. Tiles say nothing of areas or borders.',
  counts: (wastras: string, motifs: string) => `${wastras} wastra, ${motifs} motifs`,
  list: 'The same provinces in a table',
  regions: 'All regions by name',
  see: 'See it on the map',
  island: {
    sumatra: 'Sumatra',
    java: 'Java',
    nusa: 'Bali and Nusa Tenggara',
    kalimantan: 'Kalimantan',
    sulawesi: 'Sulawesi',
    maluku: 'Maluku',
    papua: 'Papua',
  },
};
