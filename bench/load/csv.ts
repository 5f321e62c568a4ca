import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { EdgeRow, Properties, Value } from '../graph/rows.ts';

/** Characters that are gathered before they go to the file. */
const chunkSize = 1 << 20;

export interface CsvFile {
  readonly path: string;
  readonly rows: number;
}

/**
 * Numbers for the ids of nodes, by which relationships name their ends: what is numbered from 0 on needs no index of ids,
 * which took the import a quarter of its time.
 */
export class NodeNumbers {
  readonly #numbers = new Map<string, number>();

  add(id: string): number {
    const number = this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  of(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`A relationship leads to ${id}, which no node has.`);
    return number;
  }
}

/**
 * Writes nodes in the form of `neo4j-admin database import`; the first row tells the columns. Rows are taken one by
 * one, so that their number does not matter for memory.
 */
export function writeNodes(path: string, rows: Iterable<Properties>, numbers: NodeNumbers): Promise<CsvFile> {
  return writeCsv(path, rows, {
    head: (first) => [':ID', ...columnsOf(first)],
    values: (row) => [numbers.add(String(row['id'])), ...Object.values(row)],
  });
}

/** The same for relationships, once all nodes have their numbers. */
export function writeEdges(path: string, rows: Iterable<EdgeRow>, numbers: NodeNumbers): Promise<CsvFile> {
  return writeCsv(path, rows, {
    head: ({ properties }) => [':START_ID', ':END_ID', ...columnsOf(properties)],
    values: ({ from, to, properties }) => [numbers.of(from), numbers.of(to), ...Object.values(properties)],
  });
}

interface Shape<Row> {
  readonly head: (first: Row) => readonly string[];
  readonly values: (row: Row) => readonly Value[];
}

async function writeCsv<Row>(path: string, rows: Iterable<Row>, shape: Shape<Row>): Promise<CsvFile> {
  const file = createWriteStream(path);
  let count = 0;
  let chunk = '';
  for (const row of rows) {
    if (count === 0) chunk = `${shape.head(row).join(',')}\n`;
    count += 1;
    chunk += `${shape.values(row).map(cell).join(',')}\n`;
    if (chunk.length < chunkSize) continue;
    if (!file.write(chunk)) await once(file, 'drain');
    chunk = '';
  }
  file.end(chunk);
  await once(file, 'finish');
  return { path, rows: count };
}

const columnsOf = (properties: Properties): string[] =>
  Object.entries(properties).map(([name, value]) => `${name}:${typeOf(value)}`);

function typeOf(value: Value): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'long';
  return typeof value === 'boolean' ? 'boolean' : 'string[]';
}

function cell(value: Value): string {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
