import { parse } from 'csv-parse/sync';
import { workshopKinds } from '../../schema/enums.ts';
import { Findings } from '../stewardship/findings.ts';
import { errorMessages } from '../stewardship/messages/error-messages.ts';
import type { SourceContent } from '../stewardship/proposals/content.ts';
import { InputReader, longest } from '../stewardship/proposals/input-reader.ts';

/** One workshop as a line of the file tells it. */
export interface WorkshopRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly name: string;
  readonly kind: keyof typeof workshopKinds;
  readonly region: string;
  readonly techniques: readonly string[];
  readonly founded: number | undefined;
  readonly url: string | undefined;
  readonly description: { readonly id?: string | undefined; readonly en?: string | undefined };
  readonly source: SourceContent | undefined;
}

/** What is wrong with a line, and where. */
export interface RowProblem {
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

export interface ReadRows {
  readonly rows: readonly WorkshopRow[];
  readonly problems: readonly RowProblem[];
}

export const workshopColumns = {
  name: 'Name; needed',
  kind: `${Object.keys(workshopKinds).join(', ')}; STUDIO when empty`,
  region: 'Slug of the region, such as kota-surakarta; needed',
  techniques: 'Slugs of techniques, parted by | or ;',
  founded: 'Year',
  url: 'Public address on the web',
  description_id: 'What it is, in Indonesian',
  description_en: 'What it is, in English',
  source: 'Slug of a source that is there, or',
  source_title: 'title of a new one: one of the two is needed',
  source_url: 'Where the new source can be read',
  source_year: 'Year of the new source',
} as const;
type Column = keyof typeof workshopColumns;
type Cells = Readonly<Record<string, string>>;

/** Reads a file of workshops: commas, semicolons or tabs, in UTF-8, with the names of columns in the first line. */
export function readWorkshopRows(text: string): ReadRows {
  const problems: RowProblem[] = [];
  const [head, ...records] = recordsOf(text, problems);
  if (problems.length > 0) return { rows: [], problems };
  if (head === undefined) return { rows: [], problems: [problem(1, null, 'The file is empty.')] };
  const columns = head.cells.map((name) => name.toLowerCase());
  problems.push(...columnProblems(columns));
  if (problems.length > 0) return { rows: [], problems };
  const rows = records.flatMap(({ cells, line }) => {
    if (cells.length !== columns.length) {
      problems.push(
        problem(line, null, `This has ${cells.length} cells, and the first line names ${columns.length}.`),
      );
      return [];
    }
    return readRow(
      Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
      line,
      problems,
    );
  });
  return { rows, problems };
}

interface RawRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function recordsOf(text: string, problems: RowProblem[]): RawRecord[] {
  const [first = ''] = text.split('\n', 1);
  const delimiter = ['\t', ';'].find((mark) => first.includes(mark) && !first.includes(',')) ?? ',';
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    // The parser counts the line on which a record ends.
    return records.map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.join('').split('\n').length + 1,
    }));
  } catch (error) {
    const { lines = 1, message } = error as Error & { lines?: number };
    problems.push(problem(lines, null, message));
    return [];
  }
}

const problem = (line: number, column: string | null, message: string): RowProblem => ({
  line,
  column,
  message,
});

function columnProblems(columns: readonly string[]): RowProblem[] {
  const known = Object.keys(workshopColumns);
  const unknown = columns.filter((name) => !known.includes(name));
  const missing = ['name', 'region'].filter((name) => !columns.includes(name));
  return [
    ...unknown.map((name) => problem(1, name, `There is no such column. Columns are ${known.join(', ')}.`)),
    ...missing.map((name) => problem(1, name, 'This column is needed.')),
  ];
}

/** The parts of an input as the columns have them. */
const columnOf: Readonly<Record<string, Column>> = {
  'description.id': 'description_id',
  'description.en': 'description_en',
  'sources.0.id': 'source',
  'sources.0.title': 'source_title',
  'sources.0.url': 'source_url',
  'sources.0.year': 'source_year',
};

function readRow(cells: Cells, line: number, problems: RowProblem[]): WorkshopRow[] {
  const reader = new InputReader(new Findings());
  const year = (column: Column) => readYear(cells, column, reader);
  const [source] = readSource(cells, year, reader);
  const kind = cells['kind']?.toUpperCase() || 'STUDIO';
  if (!Object.hasOwn(workshopKinds, kind)) {
    reader.findings.error(
      'INVALID',
      'kind',
      errorMessages.INVALID.term(kind, Object.keys(workshopKinds).join(', ')),
    );
  }
  const row = {
    line,
    name: reader.needed('name', cells['name'], longest.name),
    kind: kind as WorkshopRow['kind'],
    region: reader.needed('region', cells['region']),
    techniques: (cells['techniques'] ?? '')
      .split(/[|;]/)
      .map((slug) => slug.trim())
      .filter((slug) => slug !== ''),
    founded: year('founded'),
    url: reader.webAddress('url', cells['url']),
    description: reader.localised('description', {
      id: cells['description_id'],
      en: cells['description_en'],
    }),
    source,
  };
  for (const { field, message } of reader.findings.errors) {
    problems.push(problem(line, columnOf[field ?? ''] ?? field, message.en));
  }
  return reader.findings.errors.length > 0 ? [] : [row];
}

function readYear(cells: Cells, column: Column, reader: InputReader): number | undefined {
  const text = cells[column];
  if (!text) return undefined;
  if (/^-?\d{1,4}$/.test(text)) return reader.year(column, Number(text));
  reader.findings.error('INVALID', column, errorMessages.INVALID.noYear(text));
  return undefined;
}

function readSource(
  cells: Cells,
  year: (column: Column) => number | undefined,
  reader: InputReader,
): readonly SourceContent[] {
  const { source, source_title: title, source_url: url } = cells;
  if (source) return reader.sources('sources', [{ id: source.includes('/') ? source : `source/${source}` }]);
  if (title) return reader.sources('sources', [{ title, url, year: year('source_year'), quality: 'B' }]);
  reader.findings.error('HAS_SOURCE', 'source', errorMessages.HAS_SOURCE.workshop);
  return [];
}
