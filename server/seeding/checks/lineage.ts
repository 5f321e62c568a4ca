import type { EntityKind } from '../../../schema/enums.ts';
import { kindOfId } from '../../graph/entity-row.ts';
import { checkLineage } from '../../lineage/rules/lineage-rules.ts';
import type { RuleClaim, RuleInput, RuleNode } from '../../lineage/rules/rule.ts';
import { type Catalogue, recordsIn } from '../catalogue.ts';
import type { Check } from '../check.ts';
import type { Located, RecordOf } from '../dataset.ts';
import type { Finding } from '../problem.ts';

/** The rules of lineage hold over all datasets together. Unknown ends are `references`' to tell. */
export const lineage: Check = {
  name: 'lineage',
  *find(catalogue): Iterable<Finding> {
    const claims = claimsOf(catalogue);
    const placeOf = new Map(claims.map(({ claim, located }) => [claim.id, located]));
    const input = { nodes: nodesOf(catalogue, claims), claims: claims.map(({ claim }) => claim) };
    for (const { rule, severity, message, claims: broken } of checkLineage(input)) {
      const [located, ...others] = broken.flatMap((id) => placeOf.get(id) ?? []);
      if (located === undefined) continue;
      yield {
        code: rule,
        severity: severity === 'ERROR' ? 'error' : 'warning',
        file: located.file,
        path: [located.list, located.index],
        message: message.en,
        hint: others.length === 0 ? undefined : `See also ${others.map(placeText).join(', ')}.`,
      };
    }
  },
};

interface PlacedClaim {
  readonly claim: RuleClaim;
  readonly located: Located<unknown>;
}

const placeText = ({ file, list, index }: Located<unknown>): string => `${file}, ${list}[${index}]`;

function claimsOf({ datasets }: Catalogue): PlacedClaim[] {
  return [
    ...recordsIn(datasets, 'derivations').map((located) => {
      const { descendant, ancestor, kind } = located.record;
      return placed(located, 'DERIVES_FROM', [descendant, ancestor], kind);
    }),
    ...recordsIn(datasets, 'kindOf').map((located) =>
      placed(located, 'KIND_OF', [located.record.narrower, located.record.broader]),
    ),
    ...recordsIn(datasets, 'parts').map((located) =>
      placed(located, 'HAS_PART', [located.record.whole, located.record.part]),
    ),
    ...recordsIn(datasets, 'resemblances').map((located) =>
      placed(located, 'RESEMBLES', located.record.between),
    ),
  ];
}

function placed(
  located: Located<{ disputed: boolean; sources: readonly string[] }>,
  relation: RuleClaim['relation'],
  [from, to]: readonly [string, string],
  kind?: RecordOf<'derivations'>['kind'],
): PlacedClaim {
  const { disputed, sources } = located.record;
  return {
    located,
    claim: { id: placeText(located), relation, from, to, kind, disputed, sourceIds: sources },
  };
}

function nodesOf(catalogue: Catalogue, claims: readonly PlacedClaim[]): RuleInput['nodes'] {
  const dates = datesOf(catalogue);
  const ends = new Set(claims.flatMap(({ claim }) => [claim.from, claim.to]));
  return [...ends].flatMap((id): RuleNode[] => {
    const kind: EntityKind | undefined = kindOfId(id);
    return kind === undefined ? [] : [{ id, kind, ...dates.get(id) }];
  });
}

/** Years between which a record came about, as far as its seed tells. */
function datesOf({ datasets }: Catalogue): Map<string, Pick<RuleNode, 'from' | 'to'>> {
  const motifs = recordsIn(datasets, 'motifs').map(
    ({ record: { slug, firstAttested } }) =>
      [`motif/${slug}`, { from: firstAttested?.from, to: firstAttested?.to }] as const,
  );
  const designs = recordsIn(datasets, 'designs').map(
    ({ record: { slug, year } }) => [`design/${slug}`, { from: year, to: year }] as const,
  );
  return new Map([...motifs, ...designs]);
}
