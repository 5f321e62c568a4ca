import type { Term } from '../../schema/enums.ts';

/** A class or property of ours, with its meaning in both languages and what it is near to elsewhere. */
export interface VocabularyTerm extends Term {
  readonly name: string;
  readonly near?: readonly string[];
}

const term = (name: string, id: string, en: string, near: readonly string[] = []): VocabularyTerm => {
  const [idLabel = '', idDefinition = ''] = id.split(': ', 2);
  const [enLabel = '', enDefinition = ''] = en.split(': ', 2);
  return {
    name,
    label: { id: idLabel, en: enLabel },
    definition: { id: idDefinition, en: enDefinition },
    near,
  };
};

/** Classes beside the kinds of records, which take their words from the schema. */
export const classes: readonly VocabularyTerm[] = [
  term(
    'Entity',
    'catatan: Segala yang punya alamat sendiri di sini.',
    'record: Whatever has an address of its own here.',
  ),
  term(
    'LineageNode',
    'simpul silsilah: Motif, wastra, atau rancangan; hanya ini yang dapat diturunkan dan menurunkan.',
    'lineage node: A motif, wastra or design; only these descend and are descended from.',
    ['prov:Entity'],
  ),
  term(
    'Derivation',
    'klaim keturunan: Sebuah sumber menyatakan yang satu berasal dari yang lain. Klaim, bukan kepastian.',
    'claim of descent: A source says that one came from the other. A claim, not a fact.',
    ['prov:Derivation'],
  ),
  term(
    'Kinship',
    'klaim sejenis: Sumber memasukkannya ke dalam satu keluarga. Bukan keturunan.',
    'claim of kind: A source groups it in a family. Not descent.',
  ),
  term(
    'Parthood',
    'klaim bagian: Yang satu memuat yang lain sebagai isen atau unsur. Bukan keturunan.',
    'claim of part: One holds the other as filling or element. Not descent.',
  ),
  term(
    'Resemblance',
    'klaim kemiripan: Sumber mencatat kemiripan tanpa arah. Bukan keturunan.',
    'claim of resemblance: A source notes a likeness without direction. Not descent.',
  ),
  term(
    'Making',
    'klaim pembuatan: Siapa membuat sebuah karya, dan sebagai apa.',
    'claim of making: Who made a work, and as what.',
    ['prov:Attribution'],
  ),
  term('Name', 'nama lain: Ejaan atau sebutan lain.', 'other name: Another spelling or name.'),
  term(
    'FormerId',
    'id lama: Id yang pernah dipakai; pengganti menurut dcterms:isReplacedBy.',
    'former id: An id once used; dcterms:isReplacedBy names what took its place.',
  ),
  term(
    'Ledger',
    'pembukuan: Graf bernama dalam ekspor lengkap, berisi apa yang hanya perlu untuk memulihkan basis data.',
    'ledger: A named graph of whole exports, with what is only needed to build the database again.',
  ),
  term(
    'Relationship',
    'hubungan: Catatan pembukuan tentang satu hubungan, hanya dalam ekspor lengkap.',
    'relationship: A ledger entry about one relation, in whole exports only.',
  ),
];

