import type { Connection } from '../../schema/connection.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import type { Batcher, BatchPart } from './batch.ts';
import type { CursorKeys } from './cursor.ts';
import { betweenCursors, orderBy, type SortKey } from './keyset.ts';
import { type Keyed, pageRequest, toConnection } from './page.ts';

/** How one record leads to others: a path from it to `t`, by a relationship `r` where that one has something to say. */
export interface Relation<Edge> {
  readonly name: string;
  /** Continues `(:Entity {id: key})`, and ends at `t`; a `WHERE` may follow. */
  readonly path: string;
  readonly edge: (node: unknown, relationship: unknown) => Edge;
  /** Whether `r` is named in the path, so that each relationship is an edge of its own. */
  readonly byRelationship?: boolean;
  readonly order?: readonly SortKey[];
}

const nameOrder: readonly SortKey[] = [{ expression: 't.sortName' }, { expression: 't.id' }];

interface Page<Edge> {
  readonly rows: readonly Keyed<Edge>[];
  readonly total: number;
}

/** A relation that can be followed for many records in one statement. */
export class RelationReader<T, Edge extends { readonly node: T }> {
  readonly #relation: Relation<Edge>;
  readonly #keys: readonly SortKey[];
  readonly #list: BatchPart<readonly Edge[]>;
  readonly #pages: { readonly forward: BatchPart<Page<Edge>>; readonly backward: BatchPart<Page<Edge>> };

  constructor(relation: Relation<Edge>) {
    this.#relation = relation;
    this.#keys = relation.order ?? nameOrder;
    this.#list = this.#listPart();
    this.#pages = { forward: this.#pagePart(false), backward: this.#pagePart(true) };
  }

  /** Every edge, in the relation's order. */
  edges(batcher: Batcher, id: string): Promise<readonly Edge[]> {
    return batcher.load(this.#list, id);
  }

  /** Every record at the other end, in the relation's order. */
  async nodes(batcher: Batcher, id: string): Promise<readonly T[]> {
    return (await this.edges(batcher, id)).map((edge) => edge.node);
  }

  /** One page of the edges as a Relay connection. */
  async page(
    batcher: Batcher,
    id: string,
    args: PageArgs,
  ): Promise<Connection<T, Edge & { cursor: string }>> {
    const request = pageRequest(args, this.#relation.name, this.#keys.length);
    const part = request.backward ? this.#pages.backward : this.#pages.forward;
    const { rows, total } = await batcher.load(part, id, {
      limit: request.limit + 1,
      after: request.after,
      before: request.before,
    });
    return toConnection(request, rows, total);
  }

  #listPart(): BatchPart<readonly Edge[]> {
    return {
      name: this.#relation.name,
      text: () => `
        ${this.#match()}
        WITH ${this.#distinct()} ORDER BY ${orderBy(this.#keys, false)}
        RETURN collect(${this.#row()}) AS value`,
      parse: (value) => (value as RelationRow[]).map((row) => this.#parse(row).edge),
      missing: () => [],
    };
  }

  #pagePart(backward: boolean): BatchPart<Page<Edge>> {
    return {
      name: `${this.#relation.name}.page${backward ? '.backward' : ''}`,
      text: (p) => `
        CALL (key) { ${this.#match()} RETURN count(DISTINCT ${this.#relation.byRelationship ? 'r' : 't'}) AS total }
        CALL (key) {
          ${this.#match()}
          WITH ${this.#distinct()} WHERE ${betweenCursors(this.#keys, `${p}.after`, `${p}.before`)}
          WITH * ORDER BY ${orderBy(this.#keys, backward)} LIMIT toInteger(${p}.limit)
          RETURN collect(${this.#row()}) AS rows
        }
        RETURN {total: total, rows: rows} AS value`,
      parse: (value) => {
        const { total, rows } = value as { total: number; rows: RelationRow[] };
        return { total, rows: rows.map((row) => this.#parse(row)) };
      },
      missing: () => ({ total: 0, rows: [] }),
    };
  }

  #match(): string {
    return `MATCH (:Entity {id: key})${this.#relation.path}`;
  }

  #distinct(): string {
    return this.#relation.byRelationship ? 'DISTINCT t, r' : 'DISTINCT t';
  }

  #row(): string {
    const keys = this.#keys.map((key) => key.expression).join(', ');
    const relationship = this.#relation.byRelationship
      ? ', edge: r {.*, startId: startNode(r).id, endId: endNode(r).id}'
      : '';
    return `{keys: [${keys}], node: properties(t)${relationship}}`;
  }

  #parse(row: RelationRow): Keyed<Edge> {
    return { keys: row.keys, edge: this.#relation.edge(row.node, row.edge) };
  }
}

interface RelationRow {
  readonly keys: CursorKeys;
  readonly node: unknown;
  readonly edge?: unknown;
}
