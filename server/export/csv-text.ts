import { Readable, type Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { CsvTable } from './csv-tables.ts';
import type { ExportSource } from './export-format.ts';

/**
 * A table as CSV that spreadsheets open well: UTF-8 with its mark, comma, CRLF. A text that a spreadsheet
 * would run as a formula gets a `'` before it; numbers stay numbers.
 */
export function csvText(table: CsvTable, source: ExportSource): Transform {
  const writer = stringify({
    header: true,
    columns: [...table.columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: (value) => ({ value: String(value), escape_formulas: false }),
      boolean: (value) => String(value),
    },
  });
  const rows = Readable.from(table.rows(source));
  rows.on('error', (error) => writer.destroy(error));
  return rows.pipe(writer);
}
