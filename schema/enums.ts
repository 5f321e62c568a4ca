/**
 * The closed vocabularies of the graph, with their meaning in both languages.
 * They name enum values in the GraphQL schema, in seed files and on nodes and relationships alike.
 */

export interface Term {
  readonly label: { readonly id: string; readonly en: string };
  readonly definition: { readonly id: string; readonly en: string };
}

type Vocabulary = Readonly<Record<string, Term>>;

function vocabulary<const V extends Vocabulary>(terms: V): V {
  return terms;
}

const term = (idLabel: string, enLabel: string, idDefinition: string, enDefinition: string): Term => ({
  label: { id: idLabel, en: enLabel },
  definition: { id: idDefinition, en: enDefinition },
});

export const derivationKinds = vocabulary({
  VARIATION: term(
    'variasi',
    'variation',
    'Bentuk dasarnya sama, rinciannya diubah.',
    'The same basic form with details changed.',
  ),
  COMBINATION: term(
    'paduan',
    'combination',
    'Dua motif atau lebih disatukan menjadi satu pola.',
    'Two or more motifs brought together in one pattern.',
  ),
  INSPIRATION: term(
    'ilham',
    'inspiration',
    'Sumber menyebut yang lama sebagai ilham, tanpa menyatakan bentuknya dipertahankan.',
    'A source names the older as the inspiration, without saying that its form was kept.',
  ),
  REINTERPRETATION: term(
    'tafsir ulang',
    'reinterpretation',
    'Bentuk lama digubah kembali dengan makna, warna atau gaya baru.',
    'The older form recast with a new meaning, colour or style.',
  ),
  TECHNIQUE_TRANSFER: term(
    'alih teknik',
    'technique transfer',
    'Motif yang sama dibuat dengan teknik atau pada bahan lain.',
    'The same motif made in another technique or medium.',
  ),
  IMPORT_ADAPTATION: term(
    'adaptasi dari luar',
    'import adaptation',
    'Motif atau kain dari luar diserap ke dalam tradisi setempat.',
    'A motif or cloth from elsewhere taken into a local tradition.',
  ),
  REVIVAL: term(
    'kebangkitan kembali',
    'revival',
    'Motif yang pernah hilang atau jarang dibuat dihidupkan lagi.',
    'A motif once lost or seldom made brought back.',
  ),
  SIMPLIFICATION: term(
    'penyederhanaan',
    'simplification',
    'Bentuk lama dikurangi menjadi lebih sederhana.',
    'The older form reduced to a simpler one.',
  ),
  SCALING: term(
    'perubahan ukuran',
    'scaling',
    'Bentuknya sama, ukurannya lain.',
    'The same form in another size.',
  ),
});

export const confidences = vocabulary({
  DOCUMENTED: term(
    'terdokumentasi',
    'documented',
    'Sumber menyatakan keturunan ini secara tersurat; mutu sumber dinilai tersendiri.',
    'A source states this descent outright; the quality of the source is graded apart.',
  ),
  SCHOLARLY: term(
    'pendapat ilmiah',
    'scholarly',
    'Disimpulkan oleh peneliti atau museum.',
    'Concluded by a scholar or a museum.',
  ),
  TRADITIONAL_ACCOUNT: term(
    'tuturan tradisi',
    'traditional account',
    'Diceritakan oleh tradisi; tidak ada bukti tertulis sezaman.',
    'Told by tradition; no record of the time supports it.',
  ),
  STYLISTIC: term('kemiripan gaya', 'stylistic', 'Dibaca dari bentuknya saja.', 'Read from the form alone.'),
});

