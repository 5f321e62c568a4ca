import type { BatchWriter } from './batch-writer.ts';
import type { DatasetRows, NodeRow } from './rows.ts';
import type { KeptRecord } from './seed-report.ts';
import * as queries from './seeding.queries.ts';
import type { WriteContext } from './write-context.ts';

export interface NodeChanges {
  readonly create: readonly NodeRow[];
  readonly update: readonly { readonly was: string; readonly row: NodeRow }[];
  readonly remove: readonly string[];
  readonly kept: readonly KeptRecord[];
}

/** What has to change for the nodes of a dataset to be as planned. */
export async function compareNodes(
  batch: BatchWriter,
  rows: DatasetRows,
  context: WriteContext,
): Promise<NodeChanges> {
  const stored = new Map(
    [
      ...(await batch.run(queries.nodesOfDataset)),
      ...(await batch.rows(
        queries.nodesById,
        rows.nodes.map((row) => row.id),
      )),
    ].map((node) => [node.id, node]),
  );
  const taken = (row: NodeRow): boolean => {
    const dataset = stored.get(row.id)?.dataset;
    return dataset !== undefined && (dataset === null || !context.datasets.includes(dataset));
  };
  const differs = (row: NodeRow) => context.force || stored.get(row.id)?.seedHash !== row.seedHash;
  const ours = rows.nodes.filter((row) => !taken(row));
  const gone = [...stored.values()]
    .filter(({ id, dataset }) => dataset === rows.name && !context.plannedIds.has(id))
    .map(({ id }) => id);
  const renamed = renames(
    rows,
    ours.filter((row) => !stored.has(row.id)),
    gone,
  );
  const leaving = gone.filter((id) => ![...renamed.values()].includes(id));
  const held = new Map((await batch.rows(queries.heldNodes, leaving)).map(({ id, by }) => [id, by]));
  return {
    create: ours.filter((row) => !stored.has(row.id) && !renamed.has(row.id)),
    update: ours
      .filter((row) => renamed.has(row.id) || (stored.has(row.id) && differs(row)))
      .map((row) => ({ was: renamed.get(row.id) ?? row.id, row })),
    remove: leaving.filter((id) => !held.has(id)),
    kept: [...[...held].map(keptAsHeld), ...rows.nodes.filter(taken).map(keptAsTaken)],
  };
}

/** New records that say they had another id before, which is leaving: they keep their node, with all that people tied to it. */
function renames(
  { redirects }: DatasetRows,
  fresh: readonly NodeRow[],
  gone: readonly string[],
): Map<string, string> {
  const freshIds = new Set(fresh.map((row) => row.id));
  const renamed = new Map<string, string>();
  for (const { id, to } of redirects) {
    const sameKind = id.split('/')[0] === to.split('/')[0];
    if (sameKind && gone.includes(id) && freshIds.has(to) && !renamed.has(to)) renamed.set(to, id);
  }
  return renamed;
}

const keptAsHeld = ([id, by]: readonly [string, string]): KeptRecord => ({
  id,
  reason: 'HELD',
  explanation: `${id} is no longer in the files, but stays: ${by} refers to it.`,
});

const keptAsTaken = ({ id }: NodeRow): KeptRecord => ({
  id,
  reason: 'TAKEN',
  explanation: `${id} is in the graph from elsewhere and stays as it is there.`,
});
