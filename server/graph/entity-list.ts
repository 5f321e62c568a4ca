import type { Connection } from '../../schema/connection.type.ts';
import type { Entity } from '../../schema/entity.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import { type CursorKeys, fingerprint } from './cursor.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { byName } from './entity-descriptor.ts';
import { entityReference } from './entity-row.ts';
import type { Graph } from './graph.ts';
import { orderBy, pageOfIndex, type SortKey } from './keyset.ts';
import { type Keyed, type PageRequest, pageRequest, toConnection } from './page.ts';
import { query } from './query.ts';
import type { Wanted } from './relation.ts';

/** A condition on node `n`, with the values of its parameters. */
export interface Condition {
  /** Statements before the match, such as one that finds what lies within a region. */
  readonly prelude?: string;
  /** Names that the prelude makes and the condition reads. */
  readonly carries?: readonly string[];
  readonly where: string;
  /**
   * The same from the other end: statements that lead to `n`, perhaps several times, from what the prelude found. Where
   * one condition of a list can do that, no other record is looked at.
   */
  readonly from?: (label: string) => string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ListRequest {
  readonly conditions: readonly Condition[];
  readonly order: string;
  readonly page: PageArgs;
  /** The count reads the whole list, and whole records more than their names. */
  readonly wanted: Pick<Wanted, 'whole' | 'counted' | 'cursors'>;
}

/** One page of all records of a kind that meet every condition. */
export async function listEntities<T extends Entity>(
  graph: Graph,
  entity: EntityDescriptor<T>,
  { conditions, order, page, wanted }: ListRequest,
): Promise<Connection<T>> {
  const keys = sortKeys(entity, order);
  const parameters = Object.assign({}, ...conditions.map((condition) => condition.parameters)) as Record<
    string,
    unknown
  >;
  const request = pageRequest(page, fingerprint(`${entity.label}/${order}`, parameters), keys.length);
  const statement = pageQuery(entity, keys, conditions, request, wanted);
  const [result] = await graph.read(statement, {
    ...parameters,
    limit: request.limit + 1,
    after: request.after,
    before: request.before,
  });
  return toConnection(request, result?.rows ?? [], result?.total ?? 0);
}

function sortKeys(entity: EntityDescriptor, order: string): SortKey[] {
  return [entity.orders[order] ?? byName, { expression: 'n.id', always: true }];
}

function pageQuery<T extends Entity>(
  entity: EntityDescriptor<T>,
  keys: readonly SortKey[],
  conditions: readonly Condition[],
  { backward, after, before }: PageRequest,
  { whole, counted, cursors }: ListRequest['wanted'],
) {
  const { prelude, carried, match, node } = combine(conditions, entity.label);
  const scope = `CALL (${carried}) {`;
  const text = `
    ${prelude}
    ${counted ? `${scope} ${match} RETURN count(${node}) AS total }` : ''}
    ${scope}
      ${match} AND ${pageOfIndex(keys, { after, before })}
      WITH ${node} ORDER BY ${orderBy(keys, backward)} LIMIT toInteger($limit)
      RETURN collect({keys: ${cursors ? `[${keys.map((key) => key.expression).join(', ')}]` : 'null'}, node: ${whole ? 'properties(n)' : '[n.id, n.name]'}}) AS rows
    }
    RETURN rows, ${counted ? 'total' : '0'} AS total`;
  return query(`${entity.label}.list`, text, (row) => ({
    total: row['total'] as number,
    rows: (row['rows'] as { keys: CursorKeys | null; node: unknown }[]).map(
      ({ keys: cursorKeys, node }): Keyed<{ node: T }> => ({
        keys: cursorKeys,
        edge: {
          node: whole ? entity.parse(node) : entityReference<T>(...(node as [id: string, name: string])),
        },
      }),
    ),
  }));
}

function combine(conditions: readonly Condition[], label: string) {
  const start = conditions.find(({ from }) => from !== undefined);
  const rest = conditions.filter((condition) => condition !== start).map(({ where }) => where);
  return {
    // From the other end a record is met once for each of its relations.
    node: start ? 'DISTINCT n' : 'n',
    match: `${start?.from?.(label) ?? `MATCH (n:${label})`} WHERE ${['true', ...rest].join(' AND ')}`,
    prelude: conditions.map((condition) => condition.prelude ?? '').join('\n'),
    carried: conditions.flatMap((condition) => condition.carries ?? []).join(', '),
  };
}
