/** The records that the home page tells of and leads to, where the graph has them. */
export const featured = {
  design: 'design/be-bali-ghea',
  origin: 'wastra/patola',
  cloth: 'wastra/geringsing',
  known: 'motif/mega-mendung',
  restricted: 'motif/parang-rusak',
  region: 'region/jawa-barat',
} as const;
