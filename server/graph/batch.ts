import DataLoader from 'dataloader';
import { groupBy } from '../group-by.ts';
import type { Graph, Parameters } from './graph.ts';
import { query, type RawRow } from './query.ts';

interface Part<Value> {
  readonly name: string;
  readonly parse: (value: unknown) => Value;
  /** What a key without a row gives. */
  readonly missing: () => Value;
  /** True where the answer follows from what raises the graph's revision, so that it may be kept for others. */
  readonly keep?: boolean;
}

/** A look-up that is an expression over the record `n` under the key: several for the same records share one match. */
export interface ValuePart<Value> extends Part<Value> {
  /** Arguments are read from the map `p` stands for. */
  readonly value: (p: string) => string;
}

/** A look-up that needs statements of its own: they read `key` and return one column, `value`. */
export interface StatementPart<Value> extends Part<Value> {
  /** Arguments are read from the map `p` stands for. */
  readonly text: (p: string) => string;
}

/** One kind of look-up that can be sent for many keys at once. */
export type BatchPart<Value> = ValuePart<Value> | StatementPart<Value>;

interface Request {
  readonly part: BatchPart<unknown>;
  readonly key: string;
  readonly args: Parameters;
  readonly group: string;
}

/** Requests for one part with the same arguments. */
interface Group {
  readonly part: BatchPart<unknown>;
  readonly args: Parameters;
  readonly keys: readonly string[];
}

/**
 * Collects every look-up of one tick, whatever its kind, and sends them as one statement: a level of a
 * GraphQL answer costs one round trip, however many fields and parents it has. What the graph keeps of
 * the revision that this request has read is not asked again. Lives for one request.
 */
export class Batcher {
  readonly #graph: Graph;
  readonly #loader: DataLoader<Request, unknown, string>;
  /** What a statement of this request has read last, and how many writes this server had made by then. */
  #revision: number | undefined;
  #writes = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#loader = new DataLoader((requests) => this.#answer(requests), {
      cacheKeyFn: placeOf,
      maxBatchSize: 2_000,
    });
  }

  async load<Value>(part: BatchPart<Value>, key: string, args: Parameters = {}): Promise<Value> {
    // The loader answers each request with its own part's parser, so the value is of its part's type.
    return (await this.#loader.load(requestFor(part, key, args))) as Value;
  }

  /** Lets the next look-up of this kind ask the graph again. */
  forget(part: BatchPart<unknown>, key: string, args: Parameters = {}): void {
    this.#loader.clear(requestFor(part, key, args));
  }

  /** The revision at which the last look-up was answered; a record that is kept under it is exact. */
  get revision(): number | undefined {
    return this.#revision;
  }

  async #answer(requests: readonly Request[]): Promise<unknown[]> {
    const { kept } = this.#graph;
    const known = requests.map((request) =>
      request.part.keep ? kept.answerTo(placeOf(request)) : undefined,
    );
    const all = known.every((answer) => answer !== undefined);
    if (all && !this.#isCurrent()) await this.#readRevision();
    if (!this.#isCurrent()) return this.#send(requests);
    if (all) return known.map((answer) => answer?.value);
    const asked = requests.filter((_, index) => known[index] === undefined);
    const values = (await this.#send(asked)).values();
    return known.map((answer) => (answer === undefined ? values.next().value : answer.value));
  }

  async #send(requests: readonly Request[]): Promise<unknown[]> {
    const groups = groupsOf(requests);
    const branches = branchesOf([...groups.values()]);
    const { writes } = this.#graph.kept;
    const [first, ...rows] = await this.#graph.read(statementFor(branches), parametersOf(branches));
    this.#moveTo(Number(first?.values[0]), writes);
    const found = new Map<Group, Map<string, unknown>>();
    branches.forEach((branch, index) => {
      const own = rows.filter((row) => row.branch === index);
      branch.forEach((group, place) => {
        found.set(group, new Map(own.map((row) => [row.key, row.values[place]])));
      });
    });
    return requests.map((request) => {
      const group = groups.get(request.group);
      const value = group && found.get(group)?.get(request.key);
      const answer = value === undefined ? request.part.missing() : request.part.parse(value);
      if (request.part.keep) this.#graph.kept.keepAnswer(placeOf(request), answer);
      return answer;
    });
  }

  #isCurrent(): boolean {
    const { revision, writes } = this.#graph.kept;
    return this.#revision !== undefined && this.#revision === revision && this.#writes === writes;
  }

  async #readRevision(): Promise<void> {
    const { kept } = this.#graph;
    const { writes } = kept;
    this.#moveTo(await kept.current(), writes);
  }

  #moveTo(revision: number, writes: number): void {
    this.#revision = revision;
    this.#writes = writes;
    this.#graph.kept.moveTo(revision);
  }
}

function requestFor(part: BatchPart<unknown>, key: string, args: Parameters): Request {
  return { part, key, args, group: `${part.name}\n${JSON.stringify(args)}` };
}

const placeOf = ({ group, key }: Request): string => `${group}\n${key}`;

/** In a fixed order: the same set of fields makes the same text, in whatever order it was asked, and finds its plan again. */
function groupsOf(requests: readonly Request[]): Map<string, Group> {
  const byGroup = [...groupBy(requests, (request) => request.group)].sort(([a], [b]) => compare(a, b));
  return new Map(
    byGroup.map(([name, members]) => {
      const { part, args } = members[0] as Request;
      return [name, { part, args, keys: members.map((request) => request.key).sort() }];
    }),
  );
}

/** Expressions over the same records stand side by side in one branch; everything else is a branch of its own. */
function branchesOf(groups: readonly Group[]): Group[][] {
  const shared = groupBy(groups, (group) => ('value' in group.part ? group.keys.join('\n') : group));
  return [...shared.values()];
}

/** First, so that what the other branches read is at least as new as it says. */
const revisionText = `OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN -1 AS branch, '' AS key, [coalesce(meta.revision, 0)] AS values`;

const name = (branch: number, place: number) => `$b${branch}.p${place}`;

function parametersOf(branches: readonly (readonly Group[])[]): Parameters {
  return Object.fromEntries(
    branches.map((branch, index) => {
      const args = branch.map((group, place) => [`p${place}`, group.args]);
      return [`b${index}`, { ...Object.fromEntries(args), keys: branch[0]?.keys }];
    }),
  );
}

function statementFor(branches: readonly (readonly Group[])[]) {
  const texts = branches.map(
    (branch, index) => `UNWIND $b${index}.keys AS key\n${branchText(branch, index)}`,
  );
  texts.unshift(revisionText);
  const names = branches.flat().map((group) => group.part.name);
  return query(`batch(${names.join(', ')})`, texts.join('\nUNION ALL\n'), parseRow);
}

function branchText(branch: readonly Group[], index: number): string {
  const values = branch.map(({ part }, place) =>
    'value' in part ? part.value(name(index, place)) : 'value',
  );
  const result = `RETURN ${index} AS branch, key, [${values.join(',\n')}] AS values`;
  const [first] = branch;
  if (first === undefined || 'value' in first.part) return `MATCH (n:Entity {id: key})\n${result}`;
  return `CALL (key) {\n${first.part.text(name(index, 0))}\n}\n${result}`;
}

interface BatchRow {
  readonly branch: number;
  readonly key: string;
  readonly values: readonly unknown[];
}

// The columns are those of every branch above.
const parseRow = (row: RawRow): BatchRow => row as unknown as BatchRow;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