/** Relations between records. */
export const relations: readonly VocabularyTerm[] = [
  term(
    'derivesFrom',
    'diturunkan dari: Dari yang muda ke yang tua.',
    'derives from: From the younger to the older.',
    ['prov:wasDerivedFrom'],
  ),
  term('kindOf', 'sejenis: Dari yang khusus ke keluarganya.', 'kind of: From the narrower to its family.', [
    'skos:broader',
  ]),
  term('hasPart', 'memuat: Dari keseluruhan ke bagian.', 'has part: From the whole to the part.', [
    'dcterms:hasPart',
  ]),
  term('resembles', 'mirip: Tanpa arah.', 'resembles: Without direction.'),
  term('made', 'membuat: Dari pembuat ke karyanya.', 'made: From the maker to the work.'),
  term('appearsOn', 'tampak pada: Dari motif ke wastra.', 'appears on: From a motif to a wastra.'),
  term('fromRegion', 'berasal dari: Tempat asal.', 'from region: The place where it is at home.', [
    'dcterms:spatial',
  ]),
  term('usesTechnique', 'memakai teknik: Cara membuatnya.', 'uses technique: How it is made.'),
  term('usesMaterial', 'memakai bahan: Bahannya.', 'uses material: What it is made of.'),
  term('belongsTo', 'milik: Komunitas pengembannya.', 'belongs to: The community that keeps it.'),
  term('worksIn', 'bekerja di: Dari orang ke sanggar.', 'works in: From a person to a workshop.'),
  term('memberOf', 'anggota: Dari orang ke komunitas.', 'member of: From a person to a community.'),
  term(
    'shows',
    'memperlihatkan: Dari benda museum ke motif, wastra, atau rancangan.',
    'shows: From a museum object to a motif, wastra or design.',
  ),
  term(
    'recognises',
    'mengakui: Dari pengakuan ke pokoknya.',
    'recognises: From a recognition to its subject.',
  ),
  term('partOf', 'bagian dari: Wilayah yang melingkupi.', 'part of: The region in which it lies.', [
    'schema:containedInPlace',
  ]),
  term('broader', 'lebih luas: Teknik yang melingkupi.', 'broader: The technique of which it is one.', [
    'skos:broader',
  ]),
  term('cites', 'merujuk: Sumber catatan ini.', 'cites: What the record rests on.', ['schema:citation']),
];

