import type { ExportHead } from './export-format.ts';

/** What stands beside the tables, for whoever opens the zip without having read anything. */
export function readMe({ title, licence, citation, revision }: ExportHead): string {
  return `${title.id}
${title.en}

Revisi / revision: ${revision}
Lisensi / licence: ${licence.name}, ${licence.url}
Sitir sebagai / cite as: ${citation}

ID
Setiap tabel adalah satu jenis catatan; relationships.csv memuat hubungan di antaranya. Keturunan (DERIVES_FROM)
adalah klaim dengan tingkat keyakinan dan sumber, bukan kepastian. Arti tiap kolom ada di data-dictionary.csv, arti
tiap istilah di vocabulary.csv. Teks yang dapat dibaca sebagai rumus diawali tanda '. UTF-8, pemisah koma.

EN
Each table is one kind of record; relationships.csv holds what joins them. Descent (DERIVES_FROM) is a claim with a
confidence and sources, not a fact. data-dictionary.csv tells what each column means, vocabulary.csv what each term
means. A text that could be read as a formula begins with '. UTF-8, separated by commas.
`.replaceAll('\n', '\r\n');
}
