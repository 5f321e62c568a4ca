import type { Difference } from '../../../schema/change.type.ts';
import { entityKinds, type MakerRole, type PersonRole } from '../../../schema/enums.ts';
import { derivationId } from '../../lineage/derivation-id.ts';
import { nodeRowOf } from '../../seeding/node-rows.ts';
import type { Findings } from '../findings.ts';
import { shownDifferences, tellClaim } from '../history/differences.ts';
import { errorMessages } from '../messages/error-messages.ts';
import {
  type DesignContent,
  type DesignRelation,
  designRelations,
  isKnownSource,
  type MakerContent,
} from './content.ts';
import type { Plan, PlannedEdge, PlannedNode } from './plan.ts';
import { checkClaims, lineageRecord, plannedClaim, ruleNode } from './planned-claims.ts';
import { citing, PlannedSources, sourceBase, withoutDataset } from './planned-sources.ts';
import { slugOf } from './slug.ts';
import type { Surroundings, Wanted } from './surroundings.ts';

const designBase = ({ name }: DesignContent) => `design/${slugOf(name, 'rancangan')}`;
const makerBase = (name: string) => `craftsperson/${slugOf(name, 'perajin')}`;

export function designWants(content: DesignContent): Wanted {
  const claims = content.derivesFrom;
  const sources = [...content.sources, ...claims.flatMap((claim) => claim.sources)];
  const base = designBase(content);
  return {
    ids: [
      ...claims.map(({ ancestor }) => ancestor),
      ...sources.filter(isKnownSource).map(({ id }) => id),
      ...Object.values(content.related).flat(),
      ...content.makers.flatMap(({ craftsperson }) => craftsperson ?? []),
    ],
    pairs: [],
    bases: [
      base,
      ...sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
      ...content.makers.flatMap(({ name }) => (name === undefined ? [] : [makerBase(name)])),
      ...claims.map(({ ancestor, kind }) => derivationId({ descendant: base, ancestor, kind })),
    ],
  };
}

/** What registering a design writes. Problems go to the findings; the plan is of use only without any. */
export function planDesign(content: DesignContent, around: Surroundings, findings: Findings): Plan {
  const id = around.freeId(designBase(content));
  const sources = new PlannedSources(around, findings);
  const design = designNode(content, id);
  const claims = plannedClaims(content, id, { around, findings, sources });
  const own = sources.idsOf('sources', content.sources);
  const cited = [...new Set([...own, ...claims.flatMap(({ claim }) => claim.sourceIds)])];
  const makers = plannedMakers(content.makers, { id, cited, around, findings });
  const related = relatedEdges(content, id, { around, findings });
  return {
    title: content.name,
    subjectId: id,
    nodes: [...sources.nodes, ...makers.nodes, design],
    edges: [...citing(id, cited), ...related, ...makers.edges],
    derivations: claims.map(({ claim }) => claim),
    updates: [],
    differences: [
      ...shownDifferences({}, design.properties),
      ...claims.map(({ claim, prefix }) => added(prefix.slice(0, -1), tellClaim(claim))),
      ...related.map(({ type, to }) => added(fieldOfType(type), to)),
      ...makers.edges.map(({ from, properties }) => added('makers', `${from}: ${properties['role']}`)),
    ],
  };
}

interface Surrounded {
  readonly around: Surroundings;
  readonly findings: Findings;
}

const added = (field: string, after: string): Difference => ({ field, before: null, after });

function designNode(content: DesignContent, id: string): PlannedNode {
  const { name, year, kind, description } = content;
  const record = {
    slug: id.slice('design/'.length),
    name,
    year,
    kind,
    description,
    aliases: [],
    note: undefined,
  };
  return withoutDataset(nodeRowOf.designs({ record, dataset: '' } as never));
}

