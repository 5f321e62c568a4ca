import DataLoader from 'dataloader';
import type { Graph, Parameters } from './graph.ts';
import { type BatchPart, branchesOf, groupsOf, type LookUp, type LookUpGroup } from './look-up.ts';

/** What was looked up, and the revision of the graph that its statement had read before. */
export interface Dated<Value> {
  readonly value: Value;
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

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#loader = new DataLoader((requests) => this.#answer(requests), {
      cacheKeyFn: placeOf,
      maxBatchSize: 2_000,
    });
  }

  async load<Value>(part: BatchPart<Value>, key: string, args: Parameters = {}): Promise<Value> {
    return (await this.loadDated(part, key, args)).value;
  }

  /** The same with the revision at which it was read: what is kept under that one belongs to it. */
  async loadDated<Value>(part: BatchPart<Value>, key: string, args: Parameters = {}): Promise<Dated<Value>> {
    // The loader answers each request with its own part's parser, so the value is of its part's type.
    return (await this.#loader.load(lookUpFor(part, key, args))) as Dated<Value>;
  }

  /** Lets the next look-up of this kind ask the graph again. */
  forget(part: BatchPart<unknown>, key: string, args: Parameters = {}): void {
    this.#loader.clear(lookUpFor(part, key, args));
  }

  async #answer(requests: readonly LookUp[]): Promise<Dated<unknown>[]> {
    const { kept } = this.#graph;
    const known = requests.map((request) =>
      request.part.keep ? kept.answerTo(placeOf(request)) : undefined,
    );
    const all = known.every((answer) => answer !== undefined);
    const knownOf = kept.revision;
    if (all && !this.#isCurrent()) await this.#readRevision();
    if (knownOf === undefined || !this.#isCurrent() || kept.revision !== knownOf) {
      return this.#send(requests);
    }
    const asked = requests.filter((_, index) => known[index] === undefined);
    const sent = asked.length === 0 ? [] : await this.#send(asked);
    let next = 0;
    return known.flatMap((answer) => {
      if (answer !== undefined) return { value: answer.value, revision: knownOf };
      next += 1;
      return sent[next - 1] ?? [];
    });
  }

  async #send(requests: readonly LookUp[]): Promise<Dated<unknown>[]> {
    const groups = groupsOf(requests);
    const branches = branchesOf([...groups.values()]);
    const { writes } = this.#graph.kept;
    const [first, ...rows] = await this.#graph.lookUps.send(branches, this.#graph);
    const revision = Number(first?.values[0]);
    this.#moveTo(revision, writes);
    const found = new Map<LookUpGroup, Map<string, unknown>>();
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
      return { value: answer, revision };
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

function lookUpFor(part: BatchPart<unknown>, key: string, args: Parameters): LookUp {
  return { part, key, args, group: `${part.name}\n${JSON.stringify(args)}` };
}

const placeOf = ({ group, key }: LookUp): string => `${group}\n${key}`;
