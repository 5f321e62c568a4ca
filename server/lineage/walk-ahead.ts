import { type GraphQLResolveInfo, getArgumentValues, isInterfaceType } from 'graphql';
import { LineageNode } from '../../schema/entity.type.ts';
import { toldOfClaim } from '../entity/asks-for-reference.ts';
import { type Asked, asksOnlyWithin, fieldsWithin } from '../graph/selection.ts';
import type { LineageRequest } from './lineage.model.ts';
import type { LineageRepository } from './lineage.repository.ts';

/** The arguments of the field `lineage`. */
export interface LineageArguments {
  readonly direction: LineageRequest['direction'];
  readonly maxDepth?: number | null;
  readonly kinds?: LineageRequest['kinds'] | null;
  readonly minConfidence?: LineageRequest['minConfidence'] | null;
  readonly includeDisputed?: boolean | null;
  readonly first?: number | null;
}

/** By these fields of a lineage its claims are told: whoever adds one names it here. */
const waysToClaims = ['derivations', 'layout/claims/derivation'] as const;
/** What a lineage tells of its claims without reading all that is said of them. */
const toldOfPlainClaim: ReadonlySet<string> = new Set([...toldOfClaim, 'sources']);

/** The walk for a field; its selection says how much of each claim is asked. */
export function lineageRequest(root: string, args: LineageArguments, asked: Asked): LineageRequest {
  return {
    root,
    direction: args.direction,
    maxDepth: args.maxDepth ?? undefined,
    kinds: args.kinds ?? undefined,
    minConfidence: args.minConfidence ?? undefined,
    includeDisputed: args.includeDisputed ?? undefined,
    first: args.first ?? undefined,
    claims: waysToClaims.every((way) => asksOnlyWithin(asked, way, toldOfPlainClaim)) ? 'plain' : 'whole',
  };
}

/**
 * Begins the walks that the operation is going to ask of a record, so that they travel in one statement with the
 * record itself. What becomes of them is told where the field is resolved.
 */
export function walkAhead(
  id: string,
  lineage: Pick<LineageRepository, 'lineage'>,
  info: Pick<GraphQLResolveInfo, 'schema' | 'fieldNodes' | 'fragments' | 'variableValues'>,
): void {
  const type = info.schema.getType(LineageNode.name);
  const field = isInterfaceType(type) ? type.getFields()['lineage'] : undefined;
  if (field === undefined) return;
  for (const node of fieldsWithin(info)) {
    if (node.name.value !== field.name) continue;
    try {
      const args = getArgumentValues(field, node, info.variableValues) as unknown as LineageArguments;
      const asked = { fieldNodes: [node], fragments: info.fragments };
      lineage.lineage(lineageRequest(id, args, asked)).catch(() => undefined);
    } catch {
      // A wrong argument is refused where the field is resolved.
    }
  }
}