function plannedClaims(
  content: DesignContent,
  descendant: string,
  { around, findings, sources }: Surrounded & { readonly sources: PlannedSources },
) {
  const found = content.derivesFrom.flatMap((claim, index) => {
    const prefix = `derivesFrom.${index}.`;
    const sourceIds = sources.idsOf(`${prefix}sources`, claim.sources);
    sources.warnIfWeak(`${prefix}sources`, sourceIds);
    const record = lineageRecord(`${prefix}ancestor`, claim.ancestor, { around, findings });
    if (record === undefined) return [];
    const ends = { descendant, ancestor: record.id, disputed: false, sourceIds };
    return [{ prefix, record, claim: plannedClaim(claim, ends, around), named: claim.sources.length }];
  });
  const nodes = [
    { id: descendant, kind: 'DESIGN' as const, from: content.year, to: content.year },
    ...found.map(({ record }) => ruleNode(record)),
  ];
  // A source that is not there was told by its own field.
  checkClaims(
    found.filter(({ claim, named }) => named === 0 || claim.sourceIds.length > 0),
    nodes,
    {
      around,
      findings,
    },
  );
  return found;
}

function relatedEdges(content: DesignContent, from: string, { around, findings }: Surrounded): PlannedEdge[] {
  const fields = Object.keys(designRelations) as DesignRelation[];
  return fields.flatMap((field) => {
    const { type, label } = designRelations[field];
    const { label: noun } = entityKinds[label.toUpperCase() as Uppercase<typeof label>];
    const ids = content.related[field].flatMap((id, index) => {
      const record = around.record(id);
      if (record?.labels.includes(label)) return [record.id];
      findings.error('NOT_FOUND', `${field}.${index}`, errorMessages.NOT_FOUND.kind(noun, id));
      return [];
    });
    return [...new Set(ids)].map((to) => ({ type, from, to, properties: {} }));
  });
}

const fieldOfType = (type: string) =>
  Object.entries(designRelations).find(([, relation]) => relation.type === type)?.[0] ?? type;

function plannedMakers(
  makers: readonly MakerContent[],
  { id, cited, around, findings }: Surrounded & { readonly id: string; readonly cited: readonly string[] },
) {
  const nodes: PlannedNode[] = [];
  const byName = new Map<string, string>();
  const person = ({ craftsperson, name, role }: MakerContent, index: number): string | undefined => {
    if (name !== undefined) {
      const known = byName.get(name);
      if (known !== undefined) return known;
      const node = makerNode(name, role, around.freeId(makerBase(name)));
      nodes.push(node);
      byName.set(name, node.id);
      return node.id;
    }
    const record = around.record(craftsperson ?? '');
    if (record?.labels.includes('Craftsperson')) return record.id;
    const { label: noun } = entityKinds.CRAFTSPERSON;
    findings.error(
      'NOT_FOUND',
      `makers.${index}.craftsperson`,
      errorMessages.NOT_FOUND.kind(noun, craftsperson ?? ''),
    );
    return undefined;
  };
  const edges = makers.flatMap((maker, index): PlannedEdge[] => {
    const from = person(maker, index);
    if (from === undefined) return [];
    return [{ type: 'MADE', from, to: id, properties: { role: maker.role, sourceIds: [...cited] } }];
  });
  return { nodes, edges };
}

const knownAs: Readonly<Record<MakerRole, PersonRole>> = {
  DESIGNER: 'DESIGNER',
  WEAVER: 'ARTISAN',
  BATIK_MAKER: 'ARTISAN',
  DYER: 'DYER',
  ARTISAN: 'ARTISAN',
  CREATOR_BY_TRADITION: 'ARTISAN',
  REVIVER: 'ARTISAN',
  PATRON: 'PATRON',
};

function makerNode(name: string, role: MakerRole, id: string): PlannedNode {
  const slug = id.slice('craftsperson/'.length);
  const record = { slug, name, roles: [knownAs[role]], aliases: [], born: undefined, died: undefined };
  return withoutDataset(nodeRowOf.craftspeople({ record, dataset: '' } as never));
}
