import type { Writer } from '../graph/graph.ts';
import { recordChanges } from '../graph/record-changes.ts';
import { raiseRevision, takeFence } from '../graph/revision.ts';
import { enqueue } from '../search/outbox.ts';
import { type BatchOptions, BatchWriter, travelling } from './batch-writer.ts';
import { compareDataset, type DatasetChanges, reportOf } from './compare-dataset.ts';
import { historyDrafts, readHistory } from './dataset-history.ts';
import type { DatasetRows, EdgeRow, RowProperties } from './rows.ts';
import { changeCount, type DatasetReport } from './seed-report.ts';
import * as queries from './seeding.queries.ts';
import { SeedingError } from './seeding-error.ts';
import { touchedIds } from './touched-ids.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Brings the graph to what one dataset says, in the transaction of the writer: differences only. The fence
 * comes first, so that what is compared here does not change meanwhile.
 */
export async function writeDataset(
  writer: Writer,
  rows: DatasetRows,
  context: WriteContext,
  options: BatchOptions,
): Promise<DatasetReport> {
  await takeFence(writer);
  const batch = batchFor(writer, rows, context, options);
  const changes = await compareDataset(batch, rows, context);
  const report = reportOf(rows.name, changes);
  if (changeCount(report) === 0) return report;
  const touched = await touchedIds(batch, changes);
  const history = await readHistory(batch, changes);
  await writeNodes(batch, changes);
  await writeEdges(batch, rows.name, changes);
  await batch.count(
    queries.markDisputed,
    changes.reopened.flatMap(({ claims }) => claims),
  );
  await refuseCycles(batch, rows.name, changes.edges.create);
  await writeRedirects(batch, changes);
  await enqueue(writer, touched);
  await batch.count(queries.deleteNodes, changes.nodes.remove);
  await raiseRevision(writer);
  await recordChanges(writer, historyDrafts(report, changes, history), {
    at: context.now,
    actorId: `seeds/${rows.name}`,
    actor: `seeds/${rows.name}`,
    reason: null,
    proposalId: null,
  });
  return report;
}

/** What `writeDataset` would do. Reads only. */
export async function rehearseDataset(
  reader: Writer,
  rows: DatasetRows,
  context: WriteContext,
  options: BatchOptions,
): Promise<DatasetReport> {
  const batch = batchFor(reader, rows, context, options);
  return reportOf(rows.name, await compareDataset(batch, rows, context));
}

function batchFor(
  writer: Writer,
  { name }: DatasetRows,
  { datasets, now }: WriteContext,
  options: BatchOptions,
): BatchWriter {
  return new BatchWriter(writer, { dataset: name, datasets, now }, options);
}

async function writeNodes(batch: BatchWriter, { nodes }: DatasetChanges): Promise<void> {
  await batch.count(
    queries.updateNodes,
    nodes.update.map(({ was, row }) => ({ ...travelled(row), was })),
  );
  await batch.count(queries.createNodes, nodes.create.map(travelled));
}

const travelled = <Row extends { readonly properties: RowProperties }>(row: Row) => ({
  ...row,
  properties: travelling(row.properties),
});

async function writeEdges(batch: BatchWriter, dataset: string, { edges }: DatasetChanges): Promise<void> {
  const updated = await batch.count(queries.updateClaims, edges.update.map(travelled));
  await batch.count(queries.deleteClaims, edges.displaced);
  await batch.count(queries.deleteEdges, edges.stale);
  const created = await batch.count(queries.createEdges, edges.create.map(travelled));
  const missing = edges.create.length + edges.update.length - created - updated;
  if (missing > 0) {
    throw new SeedingError(dataset, `${missing} relationships lead to records that are not in the graph.`);
  }
}

async function writeRedirects(batch: BatchWriter, { redirects }: DatasetChanges): Promise<void> {
  await batch.count(queries.deleteRedirects, redirects.remove);
  await batch.count(queries.writeRedirects, [...redirects.create, ...redirects.update]);
}

/** The files alone hold no cycle; with claims that people have made, a new one may close one. */
async function refuseCycles(batch: BatchWriter, dataset: string, created: readonly EdgeRow[]): Promise<void> {
  const descents = created
    .filter(({ type }) => type === 'DERIVES_FROM')
    .map(({ from, to }) => ({ from, to }));
  if (descents.length === 0 || (await batch.run(queries.foreignClaimIds)).length === 0) return;
  const [cycle] = await batch.rows(queries.closedCycles, descents);
  if (cycle === undefined) return;
  throw new SeedingError(
    dataset,
    `with claims made in the graph it would close a cycle of descent: ${[...cycle, cycle[0]].join(' → ')}. Withdraw one of these claims, or take one out of the files.`,
  );
}