/** Properties of records and claims. */
export const properties: readonly VocabularyTerm[] = [
  term('slug', 'slug: Bagian akhir id.', 'slug: The last part of the id.'),
  term('names', 'nama lain: Berurutan.', 'other names: In their order.'),
  term('text', 'teks: Nama itu sendiri.', 'text: The name itself.'),
  term('nameKind', 'jenis nama: Macam nama lain.', 'kind of name: What sort of other name.'),
  term('language', 'bahasa: Kode ISO 639.', 'language: ISO 639 code.'),
  term('note', 'catatan: Untuk pembaca teliti.', 'note: A remark for careful readers.'),
  term('kind', 'jenis: Menurut kosakata kelasnya.', 'kind: By the vocabulary of its class.'),
  term('status', 'status: Keadaannya kini.', 'status: How it stands now.'),
  term('family', 'keluarga: Cara pembuatan secara umum.', 'family: The broad way in which it is made.'),
  term('medium', 'media: Tempat motif dibuat.', 'medium: What the motif is made on.'),
  term('motifClass', 'golongan: Apa yang digambarkan.', 'class: What the motif shows.'),
  term('symbolism', 'makna: Perlambang menurut sumber.', 'symbolism: What it stands for, as sources say.'),
  term('nameMeaning', 'arti nama: Arti harfiah namanya.', 'meaning of the name: Literally.'),
  term('use', 'kegunaan: Dipakai untuk apa.', 'use: What it is worn or used for.'),
  term(
    'firstAttested',
    'pertama tercatat: Dalam kata-kata sumber.',
    'first attested: In the words of the source.',
  ),
  term(
    'firstAttestedFrom',
    'tercatat sejak: Tahun paling awal; negatif sebelum Masehi.',
    'attested from: Earliest year; negative before our era.',
  ),
  term('firstAttestedTo', 'tercatat hingga: Tahun paling akhir.', 'attested to: Latest year.'),
  term(
    'attribution',
    'pencipta menurut tradisi: Tuturan tentang penciptanya.',
    'attribution: What tradition says of its creator.',
  ),
  term('restrictionKind', 'jenis batasan: Atas aturan siapa.', 'kind of restriction: By whose rule.'),
  term('restrictionWhoMay', 'siapa boleh: Menurut aturan itu.', 'who may: By that rule.'),
  term('restrictionDecree', 'ketetapan: Nama ketetapannya.', 'decree: Its name.'),
  term('restrictionSince', 'sejak: Kapan mulai berlaku.', 'since: When it began.'),
  term('restrictionUntil', 'hingga: Kapan berakhir.', 'until: When it ended.'),
  term('restrictionSourceIds', 'sumber batasan: Berurutan.', 'sources of the restriction: In their order.'),
  term('year', 'tahun: Tahun terbit, dibuat, atau diakui.', 'year: Of publication, making or recognition.'),
  term('code', 'kode: Kode wilayah Kemendagri.', 'code: Kemendagri code of a region.'),
  term('iso3166', 'ISO 3166-2: Kode wilayah.', 'ISO 3166-2: Code of a region.'),
  term('nameEn', 'nama Inggris: Nama dalam bahasa Inggris.', 'English name: The name in English.'),
  term('scientificName', 'nama ilmiah: Nama Latin.', 'scientific name: In Latin.'),
  term('colour', 'warna: Warna yang dihasilkan.', 'colour: What a dye gives.'),
  term('aatId', 'id AAT: Getty AAT.', 'AAT id: Getty AAT.', ['skos:exactMatch']),
  term('wikidataId', 'id Wikidata: Wikidata.', 'Wikidata id: Wikidata.', ['skos:exactMatch']),
  term('roles', 'peran: Dikenal sebagai apa.', 'roles: What a person is known as.'),
  term('role', 'peran dalam karya: Sebagai apa.', 'role in a work: As what.', ['prov:hadRole']),
  term('born', 'lahir: Tanggal atau tahun lahir.', 'born: Day or year of birth.'),
  term('died', 'wafat: Tanggal atau tahun wafat.', 'died: Day or year of death.'),
  term('founded', 'didirikan: Tahun.', 'founded: Year.'),
  term('url', 'alamat: Di web.', 'address: On the web.'),
  term('institution', 'lembaga: Penyimpan benda.', 'institution: Who keeps the object.'),
  term('accession', 'nomor inventaris: Menurut lembaga.', 'accession number: As the institution gives it.'),
  term('date', 'tanggal: Perkiraan waktu pembuatan.', 'date: When it was made, about.'),
  term('licence', 'lisensi: Lisensi catatan museum.', 'licence: Of the museum record.'),
  term('number', 'nomor: Nomor pengakuan.', 'number: Of the recognition.'),
  term('body', 'badan: Yang mengakui.', 'body: Who recognises.'),
  term('author', 'penulis: Penulis sumber.', 'author: Of the source.'),
  term('publisher', 'penerbit: Penerbit sumber.', 'publisher: Of the source.'),
  term('quality', 'mutu sumber: A, B, atau C.', 'quality of the source: A, B or C.'),
  term('from', 'dari: Pihak yang mengatakan.', 'from: The end that says it.'),
  term('to', 'ke: Pihak yang dikatakan.', 'to: The end of which it is said.'),
  term('claim', 'klaim: Yang dikatakan tentang catatan ini.', 'claim: What is said with this record.'),
  term('claimId', 'id klaim: Tetap bila isinya berubah.', 'claim id: It stays when the claim changes.'),
  term('how', 'bagaimana: Dengan keraguan sumbernya.', 'how: With the hedge of the source.'),
  term('confidence', 'tingkat keyakinan: Dasar klaim.', 'confidence: What the claim rests on.'),
  term('method', 'cara: Bagaimana kemiripan ditemukan.', 'method: How a likeness was found.'),
  term('disputed', 'diperdebatkan: Ada klaim yang berlawanan.', 'disputed: Another claim opposes it.'),
  term('period', 'masa: Kapan itu terjadi.', 'period: When it came about.'),
  term('sourceIds', 'sumber: Berurutan.', 'sources: In their order.', ['dcterms:source']),
  term('verification', 'pemeriksaan: Hasil baca ulang.', 'verification: What reading again found.'),
  term('verifiedAt', 'diperiksa: Tanggal.', 'verified: Day.'),
  term('relation', 'hubungan: Yang dibukukan.', 'relation: Which one the entry is about.'),
  term('dataset', 'kumpulan data: Asal catatan.', 'dataset: Where the record comes from.'),
  term('seedHash', 'sidik: Untuk menyelaraskan berkas.', 'fingerprint: For keeping files in step.'),
  term('sortName', 'nama urut: Untuk pengurutan.', 'sort name: For ordering.'),
  term(
    'revision',
    'revisi: Naik pada setiap perubahan data.',
    'revision: It rises with each change of the data.',
  ),
  term('rank', 'peringkat keyakinan: 4 terkuat.', 'rank of confidence: 4 is the strongest.'),
];
