import { type GraphQLOutputType, getNamedType, isCompositeType, isListType, isNonNullType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** How long a list is taken to be when no argument says so. */
const assumedLength = { page: 20, list: 4 };

/** Types whose lists were counted where their field took its size: `nodes` of a connection and the like. */
const counted = /(Connection|Lineage|LineageLayout)$/;

/**
 * Cost as the number of objects that could come back. A field that takes `first`, `last`, or `ids` counts
 * what lies below it that many times; a plain list is taken to be short; leaves cost nothing.
 */
export const listSizeEstimator: ComplexityEstimator = ({ args, field, type, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const isPaged = field.args.some(({ name }) => name === 'first' || name === 'last' || name === 'ids');
  if (isPaged) return 1 + sizeFrom(args) * Math.max(1, childComplexity);
  if (isList(field.type) && !counted.test(type.name)) return assumedLength.list * (1 + childComplexity);
  return 1 + childComplexity;
};

function sizeFrom(args: Readonly<Record<string, unknown>>): number {
  const ids = args['ids'];
  if (Array.isArray(ids)) return ids.length;
  const sizes = [args['first'], args['last']].filter((size) => typeof size === 'number');
  return sizes.length > 0 ? Math.max(0, ...sizes) : assumedLength.page;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
