import DataLoader from 'dataloader';
import type { Graph, Parameters } from './graph.ts';
import {
  type Ahead,
  aheadBranches,
  type BatchPart,
  branchesOf,
  groupName,
  groupsOf,
  type LookUp,
  type LookUpGroup,
} from './look-up.ts';

/** What was looked up, and the revision of the graph that its statement had read before. */
export interface Dated<Value> {
  readonly value: Value;
  readonly revision: number;
}

/** Values that came with other look-ups, not parsed yet and perhaps never asked for. */
interface Come {
  readonly values: ReadonlyMap<string, unknown>;
  readonly revision: number;
}

/**
 * Collects every look-up of one tick, whatever its kind, and sends them as one statement: a level of a
 * GraphQL answer costs one round trip, however many fields and parents it has. What the graph keeps of
 * the revision that this request has read is not asked again. Lives for one request.
 */
export class Batcher {
  readonly #graph: Graph;
  readonly #loader: DataLoader<LookUp, Dated<unknown>, string>;
  /** What a statement of this request has read last, and how many writes this server had made by then. */
  #revision: number | undefined;
  #writes = 0;
  #reading: Promise<void> | undefined;
  /** By the group of the look-up that will ask for them. */
  readonly #come = new Map<string, Come>();

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#loader = new DataLoader((requests) => this.#answer(requests), {
      cacheKeyFn: placeOf,
      maxBatchSize: 2_000,
    });
  }

  /** `ahead` says what will be asked of the records to which the answer leads. */
  async load<Value>(
    part: BatchPart<Value>,
    key: string,
    args: Parameters = {},
    ahead: readonly Ahead[] = [],
  ): Promise<Value> {
    return (await this.#load(part, key, args, ahead)).value;
  }

  /** The same with the revision at which it was read: what is kept under that one belongs to it. */
  loadDated<Value>(part: BatchPart<Value>, key: string, args: Parameters = {}): Promise<Dated<Value>> {
    return this.#load(part, key, args, []);
  }

  async #load<Value>(
    part: BatchPart<Value>,
    key: string,
    args: Parameters,
    ahead: readonly Ahead[],
  ): Promise<Dated<Value>> {
    // The loader answers each request with its own part's parser, so the value is of its part's type.
    return (await this.#loader.load(lookUpFor(part, key, args, ahead))) as Dated<Value>;
  }

  /**
   * Reads the graph's revision now, while something else is waited for: of what is looked up after that, all that is
   * kept is there without another round trip. A failure is told by the look-up.
   */
  readAhead(): void {
    this.#reading = this.#readRevision().catch(() => undefined);
  }

  /** Lets the next look-up of this kind ask the graph again. */
  forget(part: BatchPart<unknown>, key: string, args: Parameters = {}): void {
    const lookUp = lookUpFor(part, key, args);
    this.#loader.clear(lookUp);
    this.#come.delete(lookUp.group);
  }

  async #answer(requests: readonly LookUp[]): Promise<Dated<unknown>[]> {
    const come = requests.map((request) => this.#cameWith(request));
    const missing = requests.filter((_, index) => come[index] === undefined);
    return filled(come, missing.length === 0 ? [] : await this.#lookUp(missing));
  }

  /** The answer that came with another look-up of this request, unless something was written here since. */
  #cameWith(request: LookUp): Dated<unknown> | undefined {
    const { kept } = this.#graph;
    const come = this.#come.get(request.group);
    const value = come?.values.get(request.key);
    if (come === undefined || value === undefined) return undefined;
    if (come.revision !== this.#revision || kept.writes !== this.#writes) return undefined;
    return this.#dated(request, request.part.parse(value), come.revision);
  }

  #dated(request: LookUp, value: unknown, revision: number): Dated<unknown> {
    const { kept } = this.#graph;
    if (request.part.keep && kept.revision === revision) kept.keepAnswer(placeOf(request), value);
    return { value, revision };
  }

  async #lookUp(requests: readonly LookUp[]): Promise<Dated<unknown>[]> {
    const { kept } = this.#graph;
    const known = requests.map((request) =>
      request.part.keep ? kept.answerTo(placeOf(request)) : undefined,
    );
    const all = known.every((answer) => answer !== undefined);
    const knownOf = kept.revision;
    if (all && !this.#isCurrent()) await this.#reading;
    if (all && !this.#isCurrent()) await this.#readRevision();
    if (knownOf === undefined || !this.#isCurrent() || kept.revision !== knownOf) {
      return this.#send(requests);
    }
    const answers = known.map((answer) => answer && { value: answer.value, revision: knownOf });
    if (all) return filled(answers, []);
    const asked = requests.filter((_, index) => known[index] === undefined);
    return filled(answers, await this.#send(asked, requests));
  }

  /**
   * Answers the requests that are asked. The text is that of all requests of the level: what is known of them takes
   * records out of it and never a field, so that Neo4j finds its plan again whatever is kept at the moment.
   */
  async #send(asked: readonly LookUp[], all: readonly LookUp[] = asked): Promise<Dated<unknown>[]> {
    const groups = groupsOf(all);
    const branches = branchesOf([...groups.values()]).map((branch) => ofThese(asked, branch));
    const { writes } = this.#graph.kept;
    const [first, ...rows] = await this.#graph.lookUps.send(branches, this.#graph);
    const revision = Number(first?.values[0]);
    this.#moveTo(revision, writes);
    const found = new Map<string, Map<string, unknown>>();
    branches.forEach((branch, index) => {
      const own = rows.filter((row) => row.branch === index);
      branch.forEach((group, place) => {
        found.set(group.name, new Map(own.map((row) => [row.key, row.values[place]])));
      });
    });
    for (const { number, part, args } of aheadBranches(branches)) {
      const group = groupName(part, args);
      const before = this.#come.get(group);
      const own = rows.filter((row) => row.branch === number);
      const come = own.map((row) => [row.key, row.values[0]] as const);
      const values = new Map([...(before?.revision === revision ? before.values : []), ...come]);
      this.#come.set(group, { values, revision });
    }
    return asked.map((request) => {
      const value = found.get(request.group)?.get(request.key);
      const answer = value === undefined ? request.part.missing() : request.part.parse(value);
      return this.#dated(request, answer, revision);
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

/** What is there, and in the gaps, one after the other, the rest. */
function filled<T extends object>(some: readonly (T | undefined)[], rest: readonly T[]): T[] {
  const gaps = rest.values();
  return some.flatMap((each) => each ?? gaps.next().value ?? []);
}

/** The groups of a branch, for the records of which one of the requests asks something in it. */
function ofThese(asked: readonly LookUp[], branch: readonly LookUpGroup[]): LookUpGroup[] {
  const names = new Set(branch.map(({ name }) => name));
  const keys = new Set(asked.filter(({ group }) => names.has(group)).map(({ key }) => key));
  return branch.map((group) => ({ ...group, keys: [...keys].sort() }));
}

function lookUpFor(
  part: BatchPart<unknown>,
  key: string,
  args: Parameters,
  ahead: readonly Ahead[] = [],
): LookUp {
  return { part, key, args, group: groupName(part, args), ahead };
}

const placeOf = ({ group, key }: LookUp): string => `${group}\n${key}`;
