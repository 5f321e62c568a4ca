import type { Connection } from '../../schema/connection.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import type { Batcher } from './batch.ts';
import type { CursorKeys } from './cursor.ts';
import { betweenCursors, orderBy, type SortKey } from './keyset.ts';
import type { Ahead, BatchPart, ValuePart } from './look-up.ts';
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
  /** Where the path is one relationship `r`, so that each of them is an edge of its own: what is read of it. */
  readonly relationship?: RelationshipForms;
  readonly order?: readonly SortKey[];
}

/** What is read of a relationship `r` between `n` and `t`, as expressions that make maps. */
export interface RelationshipForms {
  readonly whole: string;
  /** Only what `Wanted.claim` leaves to be read. */
  readonly plain?: string;
}

const nameOrder: readonly SortKey[] = [{ expression: 't.sortName' }, { expression: 't.id' }];

interface Page<Edge> {
  readonly rows: readonly Keyed<Edge>[];
  readonly total: number;
}

/** What is wanted of a page. */
export interface Wanted {
  /** All that is known of its records, or only what a name and an id tell. */
  readonly whole: boolean;
  /** All that the claims between them say, or only what is told of each at a glance. */
  readonly claim: boolean;
  readonly counted: boolean;
  /** Cursors of its records, for which the keys of the order are read beside them. */
  readonly cursors: boolean;
  /** What will be asked of each of its records. */
  readonly ahead: readonly Ahead[];
}

const everything: Wanted = { whole: true, claim: true, counted: true, cursors: true, ahead: [] };

interface PageForm extends Omit<Wanted, 'ahead'> {
  readonly backward: boolean;
  /** After or before a cursor. */
  readonly further: boolean;
}

const formNames = [
  'further',
  'backward',
  'whole',
  'claim',
  'counted',
  'cursors',
] as const satisfies (keyof PageForm)[];

type PagePart<Edge> = ValuePart<Page<Edge>>;

/** A relation that can be followed for many records in one statement. */
export class RelationReader<T, Edge extends { readonly node: T }> {
  readonly #relation: Relation<T, Edge>;
  readonly #keys: readonly SortKey[];
  readonly #list: BatchPart<readonly Edge[]>;
  readonly #pages = new Map<number, PagePart<Edge>>();

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
    const { request, part, args: asked } = this.#lookUp(args, wanted);
    const { rows, total } = await batcher.load(part, id, asked, wanted.ahead);
    return toConnection(request, rows, total);
  }

  /** The same page of records that another look-up leads to. Throws where arguments are wrong. */
  ahead(args: PageArgs, wanted: Wanted): Ahead {
    const { part, args: asked } = this.#lookUp(args, wanted);
    return { part, args: asked };
  }

  #lookUp(args: PageArgs, { whole, claim, counted, cursors }: Wanted) {
    const request = pageRequest(args, this.#relation.name, this.#keys.length);
    const { after, before, backward } = request;
    const further = after !== null || before !== null;
    const part = this.#pagePart({ whole, claim, counted, cursors, backward, further });
    return { request, part, args: { limit: request.limit + 1, after, before } };
  }

  #listPart(): BatchPart<readonly Edge[]> {
    const { name, path } = this.#relation;
    return {
      name,
      keep: true,
      value: () =>
        `COLLECT { MATCH (n)${path} WITH ${this.#ends()} ORDER BY ${orderBy(this.#keys, false)} RETURN ${this.#row({ ...everything, cursors: false })} }`,
      parse: (value) => (value as RelationRow[]).map((row) => this.#parse(row, everything).edge),
      missing: () => [],
    };
  }

  #pagePart(form: PageForm): PagePart<Edge> {
    const place = formNames.reduce((sum, name, bit) => sum + (form[name] ? 1 << bit : 0), 0);
    const known = this.#pages.get(place) ?? this.#newPagePart(form);
    this.#pages.set(place, known);
    return known;
  }

  #newPagePart(form: PageForm): PagePart<Edge> {
    const { further, backward, whole, counted } = form;
    const { path, relationship } = this.#relation;
    const between = (p: string) =>
      further ? `WHERE ${betweenCursors(this.#keys, `${p}.after`, `${p}.before`)}` : '';
    return {
      keep: true,
      name: [`${this.#relation.name}.page`, ...formNames.filter((name) => form[name])].join('.'),
      leadsTo: (v, p) =>
        `[row IN ${v}.rows[..toInteger(${p}.limit) - 1] | ${whole ? 'row[1].id' : 'row[1][0]'}]`,
      value: (p) => `{
        total: ${counted ? `COUNT { MATCH (n)${path}${relationship ? '' : ' RETURN DISTINCT t'} }` : '0'},
        rows: COLLECT {
          MATCH (n)${path} WITH ${this.#ends()} ${between(p)}
          WITH * ORDER BY ${orderBy(this.#keys, backward)} LIMIT toInteger(${p}.limit)
          RETURN ${this.#row(form)} } }`,
      parse: (value) => {
        const { total, rows } = value as { total: number; rows: RelationRow[] };
        return { total, rows: rows.map((row) => this.#parse(row, form)) };
      },
      missing: () => ({ total: 0, rows: [] }),
    };
  }

  #ends(): string {
    return this.#relation.relationship ? 't, r' : 'DISTINCT t';
  }

  #row({ whole, claim, cursors }: Pick<Wanted, 'whole' | 'claim' | 'cursors'>): string {
    const { relationship } = this.#relation;
    const keys = cursors ? `[${this.#keys.map((key) => key.expression).join(', ')}]` : 'null';
    const edge = relationship && (claim ? relationship.whole : (relationship.plain ?? relationship.whole));
    return `[${keys}, ${whole ? 'properties(t)' : '[t.id, t.name]'}${edge ? `, ${edge}` : ''}]`;
  }

  #parse([keys, node, relationship]: RelationRow, { whole }: Pick<Wanted, 'whole'>): Keyed<Edge> {
    const { record, reference, edge } = this.#relation;
    const read = whole ? record(node) : reference(...(node as [id: string, name: string]));
    return { keys, edge: edge(read, relationship) };
  }
}

/** In a list and not under names: the names would travel with each row. */
type RelationRow = readonly [keys: CursorKeys | null, node: unknown, relationship?: unknown];
