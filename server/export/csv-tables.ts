import { type EntityKind, entityKinds, entityPath } from '../../schema/enums.ts';
import { vocabularies } from '../../schema/vocabularies.ts';
import type { GraphRecord } from '../graph/graph-record.ts';
import { textsOf } from '../graph/graph-record.ts';
import { type Cell, cellOf } from './cell.ts';
import { columnsOf, relationshipColumns, valuesOf } from './columns.ts';
import type { ExportSource } from './export-format.ts';

export type Row = readonly (Cell | undefined)[];

/** One table of the CSV export: its columns, and its rows as they are read. */
export interface CsvTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (source: ExportSource) => AsyncIterable<Row> | Iterable<Row>;
}

const kinds = Object.keys(entityKinds) as readonly EntityKind[];

/** The tables in the order in which they stand in the zip. */
export const csvTables: readonly CsvTable[] = [
  ...kinds.map(kindTable),
  {
    name: 'names',
    columns: ['record', 'position', 'text', 'kind', 'language'],
    rows: ({ pages }) => rowsOf(pages.records(), namesOf),
  },
  {
    name: 'relationships',
    columns: relationshipColumns.map(({ key }) => key),
    rows: ({ pages }) => rowsOf(pages.records(), relationshipsOf),
  },
  {
    name: 'former-ids',
    columns: ['id', 'to'],
    rows: ({ pages }) => rowsOf(pages.formerIds(), ({ id, to }) => [[id, to]]),
  },
  {
    name: 'vocabulary',
    columns: ['vocabulary', 'value', 'label_id', 'label_en', 'definition_id', 'definition_en'],
    rows: () => vocabularyRows,
  },
  {
    name: 'data-dictionary',
    columns: ['table', 'column', 'type', 'label_id', 'label_en', 'definition_id', 'definition_en', 'values'],
    rows: () => dictionaryRows,
  },
];

/** How often the tables together read all records: once for the kinds, and for names and relationships. */
export const csvPasses = 3;

function kindTable(kind: EntityKind): CsvTable {
  const columns = columnsOf(kind);
  return {
    name: entityPath[kind],
    columns: columns.map(({ key }) => key),
    rows: ({ pages, head }) =>
      rowsOf(pages.records(entityPath[kind]), ({ id, properties }) => [
        columns.map(({ key }) => (key === 'uri' ? head.iris.record(id).value : cellOf(properties, key))),
      ]),
  };
}

async function* rowsOf<T>(
  pages: AsyncIterable<readonly T[]>,
  toRows: (item: T) => readonly Row[],
): AsyncGenerator<Row, void> {
  for await (const page of pages) yield* page.flatMap(toRows);
}

function namesOf({ id, properties }: GraphRecord): readonly Row[] {
  const kindsOf = textsOf(properties, 'aliasKinds');
  const languages = textsOf(properties, 'aliasLanguages');
  return textsOf(properties, 'aliasTexts').map((text, place) => [
    id,
    place + 1,
    text,
    kindsOf[place],
    languages[place],
  ]);
}

function relationshipsOf({ outgoing }: GraphRecord): readonly Row[] {
  return outgoing.map(({ type, from, to, properties }) => {
    const ends: Readonly<Record<string, Cell>> = { type, from, to };
    return relationshipColumns.map(({ key }) => ends[key] ?? cellOf(properties, key));
  });
}

const vocabularyRows: readonly Row[] = Object.entries(vocabularies).flatMap(([name, terms]) =>
  Object.entries(terms).map(([value, { label, definition }]) => [
    name,
    value,
    label.id,
    label.en,
    definition.id,
    definition.en,
  ]),
);

const described = [
  ...kinds.map((kind) => ({ name: entityPath[kind] as string, columns: columnsOf(kind) })),
  { name: 'relationships', columns: relationshipColumns },
];

const dictionaryRows: readonly Row[] = described.flatMap(({ name, columns }) =>
  columns.map((column) => [
    name,
    column.key,
    column.type,
    column.label.id,
    column.label.en,
    column.definition.id,
    column.definition.en,
    valuesOf(column).join('; '),
  ]),
);
