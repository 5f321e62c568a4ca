import { ClientError } from '../errors.ts';
import type { Batcher } from '../graph/batch.ts';
import type { Graph } from '../graph/graph.ts';
import { bestPaths, type PathOf } from './best-paths.ts';
import { commonAncestorsQuery } from './common-ancestors.query.ts';
import { deriveLineage, type WalkedGraph } from './derive-lineage.ts';
import type {
  ClaimForm,
  CommonAncestor,
  Derivation,
  LineageDirection,
  LineageEdge,
  LineagePath,
  LineageRequest,
  LineageResult,
} from './lineage.model.ts';
import { lineageLimits } from './lineage.model.ts';
import { lineageLabel } from './lineage-label.ts';
import { betweenQuery, derivationsQuery } from './lineage-paths.query.ts';
import type { LineageRecords } from './lineage-records.query.ts';
import { checkedLimit, planWalk, type WalkPlan } from './lineage-request.ts';
import { lineageWalk, type Walk } from './lineage-walk.part.ts';
import { walkRecords } from './walk-records.ts';

/** What lineage is read with; a request's context will do. */
export interface LineageSource {
  readonly graph: Graph;
  readonly batcher: Batcher;
}

/** Reads descent from the graph. What each answer means stands in docs/LINEAGE.md. */
export class LineageRepository {
  readonly #graph: Graph;
  readonly #batcher: Batcher;
  /** What this request has asked already. */
  readonly #lineages = new Map<string, Promise<LineageResult | null>>();

  constructor({ graph, batcher }: LineageSource) {
    this.#graph = graph;
    this.#batcher = batcher;
  }

  /**
   * The lineage of a record; null when nothing stands under the id. One statement, which the lineages
   * of other records asked in the same tick share, and another for what no walk has met before.
   */
  async lineage(request: LineageRequest): Promise<LineageResult | null> {
    const plan = planWalk(request);
    const { claims = 'whole' } = request;
    const place = JSON.stringify([request.root, plan, claims]);
    const known = this.#lineages.get(place) ?? this.#walk({ ...request, claims }, plan);
    this.#lineages.set(place, known);
    return known;
  }

  /**
   * Ways of descent between two records, best first; whichever is the older may be named first. Empty
   * when neither descends from the other.
   */
  async paths(from: string, to: string, first: number = lineageLimits.paths.default): Promise<LineagePath[]> {
    const count = checkedLimit('first', first, {
      least: 1,
      most: lineageLimits.paths.most,
      mend: 'The best ways come first.',
    });
    const [found] = await this.#graph.read(betweenQuery, { from, to });
    if (found === undefined || found.from === null) throw notFound('from', from);
    if (found.to === null) throw notFound('to', to);
    if (found.younger === null || found.older === null) return [];
    const ends = { younger: found.younger, older: found.older };
    return this.#withDetails(bestPaths(found.edges, ends, { count, maxLength: lineageLimits.steps }));
  }

  /** Records from which all of the asked ones descend, nearest in sum of distances first. */
  async commonAncestors(
    ids: readonly string[],
    first: number = lineageLimits.commonAncestors.default,
  ): Promise<CommonAncestor[]> {
    const asked = checkedIds(ids);
    const limit = checkedLimit('first', first, {
      least: 1,
      most: lineageLimits.commonAncestors.most,
      mend: 'The nearest come first.',
    });
    const [found] = await this.#graph.read(commonAncestorsQuery, { ids: asked });
    const unknown = asked.find((_, index) => !found?.known[index]);
    if (found === undefined || unknown !== undefined) throw notFound('ids', unknown ?? '');
    return found.ancestors.slice(0, limit).map(({ id, nearest, generations }) => ({
      id,
      label: lineageLabel(id),
      distances: asked.map((each, index) => ({ id: each, generations: generations[index] ?? 0 })),
      nearest,
    }));
  }

  /** Claims by id, in one statement; ids under which no claim stands are left out. */
  async derivations(ids: readonly string[]): Promise<ReadonlyMap<string, Derivation>> {
    if (ids.length === 0) return new Map();
    const found = await this.#graph.read(derivationsQuery, { ids: [...new Set(ids)] });
    return new Map(found.map((derivation) => [derivation.id, derivation]));
  }

  async #walk(
    { root, direction, claims: form }: LineageRequest & { readonly claims: ClaimForm },
    plan: WalkPlan,
  ): Promise<LineageResult | null> {
    const part = lineageWalk(plan.shape);
    for (let attempt = 0; attempt < mostWalks; attempt += 1) {
      const { value: walk, revision } = await this.#batcher.loadDated(part, root, plan.args);
      if (walk === null) return null;
      const records = await walkRecords(this.#graph, walk, { revision, form });
      if (records !== null) return deriveLineage(walkedGraph(walk, direction, records), plan.first);
      this.#batcher.forget(part, root, plan.args);
    }
    throw new ClientError(
      'UNAVAILABLE',
      'The graph changes faster than it can be read. Try again in a few seconds.',
    );
  }

  async #withDetails(paths: readonly PathOf<LineageEdge>[]): Promise<LineagePath[]> {
    const ids = paths.flatMap((path) => [...path.derivations, ...path.otherDerivations].map(({ id }) => id));
    const details = await this.derivations(ids);
    const detailed = (edges: readonly LineageEdge[]) => edges.flatMap(({ id }) => details.get(id) ?? []);
    return (
      paths
        .map((path) => ({
          ...path,
          derivations: detailed(path.derivations),
          otherDerivations: detailed(path.otherDerivations),
        }))
        // A claim that was taken back between the two statements takes its way along.
        .filter((path) => path.derivations.length === path.length)
    );
  }
}

/** How often a walk begins again because the graph was changed under it. */
const mostWalks = 5;

function walkedGraph(
  walk: Walk,
  direction: LineageDirection,
  { nodes, claims }: LineageRecords,
): WalkedGraph {
  const node = (number: number) => recordAt(nodes, number);
  return {
    root: node(walk.root).id,
    direction,
    nodes: walk.nodes.map((number, index) => ({ ...node(number), generation: walk.generations[index] ?? 0 })),
    claims: walk.claims.map((number) => recordAt(claims, number)),
    totalCount: walk.total,
    maxGeneration: walk.deepest,
  };
}

function recordAt<Value>(records: ReadonlyMap<number, Value>, number: number): Value {
  const record = records.get(number);
  if (record === undefined) throw new Error(`No record was read for the number ${number} of a walk.`);
  return record;
}

function checkedIds(ids: readonly string[]): string[] {
  const { least, most } = lineageLimits.commonOf;
  const distinct = [...new Set(ids)];
  if (distinct.length >= least && distinct.length <= most) return distinct;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`ids\` holds ${distinct.length} different ids: give ${least} to ${most}.`,
  );
}

function notFound(argument: string, id: string): ClientError {
  return new ClientError(
    'NOT_FOUND',
    `\`${argument}\`: no motif, wastra or design stands under "${id}". Look its id up with \`search\`.`,
  );
}
