import type { Difference } from '../../../schema/change.type.ts';
import type { NewDerivation } from '../../lineage/lineage.model.ts';
import type { PropertyValue } from '../../seeding/rows.ts';

export type Values = Readonly<Record<string, PropertyValue>>;

export interface PlannedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Values;
}

export interface PlannedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
}

/** What a claim that is written as a relation says, its ends among it. */
export const tellEdge = ({ from, to, properties }: PlannedEdge): Values => ({
  one: from,
  other: to,
  ...properties,
});

export interface PlannedUpdate {
  readonly subject: string;
  readonly on: 'RECORD' | 'CLAIM';
  /** Every property that changes, and what it was. */
  readonly before: Values;
  readonly after: Values;
}

/** Everything that accepting a proposal writes. */
export interface Plan {
  readonly title: string;
  readonly subjectId: string;
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
  readonly derivations: readonly Omit<NewDerivation, 'at'>[];
  readonly updates: readonly PlannedUpdate[];
  readonly differences: readonly Difference[];
}
