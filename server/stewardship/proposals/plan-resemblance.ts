import { confidenceRank } from '../../../schema/enums.ts';
import type { UserErrorCode } from '../../../schema/stewardship.enums.ts';
import { checkLineage } from '../../lineage/rules/lineage-rules.ts';
import type { RuleClaim } from '../../lineage/rules/rule.ts';
import { present } from '../../seeding/node-rows.ts';
import type { Findings } from '../findings.ts';
import { shownDifferences } from '../history/differences.ts';
import { warningMessages } from '../messages/warning-messages.ts';
import { calledOr, claimTitle } from './claim-title.ts';
import { isKnownSource, type ResemblanceContent } from './content.ts';
import { type Plan, type PlannedEdge, tellEdge } from './plan.ts';
import { lineageRecord, ruleClaim, ruleNode } from './planned-claims.ts';
import { PlannedSources, sourceBase } from './planned-sources.ts';
import type { StoredRecord, Surroundings, Wanted } from './surroundings.ts';

const lastPart = (id: string) => id.slice(id.indexOf('/') + 1);

/** It has no direction: the ends stand in one order, however they are given, as in the files. */
const inOrder = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

const idBase = ({ one, other }: ResemblanceContent) =>
  `resemblance/${inOrder(one, other).map(lastPart).join('--')}`;

export function resemblanceWants(content: ResemblanceContent): Wanted {
  const { one, other, sources } = content;
  return {
    ids: [one, other, ...sources.filter(isKnownSource).map(({ id }) => id)],
    pairs: [[one, other]],
    bases: [
      idBase(content),
      ...sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
    ],
  };
}

/** What a likeness of two records writes. It is no claim of descent, and no walk takes it. */
export function planResemblance(content: ResemblanceContent, around: Surroundings, findings: Findings): Plan {
  const sources = new PlannedSources(around, findings);
  const sourceIds = sources.idsOf('sources', content.sources);
  sources.warnIfWeak('sources', sourceIds);
  const one = lineageRecord('one', content.one, { around, findings });
  const other = lineageRecord('other', content.other, { around, findings });
  const ends = inOrder(one?.id ?? content.one, other?.id ?? content.other);
  const id = around.freeId(idBase(content));
  const edge = plannedEdge(content, { id, ends, sourceIds });
  const sourcesAreThere = content.sources.length === 0 || sourceIds.length > 0;
  if (one !== undefined && other !== undefined && sourcesAreThere) {
    checkLikeness({ id, ends, sourceIds }, [one, other], { around, findings });
  }
  return {
    title: claimTitle({
      relation: 'RESEMBLES',
      names: [calledOr(content.one, one), calledOr(content.other, other)],
    }),
    subjectId: id,
    nodes: sources.nodes,
    edges: [edge],
    derivations: [],
    updates: [],
    differences: shownDifferences({}, tellEdge(edge)),
  };
}

interface Likeness {
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly sourceIds: readonly string[];
}

function plannedEdge(
  content: ResemblanceContent,
  { id, ends: [from, to], sourceIds }: Likeness,
): PlannedEdge {
  const { method, confidence, how } = content;
  const properties = present({
    id,
    method,
    howId: how.id,
    howEn: how.en,
    confidence,
    rank: confidenceRank[confidence],
    disputed: false,
    status: 'ACCEPTED',
    sourceIds,
  });
  return { type: 'RESEMBLES', from, to, properties };
}

function checkLikeness(
  likeness: Likeness,
  records: readonly StoredRecord[],
  { around, findings }: { readonly around: Surroundings; readonly findings: Findings },
): void {
  const claims = [...around.alike.map(ruleClaim), added(likeness)];
  for (const { rule, message } of checkLineage({ nodes: records.map(ruleNode), claims })) {
    findings.error(rule as UserErrorCode, rule === 'HAS_SOURCE' ? 'sources' : 'other', message);
  }
  if (around.alike.length === 0) return;
  const ids = around.alike.map(({ id }) => id).join(', ');
  findings.warn('RIVAL_CLAIM', 'other', warningMessages.RIVAL_CLAIM.likeness(ids));
}

const added = ({ id, ends: [from, to], sourceIds }: Likeness): RuleClaim => ({
  id,
  relation: 'RESEMBLES',
  from,
  to,
  disputed: false,
  sourceIds,
});
