import type { Design } from '../../../schema/design.type.ts';
import type { LineageNode } from '../../../schema/entity.type.ts';
import type { RestrictionKind } from '../../../schema/enums.ts';
import type { Motif } from '../../../schema/motif.type.ts';
import type { Derivation, LineageMember, LineageResult } from '../lineage.model.ts';
import { layOutLineage } from './lay-out-lineage.ts';
import type { Box, LaidOutClaim, LaidOutNode, LayoutOptions, LineageLayout } from './layout.model.ts';

/** A lineage's picture with the records and claims that it shows, as the API tells it. */
export interface LineageDrawing extends Omit<LineageLayout, 'nodes' | 'claims' | 'periods'> {
  readonly nodes: readonly DrawnNode[];
  readonly claims: readonly DrawnClaim[];
  readonly periods: readonly { readonly from: number; readonly to: number; readonly box: Box }[];
}

interface DrawnNode extends Pick<LaidOutNode, 'id' | 'layer' | 'year' | 'inUndatedLane'> {
  readonly record: LineageNode;
  readonly member: LineageMember | null;
  readonly box: Box;
  readonly yearTo: number | null;
  readonly restriction: RestrictionKind | null;
  readonly hiddenAncestors: number;
  readonly hiddenDescendants: number;
}

interface DrawnClaim extends Omit<LaidOutClaim, 'label'> {
  readonly derivation: Derivation;
  readonly labelX: number;
  readonly labelY: number;
}

export function drawLineage(
  lineage: LineageResult,
  records: readonly LineageNode[],
  options: LayoutOptions,
): LineageDrawing {
  const known = new Map(records.map((record) => [record.id, record]));
  const members = new Map(lineage.members.map((member) => [member.id, member]));
  const claims = new Map(lineage.derivations.map((derivation) => [derivation.id, derivation]));
  const layout = layOutLineage(
    {
      root: lineage.root,
      members: lineage.members.map(({ id }) => id),
      claims: lineage.derivations,
      yearOf: (id) => yearOf(known.get(id)),
    },
    options,
  );
  return {
    ...layout,
    nodes: layout.nodes.flatMap(({ hidden, x, y, width, height, ...node }) => {
      const record = known.get(node.id);
      // A record that was taken away between the two statements is left out.
      if (record === undefined) return [];
      return {
        ...node,
        record,
        member: members.get(node.id) ?? null,
        box: { x, y, width, height },
        yearTo: isMotif(record) ? (record.firstAttestedTo ?? node.year) : node.year,
        restriction: restrictionOf(record),
        hiddenAncestors: hidden.ancestors,
        hiddenDescendants: hidden.descendants,
      };
    }),
    claims: layout.claims.flatMap(({ label, ...claim }) => {
      const derivation = claims.get(claim.id);
      return derivation ? [{ ...claim, derivation, labelX: label.x, labelY: label.y }] : [];
    }),
    periods: layout.periods.map(({ from, to, ...box }) => ({ from, to, box })),
  };
}

/** When a work was made, or a motif is first attested. Wastra are traditions and carry no year. */
function yearOf(record: LineageNode | undefined): number | null {
  if (isDesign(record)) return record.year;
  return isMotif(record) ? (record.firstAttestedFrom ?? record.firstAttestedTo) : null;
}

const restrictionOf = (record: LineageNode): RestrictionKind | null =>
  isMotif(record) ? (record.restriction?.kind ?? null) : null;

const isDesign = (record: LineageNode | undefined): record is Design => record?.entityKind === 'DESIGN';
const isMotif = (record: LineageNode | undefined): record is Motif => record?.entityKind === 'MOTIF';
