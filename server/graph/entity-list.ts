import type { Connection } from '../../schema/connection.type.ts';
import type { Entity } from '../../schema/entity.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import { fingerprint } from './cursor.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { byName } from './entity-descriptor.ts';
import type { Graph } from './graph.ts';
import { betweenCursors, orderBy, type SortKey } from './keyset.ts';
import { type Keyed, type PageRequest, pageRequest, toConnection } from './page.ts';
import { query } from './query.ts';

/** A condition on node `n`, with the values of its parameters. */
export interface Condition {
  /** Statements before the match, such as one that finds what lies within a region. */
  readonly prelude?: string;
  /** Names that the prelude makes and the condition reads. */
  readonly carries?: readonly string[];
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ListRequest {
  readonly conditions: readonly Condition[];
  readonly order: string;
  readonly page: PageArgs;
  /** Whether anybody asked for the count, which reads the whole list. */
  readonly counted: boolean;
}

/** One page of all records of a kind that meet every condition. */
export async function listEntities<T extends Entity>(
  graph: Graph,
  entity: EntityDescriptor<T>,
  { conditions, order, page, counted }: ListRequest,
): Promise<Connection<T>> {
  const keys = sortKeys(entity, order);
  const parameters = Object.assign({}, ...conditions.map((condition) => condition.parameters)) as Record<
    string,
    unknown
  >;
  const request = pageRequest(page, fingerprint(`${entity.label}/${order}`, parameters), keys.length);
  const statement = pageQuery(entity, keys, conditions, request, counted);
  const [result] = await graph.read(statement, {
    ...parameters,
    limit: request.limit + 1,
    after: request.after,
    before: request.before,
  });
  return toConnection(request, result?.rows ?? [], result?.total ?? 0);
}

function sortKeys(entity: EntityDescriptor, order: string): SortKey[] {
  return [entity.orders[order] ?? byName, { expression: 'n.id' }];
}

function pageQuery<T extends Entity>(
  entity: EntityDescriptor<T>,
  keys: readonly SortKey[],
  conditions: readonly Condition[],
  { backward }: PageRequest,
  counted: boolean,
) {
  const { prelude, carried, where } = combine(conditions);
  const scope = `CALL (${carried}) {`;
  const match = `MATCH (n:${entity.label}) WHERE ${where}`;
  const text = `
    ${prelude}
    ${counted ? `${scope} ${match} RETURN count(n) AS total }` : ''}
    ${scope}
      ${match} AND ${betweenCursors(keys, '$after', '$before')}
      WITH n ORDER BY ${orderBy(keys, backward)} LIMIT toInteger($limit)
      RETURN collect({keys: [${keys.map((key) => key.expression).join(', ')}], node: properties(n)}) AS rows
    }
    RETURN rows, ${counted ? 'total' : '0'} AS total`;
  return query(`${entity.label}.list`, text, (row) => ({
    total: row['total'] as number,
    rows: (row['rows'] as { keys: (string | number)[]; node: unknown }[]).map(
      ({ keys: cursorKeys, node }): Keyed<{ node: T }> => ({
        keys: cursorKeys,
        edge: { node: entity.parse(node) },
      }),
    ),
  }));
}

function combine(conditions: readonly Condition[]) {
  return {
    prelude: conditions.map((condition) => condition.prelude ?? '').join('\n'),
    carried: conditions.flatMap((condition) => condition.carries ?? []).join(', '),
    where: ['true', ...conditions.map((condition) => condition.where)].join(' AND '),
  };
}
