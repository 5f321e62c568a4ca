import type { Graph } from '../graph/graph.ts';
import {
  type FormerId,
  formerIdColumns,
  type GraphRecord,
  parseFormerId,
  parseRecord,
  recordColumns,
} from '../graph/graph-record.ts';
import { query, type RawRow } from '../graph/query.ts';

/** The graph was written while it was exported: what was read before is of another revision. */
export class RevisionMoved extends Error {
  override readonly name = 'RevisionMoved';
}

const pageSize = 100;

/** Ids of a kind lie between `kind/` and `kind0`, which is the next sign: one stretch of the index. */
const anyId = { start: '', end: '\uFFFF' };

const revisionColumn = `OPTIONAL MATCH (meta:Meta {id: 'graph'})
   WITH n, coalesce(meta.revision, 0) AS revision`;

interface Page<Row> {
  readonly revision: number;
  readonly row: Row;
}

const paged =
  <Row>(parse: (row: RawRow) => Row) =>
  (row: RawRow): Page<Row> => ({ revision: Number(row['revision']), row: parse(row) });

/** Further records by their ids: reading on costs the same on every page. */
const furtherRecords = query(
  'export/recordPages.further',
  `MATCH (n:Entity) WHERE n.id > $after AND n.id < $end
   WITH n ORDER BY n.id LIMIT toInteger($limit)
   ${revisionColumn}
   RETURN revision, ${recordColumns()}
   ORDER BY n.id`,
  paged(parseRecord),
);

const chosenRecords = query(
  'export/recordPages.chosen',
  `UNWIND $page AS id
   MATCH (n:Entity {id: id})
   ${revisionColumn}
   RETURN revision, ${recordColumns('t.id IN $ids')}
   ORDER BY n.id`,
  paged(parseRecord),
);

const furtherFormerIds = query(
  'export/recordPages.formerIds',
  `MATCH (n:Redirect) WHERE n.id > $after
   WITH n ORDER BY n.id LIMIT toInteger($limit)
   ${revisionColumn}
   RETURN revision, ${formerIdColumns}
   ORDER BY n.id`,
  paged(parseFormerId),
);

/** How much an export holds: records of each kind by the first part of their ids, and what joins them. */
export interface ExportCounts {
  readonly records: number;
  readonly relationships: number;
  readonly kinds: Readonly<Record<string, number>>;
}

interface KindCount {
  readonly kind: string;
  readonly records: number;
  readonly relationships: number;
}

const toKindCount = (row: RawRow): KindCount => ({
  kind: row['kind'] as string,
  records: Number(row['records']),
  relationships: Number(row['relationships']),
});

const countAll = query(
  'export/recordPages.countAll',
  `MATCH (n:Entity)
   RETURN split(n.id, '/')[0] AS kind, count(n) AS records, sum(COUNT { (n)-->(:Entity) }) AS relationships
   ORDER BY kind`,
  toKindCount,
);

const countChosen = query(
  'export/recordPages.countChosen',
  `UNWIND $ids AS id
   MATCH (n:Entity {id: id})
   RETURN split(n.id, '/')[0] AS kind, count(n) AS records,
     sum(COUNT { MATCH (n)-->(t:Entity) WHERE t.id IN $ids }) AS relationships
   ORDER BY kind`,
  toKindCount,
);

export interface RecordPagesOptions {
  readonly graph: Graph;
  /** Only these, sorted; everything when absent. */
  readonly ids: readonly string[] | undefined;
  readonly revision: number;
  /** Called for each page with the number of its records. */
  readonly onRecords?: ((count: number) => void) | undefined;
}

/**
 * The records of an export, page by page, at one revision: no statement stays open while a page is written
 * out, and none holds more than a page. Each reading starts anew.
 */
export class RecordPages {
  readonly #options: RecordPagesOptions;

  constructor(options: RecordPagesOptions) {
    this.#options = options;
  }

  async counts(): Promise<ExportCounts> {
    const { graph, ids } = this.#options;
    const rows = await (ids === undefined ? graph.read(countAll) : graph.read(countChosen, { ids }));
    const sum = (of: (row: KindCount) => number) => rows.reduce((total, row) => total + of(row), 0);
    return {
      records: sum(({ records }) => records),
      relationships: sum(({ relationships }) => relationships),
      kinds: Object.fromEntries(rows.map(({ kind, records }) => [kind, records])),
    };
  }

  /** Records in the order of their ids; `kind` is the first part of an id, where one kind alone is wanted. */
  async *records(kind?: string): AsyncGenerator<readonly GraphRecord[], void> {
    const { start, end } = kind === undefined ? anyId : { start: `${kind}/`, end: `${kind}0` };
    const { ids } = this.#options;
    const pages =
      ids === undefined
        ? this.#further(start, end)
        : this.#chosen(
            ids,
            ids.filter((id) => id.startsWith(start)),
          );
    for await (const page of pages) {
      this.#options.onRecords?.(page.length);
      yield page;
    }
  }

  /** Former ids are part of everything, and of no selection. */
  async *formerIds(): AsyncGenerator<readonly FormerId[], void> {
    if (this.#options.ids !== undefined) return;
    yield* this.#pages(async (after) =>
      this.#options.graph.read(furtherFormerIds, { after, limit: pageSize }),
    );
  }

  #further(start: string, end: string): AsyncGenerator<readonly GraphRecord[], void> {
    return this.#pages(
      (after) => this.#options.graph.read(furtherRecords, { after, end, limit: pageSize }),
      start,
    );
  }

  async *#chosen(
    ids: readonly string[],
    wanted: readonly string[],
  ): AsyncGenerator<readonly GraphRecord[], void> {
    for (let place = 0; place < wanted.length; place += pageSize) {
      const page = wanted.slice(place, place + pageSize);
      yield this.#checked(await this.#options.graph.read(chosenRecords, { page, ids }));
    }
  }

  async *#pages<Row extends { readonly id: string }>(
    read: (after: string) => Promise<readonly Page<Row>[]>,
    start = '',
  ): AsyncGenerator<readonly Row[], void> {
    let after = start;
    for (;;) {
      const rows = this.#checked(await read(after));
      if (rows.length > 0) yield rows;
      if (rows.length < pageSize) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  #checked<Row>(pages: readonly Page<Row>[]): readonly Row[] {
    const { revision } = this.#options;
    if (pages.some((page) => page.revision !== revision)) throw new RevisionMoved();
    return pages.map(({ row }) => row);
  }
}
