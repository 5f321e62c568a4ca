import type { Artifact } from '../../schema/artifact.type.ts';
import type { Community } from '../../schema/community.type.ts';
import type { Craftsperson } from '../../schema/craftsperson.type.ts';
import type { Design } from '../../schema/design.type.ts';
import type { Entity, LineageNode } from '../../schema/entity.type.ts';
import { type MakerRole, makerRoles } from '../../schema/enums.ts';
import type { Material } from '../../schema/material.type.ts';
import type { Motif } from '../../schema/motif.type.ts';
import type { Recognition } from '../../schema/recognition.type.ts';
import type { Region } from '../../schema/region.type.ts';
import type { Source } from '../../schema/source.type.ts';
import type { Technique } from '../../schema/technique.type.ts';
import type { Wastra } from '../../schema/wastra.type.ts';
import type { Workshop } from '../../schema/workshop.type.ts';
import { entityReference } from '../graph/entity-row.ts';
import { Properties } from '../graph/properties.ts';
import { RelationReader } from '../graph/relation.ts';
import { parseEntity } from './entity.loader.ts';

/** What a place holds lies in it or in a place within it. */
const within = '<-[:PART_OF*0..6]-(:Region)';
/** A technique stands for the narrower ones too. */
const orNarrower = '<-[:BROADER*0..6]-(:Technique)';

/** The label in the path is what makes `T` true. */
export const reading = <T extends Entity>() => ({
  record: (properties: unknown) => parseEntity(properties) as T,
  reference: (id: string, name: string) => entityReference<T>(id, name),
});

/** A relation whose edges say nothing but where they lead. */
function to<T extends Entity>(name: string, path: string): RelationReader<T, { readonly node: T }> {
  return new RelationReader({ name, path, ...reading<T>(), edge: (node) => ({ node }) });
}

export const sourcesOf = to<Source>('sources', '-[:CITES]->(t:Source)');
export const citedBy = to<Entity>('cited-by', '<-[:CITES]-(t:Entity)');
export const regionsOf = to<Region>('regions', '-[:FROM_REGION]->(t:Region)');
export const techniquesOf = to<Technique>('techniques', '-[:USES_TECHNIQUE]->(t:Technique)');
export const materialsOf = to<Material>('materials', '-[:USES_MATERIAL]->(t:Material)');
export const communitiesOf = to<Community>('communities', '-[:BELONGS_TO]->(t:Community)');
export const recognitionsOf = to<Recognition>('recognitions', '<-[:RECOGNISES]-(t:Recognition)');
export const artifactsOf = to<Artifact>('artifacts', '<-[:SHOWS]-(t:Artifact)');

export const appearsOn = to<Wastra>('appears-on', '-[:APPEARS_ON]->(t:Wastra)');
export const motifsOfWastra = to<Motif>('wastra-motifs', '<-[:APPEARS_ON]-(t:Motif)');
export const kindOf = to<LineageNode>('kind-of', '-[:KIND_OF]->(t:LineageNode)');
export const kinds = to<LineageNode>('kinds', '<-[:KIND_OF]-(t:LineageNode)');
export const parts = to<LineageNode>('parts', '-[:HAS_PART]->(t:LineageNode)');
export const partOf = to<LineageNode>('part-of', '<-[:HAS_PART]-(t:LineageNode)');

export const regionPartOf = to<Region>('region-part-of', '-[:PART_OF]->(t:Region)');
export const regionParts = to<Region>('region-parts', '<-[:PART_OF]-(t:Region)');
export const motifsOfRegion = to<Motif>('region-motifs', `${within}<-[:FROM_REGION]-(t:Motif)`);
export const wastrasOfRegion = to<Wastra>('region-wastras', `${within}<-[:FROM_REGION]-(t:Wastra)`);
export const designsOfRegion = to<Design>('region-designs', `${within}<-[:FROM_REGION]-(t:Design)`);
export const craftspeopleOfRegion = to<Craftsperson>(
  'region-craftspeople',
  `${within}<-[:FROM_REGION]-(t:Craftsperson)`,
);
export const workshopsOfRegion = to<Workshop>('region-workshops', `${within}<-[:FROM_REGION]-(t:Workshop)`);
export const communitiesOfRegion = to<Community>(
  'region-communities',
  `${within}<-[:FROM_REGION]-(t:Community)`,
);
export const artifactsOfRegion = to<Artifact>('region-artifacts', `${within}<-[:FROM_REGION]-(t:Artifact)`);

export const broader = to<Technique>('broader', '-[:BROADER]->(t:Technique)');
export const narrower = to<Technique>('narrower', '<-[:BROADER]-(t:Technique)');
export const motifsOfTechnique = to<Motif>('technique-motifs', `${orNarrower}<-[:USES_TECHNIQUE]-(t:Motif)`);
export const wastrasOfTechnique = to<Wastra>(
  'technique-wastras',
  `${orNarrower}<-[:USES_TECHNIQUE]-(t:Wastra)`,
);
export const workshopsOfTechnique = to<Workshop>(
  'technique-workshops',
  `${orNarrower}<-[:USES_TECHNIQUE]-(t:Workshop)`,
);
export const motifsOfMaterial = to<Motif>('material-motifs', '<-[:USES_MATERIAL]-(t:Motif)');
export const wastrasOfMaterial = to<Wastra>('material-wastras', '<-[:USES_MATERIAL]-(t:Wastra)');

export const motifsOfCommunity = to<Motif>('community-motifs', '<-[:BELONGS_TO]-(t:Motif)');
export const wastrasOfCommunity = to<Wastra>('community-wastras', '<-[:BELONGS_TO]-(t:Wastra)');
export const membersOf = to<Craftsperson>('community-members', '<-[:MEMBER_OF]-(t:Craftsperson)');
export const memberOf = to<Community>('member-of', '-[:MEMBER_OF]->(t:Community)');
export const workshopsOfPerson = to<Workshop>('works-in', '-[:WORKS_IN]->(t:Workshop)');
export const peopleOfWorkshop = to<Craftsperson>('workshop-people', '<-[:WORKS_IN]-(t:Craftsperson)');
export const shows = to<LineageNode>('shows', '-[:SHOWS]->(t:LineageNode)');
export const recognises = to<Entity>('recognises', '-[:RECOGNISES]->(t:Entity)');

interface Made {
  readonly role: MakerRole;
  readonly sourceIds: readonly string[];
}

const made = (relationship: unknown): Made => {
  const properties = new Properties(relationship);
  return { role: properties.term('role', makerRoles), sourceIds: properties.texts('sourceIds') };
};
const madeOrder = [{ expression: 't.sortName' }, { expression: 't.id' }, { expression: 'r.role' }];

/** Who made a work, one edge a role. */
export const makersOf = new RelationReader<Craftsperson, Made & { readonly node: Craftsperson }>({
  name: 'makers',
  path: '<-[r:MADE]-(t:Craftsperson)',
  relationship: { whole: 'r {.role, .sourceIds}' },
  order: madeOrder,
  ...reading<Craftsperson>(),
  edge: (node, relationship) => ({ node, ...made(relationship) }),
});

/** What a person made, one edge a role. */
export const worksOf = new RelationReader<LineageNode, Made & { readonly node: LineageNode }>({
  name: 'works',
  path: '-[r:MADE]->(t:LineageNode)',
  relationship: { whole: 'r {.role, .sourceIds}' },
  order: madeOrder,
  ...reading<LineageNode>(),
  edge: (node, relationship) => ({ node, ...made(relationship) }),
});
