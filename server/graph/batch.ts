import DataLoader from 'dataloader';
import { groupBy } from '../group-by.ts';
import type { Graph, Parameters } from './graph.ts';
import { query, type RawRow } from './query.ts';

/**
 * One kind of look-up that can be sent for many keys at once. Its text reads `key` and the map of
 * arguments `$p` (written `${p}` since several parts share a statement) and returns one column, `value`.
 */
export interface BatchPart<Value> {
  readonly name: string;
  readonly text: (p: string) => string;
  readonly parse: (value: unknown) => Value;
  /** What a key without a row gives. */
  readonly missing: () => Value;
}

interface Request {
  readonly part: BatchPart<unknown>;
  readonly key: string;
  readonly args: Parameters;
  readonly group: string;
}

/**
 * Collects every look-up of one tick, whatever its kind, and sends them as one statement: a level of a
 * GraphQL answer costs one round trip, however many fields and parents it has. Lives for one request.
 */
export class Batcher {
  readonly #graph: Graph;
  readonly #loader: DataLoader<Request, unknown, string>;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#loader = new DataLoader((requests) => this.#send(requests), {
      cacheKeyFn: (request) => `${request.group}\n${request.key}`,
      maxBatchSize: 2_000,
    });
  }

  async load<Value>(part: BatchPart<Value>, key: string, args: Parameters = {}): Promise<Value> {
    const group = `${part.name}\n${JSON.stringify(args)}`;
    // The loader answers each request with its own part's parser, so the value is of its part's type.
    return (await this.#loader.load({ part, key, args, group })) as Value;
  }

  async #send(requests: readonly Request[]): Promise<unknown[]> {
    const groups = groupsOf(requests);
    const parameters = Object.fromEntries(
      groups.map((group, index) => [
        `p${index}`,
        { ...group[0]?.args, keys: group.map((request) => request.key) },
      ]),
    );
    const rows = await this.#graph.read(statementFor(groups), parameters);
    const found = new Map(rows.map((row) => [`${row.part}\n${row.key}`, row.value]));
    const partOf = new Map(
      groups.flatMap((group, index) => group.map((request) => [request, index] as const)),
    );
    return requests.map((request) => {
      const value = found.get(`${partOf.get(request)}\n${request.key}`);
      return value === undefined ? request.part.missing() : request.part.parse(value);
    });
  }
}

/** Requests that share part and arguments. */
function groupsOf(requests: readonly Request[]): Request[][] {
  const groups = [...groupBy(requests, (request) => request.group)];
  // The same set of parts makes the same text, whatever the order of fields, and so finds its plan again.
  return groups.sort(([a], [b]) => compare(a, b)).map(([, members]) => members);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

interface BatchRow {
  readonly part: number;
  readonly key: string;
  readonly value: unknown;
}

function statementFor(groups: readonly (readonly Request[])[]) {
  const parts = groups.map((group) => group[0]?.part).filter((part) => part !== undefined);
  const text = parts
    .map(
      (part, index) =>
        `UNWIND $p${index}.keys AS key\nCALL (key) {\n${part.text(`$p${index}`)}\n}\nRETURN ${index} AS part, key, value`,
    )
    .join('\nUNION ALL\n');
  return query(`batch(${parts.map((part) => part.name).join(', ')})`, text, parseRow);
}

// `part` and `key` are returned by the statement above, whatever its parts.
const parseRow = (row: RawRow): BatchRow => ({
  part: row['part'] as number,
  key: row['key'] as string,
  value: row['value'],
});
