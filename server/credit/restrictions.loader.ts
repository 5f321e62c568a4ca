import type { RestrictionReach } from '../../schema/credit.type.ts';
import { restrictionKinds } from '../../schema/enums.ts';
import type { Restriction } from '../../schema/motif.type.ts';
import type { BatchPart } from '../graph/look-up.ts';
import { Properties } from '../graph/properties.ts';
import { motifEntity } from '../motif/motif.entity.ts';

/** A restriction near a record: how it bears on it, and by which way. */
export interface FoundRestriction {
  readonly reach: RestrictionReach;
  /** Ids from the record to the bearer, both included. */
  readonly path: readonly string[];
  readonly restriction: Restriction;
}

/** How far families, kinds and parts are followed, and how many restrictions are told at most. */
const steps = { descent: 32, family: 8 } as const;
const most = 100;

const accepted = "{status: 'ACCEPTED'}";
const row = (reach: RestrictionReach, path: string) =>
  `RETURN '${reach}' AS reach, [n IN nodes(${path}) | n.id] AS path, properties(bearer) AS bearer`;

/**
 * Every restriction on a record, on what it descends from, on the families of these, on its kinds and on its
 * parts. The set of ancestors is found by the pruning walk; a way to each bearer by a search bound at both ends.
 */
export const restrictionsNear: BatchPart<readonly FoundRestriction[]> = {
  name: 'restrictions',
  keep: true,
  text: () => `
    MATCH (root:LineageNode {id: key})
    CALL (root) {
      MATCH p = (root)-[:DERIVES_FROM*0..${steps.descent} ${accepted}]->(a:LineageNode)
      WITH a, min(length(p)) AS depth
      RETURN collect(a) AS line
    }
    CALL (root, line) {
      WITH root, root AS bearer WHERE bearer.restrictionKind IS NOT NULL
      RETURN 'OWN' AS reach, [root.id] AS path, properties(bearer) AS bearer
      UNION
      UNWIND line AS bearer
      WITH root, bearer WHERE bearer.restrictionKind IS NOT NULL AND bearer <> root
      MATCH p = shortestPath((root)-[:DERIVES_FROM*1..${steps.descent}]->(bearer))
      WHERE all(r IN relationships(p) WHERE r.status = 'ACCEPTED')
      ${row('ANCESTOR', 'p')}
      UNION
      UNWIND line AS member
      MATCH (member)-[:KIND_OF*1..${steps.family}]->(bearer:Motif)
      WITH DISTINCT root, line, bearer WHERE bearer.restrictionKind IS NOT NULL AND NOT bearer IN line
      MATCH p = shortestPath((root)-[:DERIVES_FROM|KIND_OF*1..${steps.descent}]->(bearer))
      ${row('FAMILY', 'p')}
      UNION
      MATCH (bearer:Motif)-[:KIND_OF*1..${steps.family}]->(root)
      WITH DISTINCT root, line, bearer WHERE bearer.restrictionKind IS NOT NULL AND NOT bearer IN line
      MATCH p = shortestPath((root)<-[:KIND_OF*1..${steps.family}]-(bearer))
      ${row('KIND', 'p')}
      UNION
      MATCH (root)-[:HAS_PART*1..${steps.family}]->(bearer:Motif)
      WITH DISTINCT root, line, bearer WHERE bearer.restrictionKind IS NOT NULL AND NOT bearer IN line
      MATCH p = shortestPath((root)-[:HAS_PART*1..${steps.family}]->(bearer))
      ${row('PART', 'p')}
    }
    WITH reach, path, bearer ORDER BY size(path), bearer.id LIMIT ${most}
    RETURN collect({reach: reach, path: path, bearer: bearer}) AS value`,
  parse: (value) => (value as RawRestriction[]).map(parse),
  missing: () => [],
};

interface RawRestriction {
  readonly reach: RestrictionReach;
  readonly path: readonly string[];
  readonly bearer: unknown;
}

function parse({ reach, path, bearer }: RawRestriction): FoundRestriction {
  const { restriction } = motifEntity.parse(bearer);
  if (restriction === null) {
    const kinds = Object.keys(restrictionKinds).join(', ');
    throw new TypeError(
      `${new Properties(bearer).text('id')} was found as restricted but has none of ${kinds}.`,
    );
  }
  return { reach, path, restriction };
}
