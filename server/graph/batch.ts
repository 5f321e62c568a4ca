import DataLoader from 'dataloader';
import type { Graph, Parameters } from './graph.ts';
import { type BatchPart, branchesOf, groupsOf, type LookUp, type LookUpGroup } from './look-up.ts';

/**
 * Collects every look-up of one tick, whatever its kind, and sends them as one statement: a level of a
 * GraphQL answer costs one round trip, however many fields and parents it has. What the graph keeps of
 * the revision that this request has read is not asked again. Lives for one request.
 */
export class Batcher {
  readonly #graph: Graph;
  readonly #loader: DataLoader<LookUp, unknown, string>;
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
    return (await this.#loader.load(lookUpFor(part, key, args))) as Value;
  }

  /** Lets the next look-up of this kind ask the graph again. */
  forget(part: BatchPart<unknown>, key: string, args: Parameters = {}): void {
    this.#loader.clear(lookUpFor(part, key, args));
  }

  /** The revision at which the last look-up was answered; a record that is kept under it is exact. */
  get revision(): number | undefined {
    return this.#revision;
  }

  async #answer(requests: readonly LookUp[]): Promise<unknown[]> {
    const { kept } = this.#graph;
    const known = requests.map((request) =>
      request.part.keep ? kept.answerTo(placeOf(request)) : undefined,
    );
    const all = known.every((answer) => answer !== undefined);
    const knownOf = kept.revision;
    if (all && !this.#isCurrent()) await this.#readRevision();
    if (!this.#isCurrent() || kept.revision !== knownOf) return this.#send(requests);
    if (all) return known.map((answer) => answer?.value);
    const asked = requests.filter((_, index) => known[index] === undefined);
    const values = (await this.#send(asked)).values();
    return known.map((answer) => (answer === undefined ? values.next().value : answer.value));
  }

  async #send(requests: readonly LookUp[]): Promise<unknown[]> {
    const groups = groupsOf(requests);
    const branches = branchesOf([...groups.values()]);
    const { writes } = this.#graph.kept;
    const [first, ...rows] = await this.#graph.lookUps.send(branches, this.#graph);
    this.#moveTo(Number(first?.values[0]), writes);
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

function lookUpFor(part: BatchPart<unknown>, key: string, args: Parameters): LookUp {
  return { part, key, args, group: `${part.name}\n${JSON.stringify(args)}` };
}

const placeOf = ({ group, key }: LookUp): string => `${group}\n${key}`;
