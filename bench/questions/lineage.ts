import { Batcher } from '../../server/graph/batch.ts';
import type { Parameters } from '../../server/graph/graph.ts';
import type { RawRow } from '../../server/graph/query.ts';
import type { WalkedGraph } from '../../server/lineage/derive-lineage.ts';
import type { Derivation } from '../../server/lineage/lineage.model.ts';
import { planWalk } from '../../server/lineage/lineage-request.ts';
import { lineageWalk } from '../../server/lineage/lineage-walk.part.ts';
import { ancestorCounts } from '../graph/ancestor-counts.ts';
import type { BenchData, Operation, Question, RawStatement, TimedCase } from './question.ts';
import { recordStatement } from './record-statement.ts';

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

const ours: Operation = {
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

/** What the product sends for a lineage, with the names in it, so that one statement is the whole answer. */
function sentFor(root: string) {
  const { shape, args } = planWalk({ root, direction: 'ANCESTORS', maxDepth, first, names: true });
  return recordStatement((graph) => new Batcher(graph).load(lineageWalk(shape), root, args));
}

async function rawStatement(): Promise<RawStatement> {
  const { text } = await sentFor('motif/any');
  return { name: 'lineage', text, answer: (rows) => answerOfRow(rows[0]) };
}

/** How the product reads what that statement gives. */
const walk = lineageWalk(planWalk({ root: 'motif/any', direction: 'ANCESTORS', maxDepth, first }).shape);

/** The batch has one look-up for one record, so one row with one value. */
function answerOfRow(row: RawRow | undefined): Answer | null {
  const [value] = (row?.['values'] ?? []) as readonly unknown[];
  return value === undefined ? null : answerOfWalk(walk.parse(value));
}

function answerOfWalk(walked: WalkedGraph | null): Answer | null {
  if (walked === null) return null;
  const inside = new Set(walked.nodes.map(({ id }) => id));
  return {
    totalCount: walked.totalCount,
    members: walked.nodes.map(({ id, name, generation }) => ({ id, name: name ?? '', generation })),
    derivations: walked.claims.flatMap(({ derivation: claim }) =>
      claim !== null && inside.has(claim.ancestor) ? [claimAnswer(claim)] : [],
    ),
  };
}

const claimAnswer = ({
  id,
  kind,
  confidence,
  disputed,
  descendant,
  ancestor,
  sourceIds,
}: Derivation): ClaimAnswer => ({
  id,
  kind,
  confidence,
  disputed,
  descendant,
  ancestor,
  sourceIds,
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

async function caseOf({ name, least, most }: Family, { generated }: BenchData): Promise<TimedCase> {
  const counts = ancestorCounts(generated.descent, maxDepth);
  const roots = generated.ids.filter((_, node) => {
    const count = counts(node);
    return count >= least && count <= most;
  });
  const parameters = new Map<string, Parameters>();
  const chosen = spaced(roots, variantsOfCase);
  for (const id of chosen) parameters.set(id, (await sentFor(id)).parameters);
  return {
    kind: 'timed',
    name,
    measures: `All ancestors to depth ${maxDepth}: ids, names, generations, and each claim between them with kind, confidence and the ids of its sources.`,
    ours,
    peer,
    raw: await rawStatement(),
    settled: (answer) => settled(answer as Answer),
    variants: chosen.map((id) => ({ ours: { id }, peer: { id }, raw: parameters.get(id) ?? {} })),
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
  statements: async () => [await rawStatement()],
  cases: (data) => Promise.all(families.map((family) => caseOf(family, data))),
};
