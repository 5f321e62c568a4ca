import type { Writer } from '../graph/graph.ts';
import { raiseRevision, takeLineageFence } from '../graph/revision.ts';
import { type BatchOptions, BatchWriter } from './batch-writer.ts';
import type { DatasetRows } from './rows.ts';
import { changeCount, type DatasetReport } from './seed-report.ts';
import type { WriteContext } from './write-context.ts';
import { writeEdges } from './write-edges.ts';
import { compareNodes, removeNodes, writeNodes } from './write-nodes.ts';
import { writeRedirects } from './write-redirects.ts';

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
  await takeLineageFence(writer);
  const fixed = { dataset: rows.name, datasets: context.datasets, now: context.now };
  const batch = new BatchWriter(writer, fixed, options);
  const changes = await compareNodes(batch, rows, context);
  const keptIds = new Set(changes.kept.filter(({ reason }) => reason === 'HELD').map(({ id }) => id));
  const nodes = await writeNodes(batch, changes);
  const relationships = await writeEdges(batch, rows, context, keptIds);
  const redirects = await writeRedirects(batch, rows, context);
  await removeNodes(batch, changes);
  const report = { dataset: rows.name, nodes, relationships, redirects, kept: changes.kept };
  if (changeCount(report) > 0) await raiseRevision(writer);
  return report;
}
