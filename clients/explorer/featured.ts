/** The records that the home page tells of and leads to, where the graph has them. */
export const featured = {
  design: 'design/be-bali-ghea',
  origin: 'wastra/patola',
  cloth: 'wastra/geringsing',
  known: 'motif/mega-mendung',
  restricted: 'motif/parang-rusak',
  region: 'region/jawa-barat',
} as const;

/** Pages worth asking once after a start, so that the graph has planned what visitors ask first. */
export const firstVisits: readonly string[] = ['/', ...Object.values(featured).map((id) => `/${id}`)];
