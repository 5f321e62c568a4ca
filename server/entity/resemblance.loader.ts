import type { LineageNode } from '../../schema/entity.type.ts';
import type { Resemblance } from '../../schema/relation-claim.type.ts';
import type { BatchPart } from '../graph/look-up.ts';
import { Properties } from '../graph/properties.ts';
import { resemblanceOf } from './claim-relations.ts';
import { parseEntity } from './entity.loader.ts';

interface Row {
  readonly claim: unknown;
  readonly node: unknown;
}

/** A likeness by its id, seen from the end that stands first. */
export const resemblanceById: BatchPart<Resemblance | null> = {
  name: 'resemblance-by-id',
  keep: true,
  text: () => `
    MATCH (:LineageNode)-[r:RESEMBLES {id: key}]->(other:LineageNode)
    RETURN {claim: properties(r), node: properties(other)} AS value`,
  parse: (value) => {
    const { claim, node } = value as Row;
    return resemblanceOf(new Properties(claim), parseEntity(node) as LineageNode);
  },
  missing: () => null,
};

/** Ids of both ends of a likeness, in their order. */
export const endsOfResemblance: BatchPart<readonly string[]> = {
  name: 'ends-of-resemblance',
  keep: true,
  text: () => 'MATCH (one)-[r:RESEMBLES {id: key}]->(other) RETURN [one.id, other.id] AS value',
  parse: (value) => value as readonly string[],
  missing: () => [],
};
