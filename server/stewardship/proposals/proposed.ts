import type { NamedSource, ProposedDescent } from '../../../schema/proposed.type.ts';
import { type ClaimContent, type ProposalContent, reasonOf } from './content.ts';

/** What is told of a proposal beside its differences, read from what it says. */
export interface Proposed {
  readonly reason: string | null;
  readonly descents: readonly ProposedDescent[];
  readonly named: readonly NamedSource[];
}

export function proposedBy(content: ProposalContent, subjectId: string | null): Proposed {
  const descents = descentsOf(content, subjectId);
  const own = 'sources' in content ? content.sources : [];
  return {
    reason: reasonOf(content),
    descents,
    named: onceEach([...descents.flatMap(({ named }) => named), ...own]),
  };
}

function descentsOf(content: ProposalContent, subjectId: string | null): ProposedDescent[] {
  switch (content.of) {
    case 'DESIGN':
      return content.derivesFrom.map((claim) => descentOf(claim, subjectId, false));
    case 'DERIVATION':
      return [descentOf(content, content.descendant, content.disputed)];
    default:
      return [];
  }
}

const descentOf = (claim: ClaimContent, descendantId: string | null, disputed: boolean): ProposedDescent => ({
  descendantId,
  ancestorId: claim.ancestor,
  kind: claim.kind,
  confidence: claim.confidence,
  disputed,
  period: claim.period ?? null,
  howId: claim.how.id ?? null,
  howEn: claim.how.en ?? null,
  named: claim.sources,
});

const onceEach = (sources: readonly NamedSource[]): NamedSource[] => [
  ...new Map(sources.map((source) => [JSON.stringify(source), source])).values(),
];
