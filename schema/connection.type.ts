import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more comes after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something stands before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** A Relay connection type and its edge type for one node type. */
export function connectionOf<T extends object>(
  name: string,
  type: () => ClassType<T> | (abstract new () => T),
) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Opaque place of this edge in its list.' })
    cursor!: string;

    @Field(type as () => ClassType<T>, { description: 'The record.' })
    node!: T;
  }
  return pageOf<T, EdgeType>(name, type, () => EdgeType);
}

/** A connection type over a given edge type, for edges that say more than a cursor. */
export function pageOf<T extends object, E extends object>(
  name: string,
  type: () => ClassType<T> | (abstract new () => T),
  edge: () => ClassType<E>,
) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class ConnectionType {
    @Field(() => [edge()], { description: 'The records of this page with their cursors.' })
    edges!: readonly E[];

    @Field(() => [type() as ClassType<T>], { description: 'The records of this page.' })
    nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many records the whole list has.' })
    totalCount!: number;
  }
  return ConnectionType;
}
