import type { BatchWriter } from './batch-writer.ts';
import { compareEdges, type EdgeChanges } from './compare-edges.ts';
import { compareNodes, type NodeChanges } from './compare-nodes.ts';
import { compareRedirects, type RedirectChanges } from './compare-redirects.ts';
import { reopenedPairs } from './reopened-pairs.ts';
import type { DatasetRows } from './rows.ts';
import type { Changes, DatasetReport, ReopenedPair } from './seed-report.ts';
import type { WriteContext } from './write-context.ts';

/** Every difference between a dataset and the graph. */
export interface DatasetChanges {
  readonly nodes: NodeChanges;
  readonly edges: EdgeChanges;
  readonly redirects: RedirectChanges;
  readonly reopened: readonly ReopenedPair[];
}

export async function compareDataset(
  batch: BatchWriter,
  rows: DatasetRows,
  context: WriteContext,
): Promise<DatasetChanges> {
  const nodes = await compareNodes(batch, rows, context);
  const keptIds = new Set(nodes.kept.filter(({ reason }) => reason === 'HELD').map(({ id }) => id));
  const edges = await compareEdges(batch, rows, context, keptIds);
  const redirects = await compareRedirects(batch, rows, context);
  return { nodes, edges, redirects, reopened: await reopenedPairs(batch, edges) };
}

/** What the changes come to. */
export function reportOf(dataset: string, changes: DatasetChanges): DatasetReport {
  const { nodes, edges, redirects, reopened } = changes;
  return {
    dataset,
    nodes: counted(nodes),
    relationships: counted({ ...edges, remove: [...edges.displaced, ...edges.stale] }),
    redirects: counted(redirects),
    kept: nodes.kept,
    reopened,
  };
}

function counted(changes: Readonly<Record<'create' | 'update' | 'remove', readonly unknown[]>>): Changes {
  return {
    created: changes.create.length,
    updated: changes.update.length,
    removed: changes.remove.length,
  };
}