export const motifClasses = vocabulary({
  GEOMETRIC: term(
    'geometris',
    'geometric',
    'Garis, bidang dan bentuk terukur.',
    'Lines, planes and measured shapes.',
  ),
  VEGETAL: term('tumbuhan', 'vegetal', 'Bunga, daun, sulur, buah.', 'Flowers, leaves, tendrils, fruit.'),
  ANIMAL: term('hewan', 'animal', 'Hewan nyata atau khayali.', 'Animals, real or fabulous.'),
  FIGURAL: term('figur', 'figural', 'Manusia, wayang, leluhur.', 'People, shadow puppets, ancestors.'),
  COMPOSITE: term(
    'gabungan',
    'composite',
    'Beberapa jenis unsur dalam satu motif.',
    'Elements of several classes in one motif.',
  ),
  NAUTICAL: term('bahari', 'nautical', 'Kapal, perahu, laut.', 'Ships, boats, the sea.'),
  COSMIC: term(
    'kosmis',
    'cosmic',
    'Awan, bintang, gunung, tatanan jagat.',
    'Clouds, stars, mountains, the order of the world.',
  ),
  CALLIGRAPHIC: term(
    'kaligrafi',
    'calligraphic',
    'Huruf dan tulisan sebagai hiasan.',
    'Letters and writing as ornament.',
  ),
  BORDER: term(
    'pinggiran',
    'border',
    'Motif tepi atau kepala kain.',
    'Motifs of the edge or the head panel of a cloth.',
  ),
});

export const motifMedia = vocabulary({
  TEXTILE: term('kain', 'textile', 'Motif pada kain.', 'A motif on cloth.'),
  CARVING: term('ukiran', 'carving', 'Ukiran kayu atau bahan lain.', 'Carving in wood or another material.'),
  RELIEF: term('relief', 'relief', 'Relief atau arca batu.', 'Stone relief or statue.'),
  PORCELAIN: term('porselen', 'porcelain', 'Keramik dan porselen.', 'Ceramics and porcelain.'),
  COIN: term('mata uang', 'coin', 'Koin atau uang.', 'Coins or currency.'),
  MANUSCRIPT: term('naskah', 'manuscript', 'Naskah, lukisan, cetakan.', 'Manuscripts, paintings, prints.'),
  METALWORK: term(
    'logam',
    'metalwork',
    'Perhiasan, senjata, benda logam.',
    'Jewellery, arms, objects of metal.',
  ),
  OTHER: term(
    'lainnya',
    'other',
    'Bentuk lain: kereta, bangunan, anyaman, alam.',
    'Another form: carriages, buildings, basketry, nature.',
  ),
});

export const restrictionKinds = vocabulary({
  LARANGAN: term(
    'larangan keraton',
    'court restriction',
    'Pola larangan: dahulu hanya boleh dipakai raja dan kerabatnya menurut aturan keraton.',
    'Reserved by court rule for the ruler and court kin.',
  ),
  RITUAL: term(
    'ritual',
    'ritual',
    'Dipakai dalam upacara tertentu menurut adat.',
    'Used in particular rites by custom.',
  ),
  RANK: term(
    'derajat',
    'rank',
    'Dipakai oleh golongan atau derajat tertentu.',
    'Used by a certain rank or class.',
  ),
  CLAN: term(
    'marga atau garis keturunan',
    'clan',
    'Milik marga, suku atau garis keturunan tertentu.',
    'Belongs to a certain clan or lineage.',
  ),
});

export const wastraFamilies = vocabulary({
  BATIK: term('batik', 'batik', 'Rintang lilin.', 'Wax resist.'),
  IKAT: term(
    'ikat',
    'ikat',
    'Benang diikat dan dicelup sebelum ditenun.',
    'Yarn tied and dyed before weaving.',
  ),
  SONGKET: term(
    'songket',
    'songket',
    'Tenun pakan tambahan dengan benang logam.',
    'Supplementary weft with metallic thread.',
  ),
  BROCADE: term(
    'tenun pakan tambahan',
    'supplementary weave',
    'Tenun dengan pakan atau lungsi tambahan.',
    'Weave with supplementary weft or warp.',
  ),
  PLAIN_WEAVE: term(
    'tenun polos',
    'plain weave',
    'Tenun polos, bergaris atau berkotak.',
    'Plain, striped or checked weave.',
  ),
  TAPIS: term(
    'tapis',
    'tapis',
    'Kain tenun Lampung yang disulam benang emas.',
    'Lampung cloth couched with gold thread.',
  ),
  TIE_DYE: term(
    'jumputan',
    'tie-dye',
    'Rintang ikat dan jahit pada kain jadi.',
    'Tied and stitched resist on woven cloth.',
  ),
  EMBROIDERY: term('sulam', 'embroidery', 'Hiasan benang jarum.', 'Needlework.'),
  PRINTED: term('cap atau cetak', 'printed', 'Kain cetak.', 'Printed cloth.'),
  BEADWORK: term('manik-manik', 'beadwork', 'Hiasan manik.', 'Work in beads.'),
  BARKCLOTH: term('kain kulit kayu', 'barkcloth', 'Kulit kayu yang dipukul.', 'Beaten bark.'),
  OTHER: term('lainnya', 'other', 'Anyaman, rajut dan bentuk lain.', 'Plaiting, knotting and other forms.'),
});

