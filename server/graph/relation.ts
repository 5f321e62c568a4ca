import type { Connection } from '../../schema/connection.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import type { Batcher } from './batch.ts';
import type { CursorKeys } from './cursor.ts';
import { betweenCursors, orderBy, type SortKey } from './keyset.ts';
import type { BatchPart } from './look-up.ts';
import { type Keyed, pageRequest, toConnection } from './page.ts';

/** How one record leads to others: a path from it to `t`, by a relationship `r` where that one has something to say. */
export interface Relation<Edge> {
  readonly name: string;
  /** Continues `(n)`, the record, and ends at `t`. */
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

interface PageParts<Edge> {
  readonly first: BatchPart<Page<Edge>>;
  readonly further: BatchPart<Page<Edge>>;
}

/** A relation that can be followed for many records in one statement. */
export class RelationReader<T, Edge extends { readonly node: T }> {
  readonly #relation: Relation<Edge>;
  readonly #keys: readonly SortKey[];
  readonly #list: BatchPart<readonly Edge[]>;
  readonly #forward: PageParts<Edge>;
  readonly #backward: PageParts<Edge>;

  constructor(relation: Relation<Edge>) {
    this.#relation = relation;
    this.#keys = relation.order ?? nameOrder;
    this.#list = this.#listPart();
    this.#forward = this.#pageParts(false);
    this.#backward = this.#pageParts(true);
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
    const { after, before } = request;
    const parts = request.backward ? this.#backward : this.#forward;
    const part = after === null && before === null ? parts.first : parts.further;
    const { rows, total } = await batcher.load(part, id, { limit: request.limit + 1, after, before });
    return toConnection(request, rows, total);
  }

  #listPart(): BatchPart<readonly Edge[]> {
    const { name, path } = this.#relation;
    return {
      name,
      keep: true,
      value: () =>
        `COLLECT { MATCH (n)${path} WITH ${this.#ends()} ORDER BY ${orderBy(this.#keys, false)} RETURN ${this.#row()} }`,
      parse: (value) => (value as RelationRow[]).map((row) => this.#parse(row).edge),
      missing: () => [],
    };
  }

  #pageParts(backward: boolean): PageParts<Edge> {
    return { first: this.#pagePart(backward, false), further: this.#pagePart(backward, true) };
  }

  #pagePart(backward: boolean, further: boolean): BatchPart<Page<Edge>> {
    const { name, path, byRelationship } = this.#relation;
    const between = (p: string) =>
      further ? `WHERE ${betweenCursors(this.#keys, `${p}.after`, `${p}.before`)}` : '';
    return {
      keep: true,
      name: `${name}.page${further ? '.further' : ''}${backward ? '.backward' : ''}`,
      value: (p) => `{
        total: COUNT { MATCH (n)${path} RETURN DISTINCT ${byRelationship ? 'r' : 't'} },
        rows: COLLECT {
          MATCH (n)${path} WITH ${this.#ends()} ${between(p)}
          WITH * ORDER BY ${orderBy(this.#keys, backward)} LIMIT toInteger(${p}.limit)
          RETURN ${this.#row()} } }`,
      parse: (value) => {
        const { total, rows } = value as { total: number; rows: RelationRow[] };
        return { total, rows: rows.map((row) => this.#parse(row)) };
      },
      missing: () => ({ total: 0, rows: [] }),
    };
  }

  #ends(): string {
    return this.#relation.byRelationship ? 'DISTINCT t, r' : 'DISTINCT t';
  }

  #row(): string {
    const keys = this.#keys.map((key) => key.expression).join(', ');
    const edge = this.#relation.byRelationship
      ? ', edge: r {.*, startId: startNode(r).id, endId: endNode(r).id}'
      : '';
    return `{keys: [${keys}], node: properties(t)${edge}}`;
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
