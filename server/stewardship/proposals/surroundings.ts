import type { Parameters, Writer } from '../../graph/graph.ts';
import { type Query, query, type RawRow } from '../../graph/query.ts';

/** Reads the graph, within a transaction or outside of one. */
export interface Reader {
  read<Row>(query: Query<Row>, parameters?: Parameters): Promise<Row[]>;
}

export const readerOf = (writer: Writer): Reader => ({
  read: (statement, parameters) => writer.run(statement, parameters),
});

export type StoredProperties = Readonly<Record<string, unknown>>;

export interface StoredRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/** A claim of descent, or a likeness, whose ends stand in their order. */
export interface StoredClaim {
  readonly id: string;
  readonly relation: 'DERIVES_FROM' | 'RESEMBLES';
  readonly descendant: string;
  readonly ancestor: string;
  /** What its ends are called, in their order. */
  readonly names: readonly [string, string];
  readonly properties: StoredProperties;
}

/** What a proposal names, as it stands in the graph. */
export class Surroundings {
  readonly #records: ReadonlyMap<string, StoredRecord>;
  readonly #claims: ReadonlyMap<string, StoredClaim>;
  readonly #taken: Set<string>;
  /** Claims of descent on the pairs that it is about, those of named claims among them. */
  readonly onPairs: readonly StoredClaim[];
  /** Likenesses of these pairs, whichever end comes first, named ones among them. */
  readonly alike: readonly StoredClaim[];

  constructor({ records, claims, taken, onPairs, alike }: SurroundingsRow) {
    this.#records = new Map(records.map(({ asked, ...record }) => [asked, record]));
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#taken = new Set(taken);
    this.onPairs = onPairs;
    this.alike = alike;
  }

  /** A record by its id or a former id. */
  record(id: string): StoredRecord | undefined {
    return this.#records.get(id);
  }

  claim(id: string): StoredClaim | undefined {
    return this.#claims.get(id);
  }

  /** The first of `base`, `base-2`, `base-3` … that nothing has; it is taken from then on. */
  freeId(base: string): string {
    for (let ordinal = 1; ; ordinal += 1) {
      const id = ordinal === 1 ? base : `${base}-${ordinal}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

export interface Wanted {
  /** Ids of records and claims. */
  readonly ids: readonly string[];
  /** Descendant and ancestor. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Ids that new records and claims would like to have. */
  readonly bases: readonly string[];
}

interface SurroundingsRow {
  readonly records: readonly (StoredRecord & { readonly asked: string })[];
  readonly claims: readonly StoredClaim[];
  readonly onPairs: readonly StoredClaim[];
  readonly alike: readonly StoredClaim[];
  readonly taken: readonly string[];
}

const claimMap =
  '{id: r.id, relation: type(r), descendant: d.id, ancestor: a.id, names: [d.name, a.name], properties: properties(r)}';

const surroundingsQuery = query(
  'stewardship/surroundings',
  `
CALL () {
  UNWIND $ids AS asked
  OPTIONAL MATCH (former:Redirect {id: asked})
  MATCH (n:Entity {id: coalesce(former.to, asked)})
  RETURN collect({asked: asked, id: n.id, labels: labels(n), properties: properties(n)}) AS records
}
CALL () {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (d)-[r:DERIVES_FROM {id: id}]->(a) RETURN ${claimMap} AS claim
    UNION ALL
    MATCH (d)-[r:RESEMBLES {id: id}]->(a) RETURN ${claimMap} AS claim
  }
  RETURN collect(claim) AS claims
}
CALL (claims) {
  UNWIND $pairs + [claim IN claims WHERE claim.relation = 'DERIVES_FROM' | [claim.descendant, claim.ancestor]] AS pair
  MATCH (d:LineageNode {id: pair[0]})-[r:DERIVES_FROM {status: 'ACCEPTED'}]->(a:LineageNode {id: pair[1]})
  RETURN collect(${claimMap}) AS onPairs
}
CALL (claims) {
  UNWIND $pairs + [claim IN claims WHERE claim.relation = 'RESEMBLES' | [claim.descendant, claim.ancestor]] AS pair
  MATCH (d:LineageNode {id: pair[0]})-[r:RESEMBLES]-(a:LineageNode {id: pair[1]})
  RETURN collect(${claimMap}) AS alike
}
CALL () {
  UNWIND $bases AS base
  CALL (base) {
    MATCH (n:Entity) WHERE n.id STARTS WITH base RETURN n.id AS id
    UNION
    MATCH (n:Redirect) WHERE n.id STARTS WITH base RETURN n.id AS id
    UNION
    MATCH ()-[r:DERIVES_FROM]->() WHERE r.id STARTS WITH base RETURN r.id AS id
    UNION
    MATCH ()-[r:RESEMBLES]->() WHERE r.id STARTS WITH base RETURN r.id AS id
  }
  RETURN collect(id) AS taken
}
RETURN records, claims, onPairs, alike, taken`,
  // The columns are those of the statement.
  (row: RawRow) => new Surroundings(row as unknown as SurroundingsRow),
);

export async function readSurroundings(reader: Reader, wanted: Wanted): Promise<Surroundings> {
  const [around] = await reader.read(surroundingsQuery, { ...wanted });
  return around ?? new Surroundings({ records: [], claims: [], onPairs: [], alike: [], taken: [] });
}
