import type { Entity } from '../../schema/entity.type.ts';
import type { EntityKind } from '../../schema/enums.ts';
import { Properties } from './properties.ts';

/** How one kind of entity stands in the graph. */
export interface EntityDescriptor<T extends Entity = Entity> {
  readonly kind: EntityKind;
  readonly label: string;
  readonly parse: (properties: unknown) => T;
  /** The orders in which its list can be asked. */
  readonly orders: Readonly<Record<string, SortOrder>>;
}

/** A sort key over node `n`; ids settle ties. */
export interface SortOrder {
  readonly expression: string;
  readonly descending: boolean;
  /** True of a property that every record has: an index over it and the id then gives the order. */
  readonly always?: boolean;
}

export const byName: SortOrder = { expression: 'n.sortName', descending: false, always: true };
export const byUpdate: SortOrder = { expression: "coalesce(n.updatedAt, '')", descending: true };

export function describeEntity<T extends Entity>(
  kind: EntityKind,
  label: string,
  parse: (row: Properties) => T,
  orders: Readonly<Record<string, SortOrder>> = {},
): EntityDescriptor<T> {
  return {
    kind,
    label,
    parse: (properties) => parse(new Properties(properties)),
    orders: { NAME: byName, UPDATED: byUpdate, ...orders },
  };
}