export const wastraStatuses = vocabulary({
  LIVING: term('hidup', 'living', 'Masih dibuat dan dipakai.', 'Still made and used.'),
  REVIVED: term(
    'dihidupkan kembali',
    'revived',
    'Pernah terhenti, kini dibuat lagi.',
    'Once ceased, made again now.',
  ),
  ENDANGERED: term('terancam', 'endangered', 'Tinggal sedikit pembuatnya.', 'Few makers remain.'),
  LOST: term('hilang', 'lost', 'Tidak dibuat lagi.', 'No longer made.'),
});

export const designKinds = vocabulary({
  BATIK: term('batik', 'batik', 'Pola batik baru.', 'A new batik pattern.'),
  FASHION: term('busana', 'fashion', 'Busana dan koleksi mode.', 'Garments and collections.'),
  TEXTILE: term('tekstil', 'textile', 'Kain dan tenun baru.', 'New cloth and weaving.'),
  LIVERY: term(
    'livery',
    'livery',
    'Corak kendaraan, pesawat atau tim.',
    'Livery of vehicles, aircraft or teams.',
  ),
  GRAPHIC: term('grafis', 'graphic', 'Grafis, logo, cetakan.', 'Graphics, logos, print.'),
  PRODUCT: term('produk', 'product', 'Benda pakai.', 'Objects of use.'),
  ARCHITECTURE: term('arsitektur', 'architecture', 'Bangunan dan ruang.', 'Buildings and rooms.'),
  DIGITAL: term('digital', 'digital', 'Perangkat lunak dan karya digital.', 'Software and digital works.'),
});

export const regionKinds = vocabulary({
  COUNTRY: term('negara', 'country', 'Negara.', 'A country.'),
  ISLAND: term('pulau', 'island', 'Pulau atau gugus pulau.', 'An island or island group.'),
  PROVINCE: term('provinsi', 'province', 'Provinsi Indonesia.', 'A province of Indonesia.'),
  REGENCY: term(
    'kabupaten atau kota',
    'regency or city',
    'Kabupaten atau kota.',
    'A regency (kabupaten) or city (kota).',
  ),
  DISTRICT: term('kecamatan', 'district', 'Kecamatan.', 'A district (kecamatan).'),
  VILLAGE: term('desa atau kelurahan', 'village', 'Desa atau kelurahan.', 'A village (desa, kelurahan).'),
  AREA: term(
    'wilayah budaya',
    'area',
    'Wilayah budaya atau sejarah yang tidak mengikuti batas administrasi, atau tempat di luar Indonesia.',
    'A cultural or historical area that does not follow administrative bounds, or a place outside Indonesia.',
  ),
});

