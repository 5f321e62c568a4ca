import type {
  ConfidenceCount,
  Coverage,
  KindCount,
  RegionCoverage,
  Stats,
} from '../../schema/coverage.type.ts';
import { type Confidence, confidences, type EntityKind } from '../../schema/enums.ts';
import type { Region } from '../../schema/region.type.ts';
import { ClientError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import { parseEntity } from './entity.loader.ts';

// Counts by label and by relationship type come from Neo4j's count store: no node is touched.
const stats = query(
  'stats',
  `
  CALL () { MATCH (n:Motif) RETURN count(n) AS motifs }
  CALL () { MATCH (n:Wastra) RETURN count(n) AS wastras }
  CALL () { MATCH (n:Design) RETURN count(n) AS designs }
  CALL () { MATCH (n:Region) RETURN count(n) AS regions }
  CALL () { MATCH (n:Technique) RETURN count(n) AS techniques }
  CALL () { MATCH (n:Material) RETURN count(n) AS materials }
  CALL () { MATCH (n:Community) RETURN count(n) AS communities }
  CALL () { MATCH (n:Craftsperson) RETURN count(n) AS craftspeople }
  CALL () { MATCH (n:Workshop) RETURN count(n) AS workshops }
  CALL () { MATCH (n:Artifact) RETURN count(n) AS artifacts }
  CALL () { MATCH (n:Recognition) RETURN count(n) AS recognitions }
  CALL () { MATCH (n:Source) RETURN count(n) AS sources }
  CALL () { MATCH ()-[r:DERIVES_FROM]->() RETURN count(r) AS derivations }
  CALL () { MATCH ()-[r:KIND_OF]->() RETURN count(r) AS kinds }
  CALL () { MATCH ()-[r:HAS_PART]->() RETURN count(r) AS parts }
  CALL () { MATCH ()-[r:RESEMBLES]->() RETURN count(r) AS resemblances }
  OPTIONAL MATCH (meta:Meta {id: 'graph'})
  RETURN {motifs: motifs, wastras: wastras, designs: designs, regions: regions, techniques: techniques,
    materials: materials, communities: communities, craftspeople: craftspeople, workshops: workshops,
    artifacts: artifacts, recognitions: recognitions, sources: sources, derivations: derivations, kinds: kinds,
    parts: parts, resemblances: resemblances, revision: coalesce(meta.revision, 0)} AS stats`,
  (row) => row['stats'] as Stats,
);

const regions = query(
  'coverage.regions',
  `
  MATCH (province:Region {kind: 'PROVINCE'})
  CALL (province) {
    MATCH (province)<-[:PART_OF*0..6]-(:Region)<-[:FROM_REGION]-(n:LineageNode)
    WITH DISTINCT n
    RETURN count(CASE WHEN n:Motif THEN 1 END) AS motifs, count(CASE WHEN n:Wastra THEN 1 END) AS wastras,
      sum(COUNT { (n)-[:DERIVES_FROM]->() }) AS derivations
  }
  RETURN properties(province) AS region, motifs, wastras, derivations ORDER BY province.code`,
  (row): RegionCoverage => ({
    region: parseEntity(row['region']) as Region,
    motifs: row['motifs'] as number,
    wastras: row['wastras'] as number,
    derivations: row['derivations'] as number,
  }),
);

const byConfidence = query(
  'coverage.confidence',
  `
  MATCH ()-[r:DERIVES_FROM]->()
  RETURN r.confidence AS confidence, count(r) AS count, count(CASE WHEN r.disputed THEN 1 END) AS disputed`,
  (row): ConfidenceCount => ({
    confidence: row['confidence'] as Confidence,
    count: row['count'] as number,
    disputed: row['disputed'] as number,
  }),
);

const kindCount = (name: string, text: string) =>
  query(name, text, (row): KindCount => ({ kind: row['kind'] as EntityKind, count: row['count'] as number }));

const kindOfNode = "toUpper(split(n.id, '/')[0]) AS kind";

const withoutSource = kindCount(
  'coverage.without-source',
  `MATCH (n:Entity) WHERE NOT n:Source AND NOT n:Region AND NOT (n)-[:CITES]->() RETURN ${kindOfNode}, count(n) AS count ORDER BY kind`,
);
const withoutAncestors = kindCount(
  'coverage.without-ancestors',
  `MATCH (n:LineageNode) WHERE NOT (n)-[:DERIVES_FROM]->() RETURN ${kindOfNode}, count(n) AS count ORDER BY kind`,
);
const undated = kindCount(
  'coverage.undated',
  `MATCH (n:Motif|Design)
   WHERE (n:Motif AND n.firstAttestedFrom IS NULL AND n.firstAttestedTo IS NULL) OR (n:Design AND n.year IS NULL)
   RETURN ${kindOfNode}, count(n) AS count ORDER BY kind`,
);
const withoutRegion = kindCount(
  'coverage.without-region',
  `MATCH (n:Motif|Wastra) WHERE NOT (n)-[:FROM_REGION]->() RETURN ${kindOfNode}, count(n) AS count ORDER BY kind`,
);

export async function readStats(graph: Graph): Promise<Stats> {
  const [row] = await graph.read(stats);
  if (row === undefined) throw new TypeError('The count of the graph gave no row.');
  return row;
}

/** Counting a graph of a million records takes longer than anybody waits. */
const countingMs = 120_000;

/**
 * Counts the whole graph, once for each revision and for all who ask. It goes on when they have stopped waiting, so
 * that whoever asks again finds it done.
 */
export async function readCoverage(graph: Graph): Promise<Coverage> {
  const { kept, options } = graph;
  const shelf = kept.records<Promise<Coverage>>('coverage');
  const revision = await kept.current();
  const known = shelf.get(revision);
  if (known !== undefined) return whileAwaited(known, options.signal);
  const counting = countAll(graph.with({ signal: undefined, timeoutMs: countingMs }));
  shelf.set(revision, counting);
  counting.catch(() => shelf.delete(revision));
  return whileAwaited(counting, options.signal);
}

/** Gives up with the request, but not the work. */
function whileAwaited<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(
        new ClientError('TIMEOUT', 'The whole graph is still being counted. Ask again in half a minute.'),
      );
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}

async function countAll(graph: Graph): Promise<Coverage> {
  const [provinces, counts, uncited, rootless, dateless, placeless] = await Promise.all([
    graph.read(regions),
    graph.read(byConfidence),
    graph.read(withoutSource),
    graph.read(withoutAncestors),
    graph.read(undated),
    graph.read(withoutRegion),
  ]);
  return {
    regions: provinces,
    derivationsByConfidence: inRankOrder(counts),
    withoutSource: uncited,
    withoutAncestors: rootless,
    undated: dateless,
    withoutRegion: placeless,
  };
}

/** Every confidence, strongest first, those without a claim too. */
function inRankOrder(counts: readonly ConfidenceCount[]): ConfidenceCount[] {
  const keys = Object.keys(confidences) as Confidence[];
  return keys.map(
    (confidence) =>
      counts.find((row) => row.confidence === confidence) ?? { confidence, count: 0, disputed: 0 },
  );
}
