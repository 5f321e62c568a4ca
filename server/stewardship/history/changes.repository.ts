import type { Change } from '../../../schema/change.type.ts';
import type { Connection } from '../../../schema/connection.type.ts';
import type { PageArgs } from '../../../schema/page.args.ts';
import { fingerprint } from '../../graph/cursor.ts';
import type { Graph } from '../../graph/graph.ts';
import { betweenCursors, orderBy, type SortKey } from '../../graph/keyset.ts';
import { pageRequest, toConnection } from '../../graph/page.ts';
import { query } from '../../graph/query.ts';
import { changeColumns, parseChange } from './change-row.ts';

const keys: readonly SortKey[] = [{ expression: 'c.revision' }, { expression: 'c.number' }];

/** What has changed after a revision, in the order in which it came. */
export async function listChanges(graph: Graph, since: number, page: PageArgs): Promise<Connection<Change>> {
  const request = pageRequest(page, fingerprint('changes', since), keys.length);
  const match = 'MATCH (c:Change) WHERE c.revision > $since';
  const statement = query(
    'ChangesRepository.list',
    `CALL () { ${match} RETURN count(c) AS total }
     CALL () {
       ${match} AND ${betweenCursors(keys, '$after', '$before')}
       WITH c ORDER BY ${orderBy(keys, request.backward)} LIMIT toInteger($limit)
       WITH [c.revision, c.number] AS keys, ${changeColumns('c')} AS change
       RETURN collect({keys: keys, change: change}) AS rows
     }
     RETURN total, rows`,
    (row) => ({ total: row['total'] as number, rows: row['rows'] as { keys: number[]; change: unknown }[] }),
  );
  const { after, before, limit } = request;
  const [found] = await graph.read(statement, { since, after, before, limit: limit + 1 });
  const rows = (found?.rows ?? []).map((row) => ({
    keys: row.keys,
    edge: { node: parseChange(row.change) },
  }));
  return toConnection(request, rows, found?.total ?? 0);
}
