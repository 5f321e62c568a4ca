import type { Change } from '../../../schema/change.type.ts';
import type { Connection } from '../../../schema/connection.type.ts';
import type { PageArgs } from '../../../schema/page.args.ts';
import type { Batcher } from '../../graph/batch.ts';
import { betweenCursors, orderBy, type SortKey } from '../../graph/keyset.ts';
import type { BatchPart } from '../../graph/look-up.ts';
import { type Keyed, pageRequest, toConnection } from '../../graph/page.ts';
import { changeColumns, parseChange } from './change-row.ts';

const order: readonly SortKey[] = [
  { expression: 'row.keys[0]', descending: true },
  { expression: 'row.keys[1]', descending: true },
];

/** What the seed files brought, which stands in no change of its own: it came when the record did. */
const brought = (values: string) =>
  `{id: 'change/00000000-' + subject, revision: 0, at: ${values}.createdAt, actor: 'seeds/' + ${values}.dataset,
    action: 'CREATED', subject: subject}`;

/** Changes of a record or claim, under its former ids too. */
const changes = `
  CALL (key) { MATCH (former:Redirect {to: key}) RETURN collect(former.id) AS formerIds }
  CALL (key, formerIds) {
    UNWIND [key] + formerIds AS subject
    MATCH (c:Change {subject: subject})
    RETURN c.revision AS revision, c.number AS number, ${changeColumns('c')} AS change
    UNION ALL
    WITH key AS subject
    MATCH (n:Entity {id: subject}) WHERE n.dataset IS NOT NULL
    RETURN 0 AS revision, 0 AS number, ${brought('n')} AS change
    UNION ALL
    WITH key AS subject
    MATCH ()-[r:DERIVES_FROM {id: subject}]->() WHERE r.dataset IS NOT NULL
    RETURN 0 AS revision, 0 AS number, ${brought('r')} AS change
    UNION ALL
    WITH key AS subject
    MATCH ()-[r:RESEMBLES {id: subject}]->() WHERE r.dataset IS NOT NULL
    RETURN 0 AS revision, 0 AS number, ${brought('r')} AS change
  }`;

interface Page {
  readonly rows: readonly Keyed<{ readonly node: Change }>[];
  readonly total: number;
}

function pagePart(backward: boolean): BatchPart<Page> {
  return {
    name: `history${backward ? '.backward' : ''}`,
    text: (p) => `
      ${changes}
      WITH {keys: [revision, number], change: change} AS row
      ORDER BY ${orderBy(order, backward)}
      WITH collect(row) AS found
      RETURN {
        total: size(found),
        rows: [row IN found WHERE ${betweenCursors(order, `${p}.after`, `${p}.before`)}][..toInteger(${p}.limit)]
      } AS value`,
    parse: (value) => {
      const { total, rows } = value as { total: number; rows: { keys: number[]; change: unknown }[] };
      return {
        total,
        rows: rows.map(({ keys, change }) => ({ keys, edge: { node: parseChange(change) } })),
      };
    },
    missing: () => ({ rows: [], total: 0 }),
  };
}

const forward = pagePart(false);
const backward = pagePart(true);

/** One page of what has changed on a record or claim, the newest first. */
export async function historyOf(batcher: Batcher, id: string, args: PageArgs): Promise<Connection<Change>> {
  const request = pageRequest(args, 'history', order.length);
  const { after, before, limit } = request;
  const part = request.backward ? backward : forward;
  const { rows, total } = await batcher.load(part, id, { limit: limit + 1, after, before });
  return toConnection(request, rows, total);
}
