import { int, type Writer } from '../graph/graph.ts';
import type { Query } from '../graph/query.ts';
import type { RowProperties } from './rows.ts';

/** Rows in one statement: few enough for a Neo4j with little memory. */
const batchSize = 1_000;

export interface BatchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch that was written, with its number of rows. */
  readonly onRows?: ((count: number) => void) | undefined;
}

/** Sends many rows of one statement in batches, within the transaction of its writer. */
export class BatchWriter {
  readonly #writer: Writer;
  readonly #fixed: Readonly<Record<string, unknown>>;
  readonly #options: BatchOptions;

  constructor(writer: Writer, fixed: Readonly<Record<string, unknown>>, options: BatchOptions) {
    this.#writer = writer;
    this.#fixed = fixed;
    this.#options = options;
  }

  async run<Row>(query: Query<Row>): Promise<Row[]> {
    this.#options.signal?.throwIfAborted();
    return await this.#writer.run(query, this.#fixed);
  }

  /** For statements that look something up for each row. */
  async rows<Row>(query: Query<Row>, rows: readonly unknown[]): Promise<Row[]> {
    return await this.#send(query, rows, undefined);
  }

  /** For statements that write, and return how many rows they touched. */
  async count(query: Query<number>, rows: readonly unknown[]): Promise<number> {
    const counts = await this.#send(query, rows, this.#options.onRows);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async #send<Row>(
    query: Query<Row>,
    rows: readonly unknown[],
    onRows: BatchOptions['onRows'],
  ): Promise<Row[]> {
    const answers: Row[] = [];
    for (let start = 0; start < rows.length; start += batchSize) {
      this.#options.signal?.throwIfAborted();
      const batch = rows.slice(start, start + batchSize);
      answers.push(...(await this.#writer.run(query, { ...this.#fixed, rows: batch })));
      onRows?.(batch.length);
    }
    return answers;
  }
}

const wholeNumbers: ReadonlySet<string> = new Set([
  'year',
  'founded',
  'firstAttestedFrom',
  'firstAttestedTo',
  'rank',
]);

/** Properties as they travel: whole numbers as such, which plain JavaScript numbers would not. */
export function travelling(properties: RowProperties): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      wholeNumbers.has(key) && typeof value === 'number' ? int(value) : value,
    ]),
  );
}
