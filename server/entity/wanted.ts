import {
  type FieldNode,
  GraphQLError,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { LineageNode } from '../../schema/entity.type.ts';
import type { PageArgs } from '../../schema/page.args.ts';
import { Wastra } from '../../schema/wastra.type.ts';
import { ClientError } from '../errors.ts';
import type { Ahead } from '../graph/look-up.ts';
import type { Wanted } from '../graph/relation.ts';
import { asksFor, asksForWithin, asksOnlyWithin, fieldsWithin } from '../graph/selection.ts';
import { toldByName, toldOfClaim } from './asks-for-reference.ts';
import { derivatives, derivesFrom } from './claim-relations.ts';
import { artifactsOf, kinds, motifsOfWastra, partOf } from './relations.ts';

/** Fields of records that are looked up by the id alone, whatever type has them. */
const lookedUp = `
  acceptance appearsOn artifacts broader citedBy communities craftspeople derivatives derivesFrom designs history
  kindOf kinds makers materials members motifs narrower partOf parts recognises recognitions regions resembles shows
  techniques wastras works workshops`;
const toldByReference: ReadonlySet<string> = new Set([...toldByName, ...lookedUp.trim().split(/\s+/)]);

type Place = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues' | 'returnType'>;

/** A field of a list is asked once for each of its parents: what it wants is worked out once in a request. */
const known = new WeakMap<object, Map<FieldNode, Wanted>>();

/** What an operation wants of a connection: names of the records or all of them, of their claims, the count, and what next. */
export function wantedBy(info: Place): Wanted {
  const [only, ...others] = info.fieldNodes;
  if (only === undefined || others.length > 0) return wantedWithAhead(info);
  const ofRequest = known.get(info.variableValues) ?? new Map<FieldNode, Wanted>();
  known.set(info.variableValues, ofRequest);
  const wanted = ofRequest.get(only) ?? wantedWithAhead(info);
  ofRequest.set(only, wanted);
  return wanted;
}

const wantedWithAhead = (place: Place): Wanted => ({ ...wantedOf(place), ahead: aheadOf(place) });

const wantedOf = (place: Place): Wanted => ({
  claim: !asksOnlyWithin(place, 'edges/derivation', toldOfClaim),
  whole:
    !asksOnlyWithin(place, 'nodes', toldByReference) || !asksOnlyWithin(place, 'edges/node', toldByReference),
  counted: asksFor(place, 'totalCount'),
  cursors: asksFor(place, 'pageInfo') || asksForWithin(place, 'edges', 'cursor'),
  ahead: [],
});

interface AheadReader {
  ahead(args: PageArgs, wanted: Wanted): Ahead;
}

/** Lists within lists that are asked often: they are read in the statement of the list that they stand in. */
const readers: Readonly<Record<string, Readonly<Record<string, AheadReader>>>> = {
  [LineageNode.name]: { artifacts: artifactsOf, derivatives, derivesFrom, kinds, partOf },
  [Wastra.name]: { motifs: motifsOfWastra },
};

/** What the operation asks of each record of a connection; wrong arguments are refused where the field is resolved. */
function aheadOf(place: Place): readonly Ahead[] {
  const connection = getNamedType(place.returnType);
  const node = isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : undefined;
  if (!isObjectType(node) && !isInterfaceType(node)) return [];
  const types = [node.name, ...node.getInterfaces().map(({ name }) => name)];
  const asked = [...fieldsWithin(place, 'nodes'), ...fieldsWithin(place, 'edges/node')];
  return asked.flatMap((field) => {
    const name = field.name.value;
    const reader = types.map((type) => readers[type]?.[name]).find((each) => each !== undefined);
    const definition = node.getFields()[name];
    if (reader === undefined || definition === undefined) return [];
    try {
      const args = getArgumentValues(definition, field, place.variableValues) as unknown as PageArgs;
      const within = { ...place, fieldNodes: [field], returnType: definition.type };
      return [reader.ahead(args, wantedOf(within))];
    } catch (error) {
      if (error instanceof GraphQLError || error instanceof ClientError) return [];
      throw error;
    }
  });
}
