import type { Derivation } from '../../schema/derivation.type.ts';
import type { LineageNode } from '../../schema/entity.type.ts';
import { confidences, derivationKinds, resemblanceMethods, verifications } from '../../schema/enums.ts';
import type { Resemblance } from '../../schema/relation-claim.type.ts';
import { Properties } from '../graph/properties.ts';
import { RelationReader } from '../graph/relation.ts';
import { reading } from './relations.ts';

interface DerivationEdge {
  readonly node: LineageNode;
  readonly derivation: Derivation;
}

/** Strongest claim first, then by name of the other end; the claim's id settles parallel claims. */
const strongestFirst = [
  { expression: 'r.rank', descending: true },
  { expression: 't.sortName' },
  { expression: 't.id' },
  { expression: 'r.id' },
];

export const derivesFrom = derivationsBy(
  'derives-from',
  "-[r:DERIVES_FROM {status: 'ACCEPTED'}]->(t:LineageNode)",
  'startId: n.id, endId: t.id',
);
export const derivatives = derivationsBy(
  'derivatives',
  "<-[r:DERIVES_FROM {status: 'ACCEPTED'}]-(t:LineageNode)",
  'startId: t.id, endId: n.id',
);

export const resembles = new RelationReader<LineageNode, Resemblance>({
  name: 'resembles',
  path: '-[r:RESEMBLES]-(t:LineageNode)',
  relationship: { whole: 'properties(r)' },
  ...reading<LineageNode>(),
  edge: (node, relationship) => resemblanceOf(new Properties(relationship), node),
});

export function resemblanceOf(row: Properties, node: LineageNode): Resemblance {
  return {
    id: row.text('id'),
    node,
    method: row.optionalTerm('method', resemblanceMethods),
    ...claimFields(row),
  };
}

function derivationsBy(
  name: string,
  path: string,
  ends: string,
): RelationReader<LineageNode, DerivationEdge> {
  return new RelationReader({
    name,
    path,
    relationship: {
      whole: `r {.*, ${ends}}`,
      plain: `r {.id, .kind, .confidence, .disputed, .status, ${ends}}`,
    },
    order: strongestFirst,
    ...reading<LineageNode>(),
    edge: (node, relationship) => ({
      node,
      derivation: derivationOf(new Properties(relationship)),
    }),
  });
}

function derivationOf(row: Properties): Derivation {
  return {
    id: row.text('id'),
    descendant: row.text('startId'),
    ancestor: row.text('endId'),
    kind: row.term('kind', derivationKinds),
    sourcesAsWritten: true,
    status: row.term('status', { ACCEPTED: true, WITHDRAWN: true }),
    period: row.optionalText('period'),
    verifiedAt: row.optionalText('verifiedAt'),
    note: row.optionalText('note'),
    createdAt: row.optionalText('createdAt'),
    updatedAt: row.optionalText('updatedAt'),
    ...claimFields(row),
  };
}

function claimFields(row: Properties) {
  return {
    confidence: row.term('confidence', confidences),
    disputed: row.flag('disputed'),
    verification: row.optionalTerm('verification', verifications),
    howId: row.optionalText('howId'),
    howEn: row.optionalText('howEn'),
    sourceIds: row.texts('sourceIds'),
  };
}
