import { ancestorCounts } from '../graph/ancestor-counts.ts';
import type { BenchData, Operation, Question, RawStatement, TimedCase } from './question.ts';

const maxDepth = 8;
const first = 1_000;
const variantsOfCase = 250;

/** What every contender answers: who, how many generations away, and each claim between them. */
interface Answer {
  readonly totalCount: number;
  readonly members: readonly { id: string; name: string; generation: number }[];
  readonly derivations: readonly ClaimAnswer[];
}

interface ClaimAnswer {
  readonly id: string;
  readonly kind: string;
  readonly confidence: string;
  readonly disputed: boolean;
  readonly descendant: string;
  readonly ancestor: string;
  readonly sourceIds: readonly string[];
}

interface OurLineage extends Omit<Answer, 'members' | 'derivations'> {
  readonly members: readonly { generation: number; node: { id: string; name: string } }[];
  readonly derivations: readonly (Omit<ClaimAnswer, 'descendant' | 'ancestor' | 'sourceIds'> & {
    descendant: { id: string };
    ancestor: { id: string };
    sources: readonly { id: string }[];
  })[];
}

export const ourLineage: Operation = {
  query: `query BenchLineage($id: ID!) {
    node(id: $id) {
      ... on LineageNode {
        lineage(direction: ANCESTORS, maxDepth: ${maxDepth}, first: ${first}) {
          totalCount
          members { generation node { id name } }
          derivations { id kind confidence disputed descendant { id } ancestor { id } sources { id } }
        }
      }
    }
  }`,
  answer: (data) => {
    const { lineage } = (data as { node: { lineage: OurLineage } }).node;
    return {
      totalCount: lineage.totalCount,
      members: lineage.members.map(({ generation, node: { id, name } }) => ({ id, name, generation })),
      derivations: lineage.derivations.map(({ descendant, ancestor, sources, ...claim }) => ({
        ...claim,
        descendant: descendant.id,
        ancestor: ancestor.id,
        sourceIds: sources.map(({ id }) => id),
      })),
    };
  },
};

const peer: Operation = {
  query: `query BenchLineage($id: ID!) {
    lineage(id: $id) {
      totalCount
      members { id name generation }
      derivations { id kind confidence disputed descendant ancestor sourceIds }
    }
  }`,
  answer: (data) => (data as { lineage: Answer }).lineage,
};

/** Claims have no order of their own in the question, so none is asked of the contenders. */
function settled({ totalCount, members, derivations }: Answer): Answer {
  const sorted = [...derivations].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { totalCount, members, derivations: sorted };
}

/**
 * The product's walk with everything that is asked read in the same statement: lists of columns, which cost the driver
 * less than maps. The product reads the records apart, and seldom twice.
 */
export const rawLineage: RawStatement = {
  name: 'lineage',
  text: `
    MATCH (root:LineageNode {id: $id})
    CALL (root) {
      MATCH p = (root) (()-[r:DERIVES_FROM WHERE r.status = 'ACCEPTED']->()){1,${maxDepth}} (node)
      WITH node, min(length(p)) AS generation
      ORDER BY generation, node.id
      RETURN collect(node) AS nodes, collect(generation) AS generations
    }
    WITH root, nodes, generations, nodes[..${first}] AS told
    CALL (root, told) {
      UNWIND [root] + told AS descendant
      MATCH (descendant)-[r:DERIVES_FROM]->(ancestor) WHERE r.status = 'ACCEPTED'
      RETURN collect([r.id, r.kind, r.confidence, r.disputed, descendant.id, ancestor.id, r.sourceIds]) AS claims
    }
    RETURN size(nodes) AS total, [node IN told | node.id] AS ids, [node IN told | node.name] AS names,
      generations[..${first}] AS generations, claims`,
  answer: ([row]) => (row === undefined ? null : answerOfRow(row as unknown as LineageRow)),
};

interface LineageRow {
  readonly total: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly generations: readonly number[];
  readonly claims: readonly ClaimColumns[];
}

type ClaimColumns = readonly [
  id: string,
  kind: string,
  confidence: string,
  disputed: boolean,
  descendant: string,
  ancestor: string,
  sourceIds: readonly string[],
];

function answerOfRow({ total, ids, names, generations, claims }: LineageRow): Answer {
  const inside = new Set(ids);
  return {
    totalCount: total,
    members: ids.map((id, index) => ({ id, name: names[index] ?? '', generation: generations[index] ?? 0 })),
    derivations: claims.filter(([, , , , , ancestor]) => inside.has(ancestor)).map(claimAnswer),
  };
}

const claimAnswer = (columns: ClaimColumns): ClaimAnswer => ({
  id: columns[0],
  kind: columns[1],
  confidence: columns[2],
  disputed: columns[3],
  descendant: columns[4],
  ancestor: columns[5],
  sourceIds: columns[6],
});

interface Family {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const families: readonly Family[] = [
  { name: 'lineage, 10 to 60 ancestors', least: 10, most: 60 },
  { name: 'lineage, 100 to 300 ancestors', least: 100, most: 300 },
];

function caseOf({ name, least, most }: Family, { generated }: BenchData): TimedCase {
  const counts = ancestorCounts(generated.descent, maxDepth);
  const roots = generated.ids.filter((_, node) => {
    const count = counts(node);
    return count >= least && count <= most;
  });
  return {
    kind: 'timed',
    name,
    measures: `All ancestors to depth ${maxDepth}: ids, names, generations, and each claim between them with kind, confidence and the ids of its sources.`,
    ours: ourLineage,
    peer,
    raw: rawLineage,
    settled: (answer) => settled(answer as Answer),
    variants: spaced(roots, variantsOfCase).map((id) => ({ ours: { id }, peer: { id }, raw: { id } })),
  };
}

/** So many of the values, at even distances. */
function spaced<T>(values: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(values.length / count));
  return values.filter((_, index) => index % step === 0).slice(0, count);
}

/** Descent of any depth: ours as a field of the API, the peer's by `@cypher`. */
export const lineageQuestion: Question = {
  name: 'lineage',
  statements: async () => [rawLineage],
  cases: async (data) => families.map((family) => caseOf(family, data)),
};