export const materialKinds = vocabulary({
  FIBRE: term('serat', 'fibre', 'Serat dan benang.', 'Fibre and yarn.'),
  DYE: term('pewarna', 'dye', 'Zat warna.', 'Dyestuff.'),
  MORDANT: term('mordan', 'mordant', 'Zat pengikat warna.', 'Fixes the dye.'),
  METAL: term('logam', 'metal', 'Benang atau lembar logam.', 'Metal thread or leaf.'),
  MINERAL: term('mineral', 'mineral', 'Bahan mineral.', 'Mineral matter.'),
  RESIST: term('perintang', 'resist', 'Bahan perintang.', 'Resist substance.'),
  AUXILIARY: term('bahan bantu', 'auxiliary', 'Bahan bantu proses.', 'Aid of the process.'),
  BARK: term('kulit kayu', 'bark', 'Kulit kayu.', 'Bark.'),
  OTHER: term('lainnya', 'other', 'Bahan lain.', 'Other matter.'),
});

export const makerRoles = vocabulary({
  DESIGNER: term('perancang', 'designer', 'Merancang.', 'Designed it.'),
  WEAVER: term('penenun', 'weaver', 'Menenun.', 'Wove it.'),
  BATIK_MAKER: term('pembatik', 'batik maker', 'Membatik.', 'Made the batik.'),
  DYER: term('pewarna', 'dyer', 'Mencelup atau mewarnai.', 'Dyed it.'),
  ARTISAN: term('perajin', 'artisan', 'Membuat.', 'Made it.'),
  CREATOR_BY_TRADITION: term(
    'pencipta menurut tradisi',
    'creator by tradition',
    'Disebut pencipta oleh tradisi.',
    'Called its creator by tradition.',
  ),
  REVIVER: term('pegiat kebangkitan', 'reviver', 'Menghidupkannya kembali.', 'Brought it back.'),
  PATRON: term(
    'pelindung',
    'patron',
    'Memesan, mendukung atau mempopulerkan.',
    'Ordered, supported or spread it.',
  ),
});

export const personRoles = vocabulary({
  DESIGNER: term('perancang', 'designer', 'Perancang.', 'Designer.'),
  ARTISAN: term('perajin', 'artisan', 'Perajin.', 'Artisan.'),
  MASTER_WEAVER: term('empu tenun', 'master weaver', 'Penenun empu.', 'Master weaver.'),
  DYER: term('pewarna', 'dyer', 'Ahli pewarnaan.', 'Dyer.'),
  SCHOLAR: term('peneliti', 'scholar', 'Peneliti atau pendidik.', 'Scholar or educator.'),
  RULER: term('raja', 'ruler', 'Penguasa.', 'Ruler.'),
  PATRON: term('pelindung', 'patron', 'Pelindung atau pemesan.', 'Patron.'),
  ENTREPRENEUR: term('pengusaha', 'entrepreneur', 'Pengusaha.', 'Entrepreneur.'),
  COLLECTIVE: term('kelompok', 'collective', 'Kelompok atau komunitas pembuat.', 'A collective of makers.'),
});

export const recognitionKinds = vocabulary({
  UNESCO_ICH: term(
    'UNESCO',
    'UNESCO',
    'Warisan budaya takbenda UNESCO.',
    'UNESCO intangible cultural heritage.',
  ),
  WBTB: term(
    'WBTb Indonesia',
    'national intangible heritage (WBTb)',
    'Penetapan warisan budaya takbenda Indonesia.',
    'Indonesian national intangible heritage.',
  ),
  GEOGRAPHICAL_INDICATION: term(
    'indikasi geografis',
    'geographical indication',
    'Indikasi geografis terdaftar.',
    'Registered geographical indication.',
  ),
  STANDARD: term(
    'SNI',
    'national standard (SNI)',
    'Standar Nasional Indonesia.',
    'Indonesian national standard.',
  ),
  OTHER: term('lainnya', 'other', 'Pengakuan lain.', 'Another recognition.'),
});

export const recognitionStatuses = vocabulary({
  LISTED: term('ditetapkan', 'listed', 'Ditetapkan atau tercantum.', 'Listed or designated.'),
  REGISTERED: term('terdaftar', 'registered', 'Terdaftar.', 'Registered.'),
  IN_PROCESS: term(
    'dalam proses',
    'in process',
    'Diusulkan, diumumkan atau diproses.',
    'Proposed, gazetted or in process.',
  ),
  CONTESTED: term(
    'dipertentangkan',
    'contested',
    'Sumber saling bertentangan.',
    'Sources contradict each other.',
  ),
});

