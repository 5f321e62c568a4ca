import type { GraphQLResolveInfo } from 'graphql';
import type { Wanted } from '../graph/relation.ts';
import { asksFor, asksOnlyWithin } from '../graph/selection.ts';
import { toldByName } from './entity-reference.ts';

/** Fields of records that are looked up by the id alone, whatever type has them. */
const lookedUp = `
  acceptance appearsOn artifacts broader citedBy communities craftspeople derivatives derivesFrom designs history
  kindOf kinds makers materials members motifs narrower partOf parts recognises recognitions regions resembles shows
  techniques wastras works workshops`;
const toldByReference: ReadonlySet<string> = new Set([...toldByName, ...lookedUp.trim().split(/\s+/)]);

/** What an operation wants of a connection: names of the records or all of them, and the count or not. */
export function wantedBy(info: GraphQLResolveInfo): Wanted {
  return {
    whole:
      !asksOnlyWithin(info, 'nodes', toldByReference) || !asksOnlyWithin(info, 'edges/node', toldByReference),
    counted: asksFor(info, 'totalCount'),
  };
}
