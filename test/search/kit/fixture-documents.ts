import type { EntityKind } from '../../../schema/enums.ts';
import type { SearchDocument, SearchFacets } from '../../../server/search/search-document.ts';
import { Analyser } from '../../../server/search/text/analyser.ts';
import { readSearchRules } from '../../../server/search/text/rules.ts';

export const analyser = new Analyser(readSearchRules());

interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly context?: readonly string[];
  readonly descriptionId?: string;
  readonly descriptionEn?: string;
  readonly region?: string | null;
  readonly facets?: Partial<SearchFacets>;
  readonly weight?: number;
  readonly revision?: number;
}

const noFacets: SearchFacets = {
  region: [],
  technique: [],
  community: [],
  wastra: [],
  century: [],
  motifClass: null,
  restriction: null,
  confidence: [],
  sourceQuality: null,
  hasDescendants: false,
};

/** A document as the reader would make it, from the little that a test wants to say. */
export function sketchDocument(sketch: Sketch): SearchDocument {
  const { id, name, aliases = [], context = [], descriptionId = '', descriptionEn = '' } = sketch;
  const names = [...new Set([name, ...aliases].flatMap((each) => analyser.nameVariants(each)))];
  return {
    id,
    kind: id.slice(0, id.indexOf('/')).toUpperCase() as EntityKind,
    slug: id.slice(id.indexOf('/') + 1),
    name,
    names,
    aliases,
    context,
    descriptionId,
    descriptionEn,
    stems: analyser.stems([...names, ...context, descriptionId, descriptionEn]),
    facets: { ...noFacets, ...sketch.facets },
    weight: sketch.weight ?? 0.5,
    region: sketch.region ?? null,
    revision: sketch.revision ?? 1,
  };
}

const java = ['jawa', 'indonesia'];

/** Few records that are told apart by few things. */
export const fixtureDocuments: readonly SearchDocument[] = [
  {
    id: 'motif/parang-rusak',
    name: 'Parang Rusak',
    aliases: ['parang roesak'],
    context: ['motif', 'Daerah Istimewa Yogyakarta', 'batik'],
    descriptionId: 'Pola larangan pertama; tebing yang rusak oleh ombak.',
    descriptionEn: 'The first restricted pattern; cliffs broken by waves.',
    region: 'Daerah Istimewa Yogyakarta',
    facets: {
      region: ['daerah-istimewa-yogyakarta', ...java],
      technique: ['batik'],
      motifClass: 'GEOMETRIC',
      restriction: 'LARANGAN',
      century: [18],
      hasDescendants: true,
      sourceQuality: 'A',
    },
    weight: 0.8,
  } as const,
  {
    id: 'motif/parang-barong',
    name: 'Parang Barong',
    context: ['motif', 'Kota Surakarta', 'batik'],
    descriptionId: 'Parang terbesar, milik raja.',
    descriptionEn: 'The largest parang, of the king.',
    region: 'Kota Surakarta',
    facets: {
      region: ['kota-surakarta', 'jawa-tengah', ...java],
      technique: ['batik'],
      motifClass: 'GEOMETRIC',
      restriction: 'LARANGAN',
      century: [17, 18],
      sourceQuality: 'B',
    },
    weight: 0.7,
  } as const,
  {
    id: 'motif/mega-mendung',
    name: 'Mega Mendung',
    aliases: ['megamendung'],
    context: ['motif', 'Cirebon', 'Jawa Barat', 'batik'],
    descriptionId: 'Awan berlapis dari Cirebon, warna biru.',
    descriptionEn: 'Layered clouds of Cirebon, in blue.',
    region: 'Cirebon',
    facets: {
      region: ['cirebon', 'jawa-barat', ...java],
      technique: ['batik'],
      motifClass: 'COSMIC',
      century: [16],
      hasDescendants: true,
      sourceQuality: 'B',
    },
    weight: 0.85,
  } as const,
  {
    id: 'motif/sidomukti',
    name: 'Sido Mukti',
    context: ['motif', 'Kota Surakarta', 'batik'],
    descriptionId: 'Dipakai pengantin; harapan akan hidup mulia.',
    descriptionEn: 'Worn by the bridal couple; a hope for a noble life.',
    region: 'Kota Surakarta',
    facets: {
      region: ['kota-surakarta', 'jawa-tengah', ...java],
      technique: ['batik'],
      motifClass: 'COMPOSITE',
      century: [18],
      sourceQuality: 'B',
    },
    weight: 0.75,
  } as const,
  {
    id: 'wastra/tampan',
    name: 'Tampan',
    aliases: ['kain kapal', 'ship cloth'],
    context: ['wastra', 'Lampung', 'Sumatera', 'pakan tambahan', 'supplementary weft'],
    descriptionId: 'Kain upacara yang ditenun, dipertukarkan pada tiap ritus.',
    descriptionEn: 'Ceremonial cloth exchanged at every rite.',
    region: 'Lampung',
    facets: {
      region: ['lampung', 'sumatera', 'indonesia'],
      technique: ['supplementary-weft', 'weaving'],
      century: [19],
      sourceQuality: 'A',
    },
    weight: 0.7,
  } as const,
  {
    id: 'wastra/hinggi',
    name: 'Hinggi',
    context: ['wastra', 'Sumba', 'Nusa Tenggara Timur', 'ikat lungsi', 'warp ikat'],
    descriptionId: 'Selimut laki-laki Sumba, tenunan ikat lungsi.',
    descriptionEn: 'Man’s mantle of Sumba, in warp ikat.',
    region: 'Sumba',
    facets: {
      region: ['sumba', 'nusa-tenggara-timur', 'indonesia'],
      technique: ['warp-ikat', 'ikat', 'weaving'],
      century: [19],
      sourceQuality: 'A',
    },
    weight: 0.7,
  } as const,
  {
    id: 'design/livery-mega',
    name: 'Livery Awan',
    context: ['rancangan', 'design', 'Mega Mendung', 'Cirebon'],
    descriptionId: 'Pesawat dengan awan mega mendung.',
    descriptionEn: 'An aircraft dressed in mega mendung clouds.',
    region: 'Cirebon',
    facets: { region: ['cirebon', 'jawa-barat', ...java], century: [21], confidence: ['DOCUMENTED'] },
    weight: 0.4,
  } as const,
  {
    id: 'craftsperson/go-tik-swan',
    name: 'Go Tik Swan',
    aliases: ['Panembahan Hardjonagoro'],
    context: ['perajin', 'Kota Surakarta', 'Batik Indonesia'],
    descriptionId: 'Pembatik dan penari.',
    descriptionEn: 'Batik maker and dancer.',
    region: 'Kota Surakarta',
    facets: { region: ['kota-surakarta', 'jawa-tengah', ...java] },
    weight: 0.6,
  } as const,
  {
    id: 'region/cirebon',
    name: 'Cirebon',
    aliases: ['Tjirebon'],
    context: ['wilayah', 'Jawa Barat'],
    region: null,
    facets: { region: ['cirebon', 'jawa-barat', ...java] },
    weight: 0.5,
  } as const,
  {
    id: 'source/catalogue',
    name: 'Catalogue of batik: parang and mega mendung',
    context: ['sumber', 'source'],
    facets: { sourceQuality: 'A' },
    weight: 0.1,
  } as const,
].map(sketchDocument);