export const sourceQualities = vocabulary({
  A: term(
    'ilmiah, museum atau resmi',
    'scholarly, museum or official',
    'Karya ilmiah, museum atau lembaga resmi.',
    'Scholarly work, a museum or an official body.',
  ),
  B: term(
    'pers, ensiklopedia atau karya mahasiswa',
    'press, encyclopedia or student work',
    'Pers, ensiklopedia atau karya mahasiswa.',
    'Press, encyclopedia or student work.',
  ),
  C: term(
    'blog atau toko',
    'blog or shop',
    'Blog, toko atau laman pribadi.',
    'A blog, a shop or a personal page.',
  ),
});

export const aliasKinds = vocabulary({
  VARIANT: term('varian', 'variant', 'Ejaan atau sebutan lain.', 'Another spelling or name.'),
  OLD_SPELLING: term('ejaan lama', 'old spelling', 'Ejaan sebelum 1972.', 'Spelling before 1972.'),
  LOCAL_NAME: term(
    'nama setempat',
    'local name',
    'Nama dalam bahasa setempat.',
    'Name in the local language.',
  ),
  DUTCH: term('nama Belanda', 'Dutch name', 'Nama dalam bahasa Belanda.', 'Name in Dutch.'),
  ENGLISH: term('nama Inggris', 'English name', 'Nama dalam bahasa Inggris.', 'Name in English.'),
});

export const verifications = vocabulary({
  CONFIRMED: term(
    'dibaca ulang dan benar',
    're-read and right',
    'Sumber dibaca ulang dan menyatakan hal ini.',
    'The source was read again and says so.',
  ),
  MENDED: term(
    'dibaca ulang dan diperbaiki',
    're-read and mended',
    'Sumber dibaca ulang; catatan diperbaiki.',
    'The source was read again; the record was mended.',
  ),
  NOT_FOUND: term(
    'tidak ditemukan lagi',
    'not found again',
    'Sumber tidak dapat dibaca ulang.',
    'The source could not be read again.',
  ),
});

export const resemblanceMethods = vocabulary({
  VISUAL_COMPARISON: term(
    'banding pandang',
    'visual comparison',
    'Dua karya atau gambarnya dijajarkan dan dibandingkan dengan mata.',
    'Two works, or pictures of them, were laid side by side and compared by eye.',
  ),
  PATTERN_ANALYSIS: term(
    'analisis pola',
    'pattern analysis',
    'Susunan, ulangan, atau simetri ragam hiasnya diperiksa.',
    'The structure, repeat or symmetry of the patterns was examined.',
  ),
  ICONOGRAPHY: term(
    'ikonografi',
    'iconography',
    'Apa yang digambarkan, atau maknanya, sama.',
    'What they show, or what it stands for, is the same.',
  ),
  TECHNIQUE: term(
    'banding teknik',
    'comparison of technique',
    'Cara pembuatan atau bahannya dibandingkan.',
    'The ways of making, or the materials, were compared.',
  ),
  NAME: term(
    'kesamaan nama',
    'likeness of names',
    'Namanya sama atau serupa.',
    'Their names are the same or alike.',
  ),
  TESTIMONY: term(
    'kesaksian',
    'testimony',
    'Perajin, pemakai, atau tetua adat menyebut keduanya mirip.',
    'Makers, wearers or elders say that the two are alike.',
  ),
  COMPUTATION: term(
    'hitungan citra',
    'computation',
    'Gambarnya dibandingkan oleh program.',
    'A program compared pictures of them.',
  ),
});

