import type { Connection } from '../../schema/connection.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import type { Batcher } from './batch.ts';
import type { CursorKeys } from './cursor.ts';
import { betweenCursors, orderBy, type SortKey } from './keyset.ts';
import type { BatchPart } from './look-up.ts';
import { type Keyed, pageRequest, toConnection } from './page.ts';

/** How one record leads to others: a path from it to `t`, by a relationship `r` where that one has something to say. */
export interface Relation<T, Edge> {
  readonly name: string;
  /** Continues `(n)`, the record, and ends at `t`. */
  readonly path: string;
  readonly edge: (node: T, relationship: unknown) => Edge;
  /** Reads a record from its properties. */
  readonly record: (properties: unknown) => T;
  /** The record of which nothing but id and name is asked. */
  readonly reference: (id: string, name: string) => T;
  /** Whether the path is one relationship `r`, so that each of them is an edge of its own. */
  readonly byRelationship?: boolean;
  readonly order?: readonly SortKey[];
}

const nameOrder: readonly SortKey[] = [{ expression: 't.sortName' }, { expression: 't.id' }];

interface Page<Edge> {
  readonly rows: readonly Keyed<Edge>[];
  readonly total: number;
}

/** What is wanted of a page: all that is known of its records, or only what a name and an id tell; and the count. */
export interface Wanted {
  readonly whole: boolean;
  readonly counted: boolean;
}

const everything: Wanted = { whole: true, counted: true };

interface PageForm extends Wanted {
  readonly backward: boolean;
  /** After or before a cursor. */
  readonly further: boolean;
}

/** A relation that can be followed for many records in one statement. */
export class RelationReader<T, Edge extends { readonly node: T }> {
  readonly #relation: Relation<T, Edge>;
  readonly #keys: readonly SortKey[];
  readonly #list: BatchPart<readonly Edge[]>;
  readonly #pages = new Map<string, BatchPart<Page<Edge>>>();

  constructor(relation: Relation<T, Edge>) {
    this.#relation = relation;
    this.#keys = relation.order ?? nameOrder;
    this.#list = this.#listPart();
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
    wanted: Wanted = everything,
  ): Promise<Connection<T, Edge & { cursor: string }>> {
    const request = pageRequest(args, this.#relation.name, this.#keys.length);
    const { after, before, backward } = request;
    const part = this.#pagePart({ ...wanted, backward, further: after !== null || before !== null });
    const { rows, total } = await batcher.load(part, id, { limit: request.limit + 1, after, before });
    return toConnection(request, rows, total);
  }

  #listPart(): BatchPart<readonly Edge[]> {
    const { name, path } = this.#relation;
    return {
      name,
      keep: true,
      value: () =>
        `COLLECT { MATCH (n)${path} WITH ${this.#ends()} ORDER BY ${orderBy(this.#keys, false)} RETURN ${this.#row(true)} }`,
      parse: (value) => (value as RelationRow[]).map((row) => this.#parse(row, true).edge),
      missing: () => [],
    };
  }

  #pagePart(form: PageForm): BatchPart<Page<Edge>> {
    const { further, backward, whole, counted } = form;
    const name = `${this.#relation.name}.page${further ? '.further' : ''}${backward ? '.backward' : ''}${whole ? '' : '.names'}${counted ? '.counted' : ''}`;
    const known = this.#pages.get(name) ?? this.#newPagePart(name, form);
    this.#pages.set(name, known);
    return known;
  }

  #newPagePart(name: string, { further, backward, whole, counted }: PageForm): BatchPart<Page<Edge>> {
    const { path, byRelationship } = this.#relation;
    const between = (p: string) =>
      further ? `WHERE ${betweenCursors(this.#keys, `${p}.after`, `${p}.before`)}` : '';
    return {
      keep: true,
      name,
      value: (p) => `{
        total: ${counted ? `COUNT { MATCH (n)${path}${byRelationship ? '' : ' RETURN DISTINCT t'} }` : '0'},
        rows: COLLECT {
          MATCH (n)${path} WITH ${this.#ends()} ${between(p)}
          WITH * ORDER BY ${orderBy(this.#keys, backward)} LIMIT toInteger(${p}.limit)
          RETURN ${this.#row(whole)} } }`,
      parse: (value) => {
        const { total, rows } = value as { total: number; rows: RelationRow[] };
        return { total, rows: rows.map((row) => this.#parse(row, whole)) };
      },
      missing: () => ({ total: 0, rows: [] }),
    };
  }

  #ends(): string {
    return this.#relation.byRelationship ? 't, r' : 'DISTINCT t';
  }

  #row(whole: boolean): string {
    const keys = this.#keys.map((key) => key.expression).join(', ');
    const edge = this.#relation.byRelationship
      ? ', edge: r {.*, startId: startNode(r).id, endId: endNode(r).id}'
      : '';
    return `{keys: [${keys}], node: ${whole ? 'properties(t)' : '[t.id, t.name]'}${edge}}`;
  }

  #parse(row: RelationRow, whole: boolean): Keyed<Edge> {
    const { record, reference, edge } = this.#relation;
    const node = whole ? record(row.node) : reference(...(row.node as [id: string, name: string]));
    return { keys: row.keys, edge: edge(node, row.edge) };
  }
}

interface RelationRow {
  readonly keys: CursorKeys;
  readonly node: unknown;
  readonly edge?: unknown;
}
