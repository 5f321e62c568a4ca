import type { Graph, Writer } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import { recordChanges } from '../graph/record-changes.ts';
import { takeFence } from '../graph/revision.ts';
import { nodeRowOf, sortNameOf } from '../seeding/node-rows.ts';
import { Findings } from '../stewardship/findings.ts';
import { isKnownSource } from '../stewardship/proposals/content.ts';
import type { Plan, PlannedEdge, PlannedNode } from '../stewardship/proposals/plan.ts';
import {
  citing,
  PlannedSources,
  sourceBase,
  withoutDataset,
} from '../stewardship/proposals/planned-sources.ts';
import { slugOf } from '../stewardship/proposals/slug.ts';
import { readerOf, readSurroundings, type Surroundings } from '../stewardship/proposals/surroundings.ts';
import { applyPlan } from '../stewardship/review/apply-plan.ts';
import { type RowProblem, readWorkshopRows, type WorkshopRow } from './workshop-row.ts';

export interface ImportOptions {
  /** Whom history names. */
  readonly actor: string;
  /** Checks everything against the graph, and writes nothing. */
  readonly dryRun?: boolean;
}

export interface ImportReport {
  /** Ids of the workshops that were written, or would be. */
  readonly workshops: readonly string[];
  /** Every line that is wrong; where there is one, nothing was written. */
  readonly problems: readonly RowProblem[];
}

/** Adds the workshops of a file, all or none. What stands already is a problem of its line. */
export async function importWorkshops(
  graph: Graph,
  text: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const { rows, problems } = readWorkshopRows(text);
  const stop = (report: ImportReport) => new NotWritten(report);
  const work = async (writer: Writer): Promise<ImportReport> => {
    await takeFence(writer);
    const planned = await planWorkshops(writer, rows);
    const all = [...problems, ...planned.problems].sort((a, b) => a.line - b.line);
    const workshops = planned.nodes.filter(({ id }) => id.startsWith('workshop/')).map(({ id }) => id);
    if (all.length > 0 || options.dryRun || rows.length === 0) throw stop({ workshops, problems: all });
    await write(writer, planned, options);
    return { workshops, problems: [] };
  };
  try {
    return await graph.write(work);
  } catch (error) {
    if (error instanceof NotWritten) return error.report;
    throw error;
  }
}

class NotWritten extends Error {
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('Nothing was written.');
    this.report = report;
  }
}

const namesakesQuery = query(
  'import/workshops.namesakes',
  `UNWIND $names AS name
   MATCH (n:Workshop {sortName: name})-[:FROM_REGION]->(region:Region)
   RETURN name + ' ' + region.id AS key, n.id AS id`,
  (row) => [row['key'] as string, row['id'] as string] as const,
);

const regionId = ({ region }: WorkshopRow) => (region.includes('/') ? region : `region/${region}`);
const techniqueId = (slug: string) => (slug.includes('/') ? slug : `technique/${slug}`);
const baseOf = ({ name }: WorkshopRow) => `workshop/${slugOf(name, 'sanggar')}`;

async function planWorkshops(writer: Writer, rows: readonly WorkshopRow[]) {
  const sources = rows.flatMap(({ source }) => source ?? []);
  const around = await readSurroundings(readerOf(writer), {
    ids: [
      ...rows.map(regionId),
      ...rows.flatMap(({ techniques }) => techniques.map(techniqueId)),
      ...sources.filter(isKnownSource).map(({ id }) => id),
    ],
    pairs: [],
    bases: [
      ...rows.map(baseOf),
      ...sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
    ],
  });
  const names = rows.map(({ name }) => sortNameOf(name));
  const standing = new Map(await writer.run(namesakesQuery, { names }));
  return planRows(rows, around, standing);
}

interface PlannedRows {
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
  readonly problems: readonly RowProblem[];
}

function planRows(
  rows: readonly WorkshopRow[],
  around: Surroundings,
  standing: Map<string, string>,
): PlannedRows {
  const problems: RowProblem[] = [];
  const findings = new Findings();
  const sources = new PlannedSources(around, findings);
  const nodes: PlannedNode[] = [];
  const edges: PlannedEdge[] = [];
  for (const row of rows) {
    const wrong = (column: string, message: string) =>
      void problems.push({ line: row.line, column, message });
    const ends = endsOf(row, around, wrong);
    const key = `${sortNameOf(row.name)} ${ends.region ?? regionId(row)}`;
    const same = standing.get(key);
    if (same !== undefined) wrong('name', `"${row.name}" in this region stands already: ${same}.`);
    const id = around.freeId(baseOf(row));
    standing.set(key, `line ${row.line}`);
    const before = findings.errors.length;
    const cited = sources.idsOf('source', row.source === undefined ? [] : [row.source]);
    for (const { message } of findings.errors.slice(before)) wrong('source', message.en);
    nodes.push(workshopNode(row, id));
    edges.push(...citing(id, cited), ...ends.edges(id));
  }
  return { nodes: [...sources.nodes, ...nodes], edges, problems };
}

function endsOf(row: WorkshopRow, around: Surroundings, wrong: (column: string, message: string) => void) {
  const region = around.record(regionId(row));
  if (!region?.labels.includes('Region')) wrong('region', `No region stands under "${regionId(row)}".`);
  const techniques = row.techniques.flatMap((slug) => {
    const record = around.record(techniqueId(slug));
    if (record?.labels.includes('Technique')) return [record.id];
    wrong('techniques', `No technique stands under "${techniqueId(slug)}".`);
    return [];
  });
  const edge = (type: string, from: string, to: string): PlannedEdge => ({ type, from, to, properties: {} });
  return {
    region: region?.id,
    edges: (from: string) => [
      ...(region === undefined ? [] : [edge('FROM_REGION', from, region.id)]),
      ...[...new Set(techniques)].map((to) => edge('USES_TECHNIQUE', from, to)),
    ],
  };
}

function workshopNode({ name, kind, founded, url, description }: WorkshopRow, id: string): PlannedNode {
  const slug = id.slice('workshop/'.length);
  const record = { slug, name, kind, founded, url, description, aliases: [], note: undefined };
  return withoutDataset(nodeRowOf.workshops({ record, dataset: '' } as never));
}

async function write(writer: Writer, { nodes, edges }: PlannedRows, { actor }: ImportOptions): Promise<void> {
  const at = new Date().toISOString();
  const nothing = { derivations: [], updates: [], differences: [] };
  const plan: Plan = { title: 'workshops', subjectId: 'import/workshops', nodes, edges, ...nothing };
  const drafts = await applyPlan(writer, plan, { at, proposalId: 'import/workshops' });
  await recordChanges(writer, drafts, { at, actorId: 'import', actor, reason: null, proposalId: null });
}