export const workshopKinds = vocabulary({
  STUDIO: term(
    'studio',
    'studio',
    'Studio atau rumah batik atau tenun.',
    'A studio, batik house or weaving house.',
  ),
  SENTRA: term('sentra', 'sentra', 'Sentra industri kecil dan menengah.', 'A cluster of small workshops.'),
  COOPERATIVE: term(
    'koperasi atau kelompok',
    'cooperative',
    'Koperasi atau kelompok perajin.',
    'A cooperative or group of makers.',
  ),
  COMPANY: term('perusahaan', 'company', 'Perusahaan atau merek.', 'A company or brand.'),
  ORGANISATION: term(
    'organisasi',
    'organisation',
    'Yayasan, dewan atau lembaga.',
    'A foundation, council or body.',
  ),
});

export const entityKinds = vocabulary({
  MOTIF: term('motif', 'motif', 'Pola atau ragam hias bernama.', 'A named pattern or ornament.'),
  WASTRA: term('wastra', 'wastra', 'Kain atau tradisi kain bernama.', 'A named cloth or cloth tradition.'),
  DESIGN: term('rancangan', 'design', 'Karya modern yang diturunkan.', 'A derived modern work.'),
  REGION: term('wilayah', 'region', 'Tempat asal.', 'A place of origin.'),
  TECHNIQUE: term('teknik', 'technique', 'Cara membuat.', 'A way of making.'),
  MATERIAL: term('bahan', 'material', 'Serat, pewarna dan bahan lain.', 'Fibre, dye and other matter.'),
  COMMUNITY: term('komunitas', 'community', 'Komunitas pengemban.', 'The community that keeps it.'),
  CRAFTSPERSON: term(
    'tokoh',
    'craftsperson',
    'Perajin, perancang atau kelompok.',
    'A maker, designer or collective.',
  ),
  WORKSHOP: term('sanggar', 'workshop', 'Sanggar, sentra, koperasi.', 'A studio, sentra or cooperative.'),
  ARTIFACT: term('benda museum', 'museum object', 'Benda koleksi museum.', 'An object in a museum.'),
  RECOGNITION: term(
    'pengakuan',
    'recognition',
    'UNESCO, WBTb, indikasi geografis, SNI.',
    'UNESCO, WBTb, geographical indication, SNI.',
  ),
  SOURCE: term('sumber', 'source', 'Dasar sebuah klaim.', 'What a claim rests on.'),
});

/** Confidence as a number, 4 for the strongest, so that weakest-edge comparisons are arithmetic. */
export const confidenceRank = { DOCUMENTED: 4, SCHOLARLY: 3, TRADITIONAL_ACCOUNT: 2, STYLISTIC: 1 } as const;

/** Path segment of each entity kind: the part of an id before the slash. */
export const entityPath = {
  MOTIF: 'motif',
  WASTRA: 'wastra',
  DESIGN: 'design',
  REGION: 'region',
  TECHNIQUE: 'technique',
  MATERIAL: 'material',
  COMMUNITY: 'community',
  CRAFTSPERSON: 'craftsperson',
  WORKSHOP: 'workshop',
  ARTIFACT: 'artifact',
  RECOGNITION: 'recognition',
  SOURCE: 'source',
} as const;

export type DerivationKind = keyof typeof derivationKinds;
export type Confidence = keyof typeof confidences;
export type MotifClass = keyof typeof motifClasses;
export type MotifMedium = keyof typeof motifMedia;
export type RestrictionKind = keyof typeof restrictionKinds;
export type WastraFamily = keyof typeof wastraFamilies;
export type WastraStatus = keyof typeof wastraStatuses;
export type DesignKind = keyof typeof designKinds;
export type RegionKind = keyof typeof regionKinds;
export type MaterialKind = keyof typeof materialKinds;
export type MakerRole = keyof typeof makerRoles;
export type PersonRole = keyof typeof personRoles;
export type RecognitionKind = keyof typeof recognitionKinds;
export type RecognitionStatus = keyof typeof recognitionStatuses;
export type SourceQuality = keyof typeof sourceQualities;
export type AliasKind = keyof typeof aliasKinds;
export type ResemblanceMethod = keyof typeof resemblanceMethods;
export type Verification = keyof typeof verifications;
export type WorkshopKind = keyof typeof workshopKinds;
export type EntityKind = keyof typeof entityKinds;
