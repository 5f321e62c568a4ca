import type { Condition } from '../graph/entity-list.ts';

type Maybe<T> = T | null | undefined;

/** A list that was given; an empty one is no condition. */
const given = <T>(values: Maybe<readonly T[]>): readonly T[] | undefined =>
  values?.length ? values : undefined;

const ids = (path: string, slugs: readonly string[]) =>
  slugs.map((slug) => (slug.includes('/') ? slug : `${path}/${slug}`));

/** Former ids are followed, so that an old slug in a filter still finds. */
const resolve = (name: string) =>
  `CALL () { UNWIND $${name} AS id OPTIONAL MATCH (former:Redirect {id: id}) RETURN collect(coalesce(former.to, id)) AS ${name}Ids }`;

/** A property that has one of the values. */
export function oneOf(property: string, values: Maybe<readonly unknown[]>): Condition[] {
  const list = given(values);
  return list ? [{ where: `n.${property} IN $${property}`, parameters: { [property]: list } }] : [];
}

/** A list property that shares a value. */
export function anyOf(property: string, values: Maybe<readonly unknown[]>): Condition[] {
  const list = given(values);
  return list
    ? [{ where: `any(item IN n.${property} WHERE item IN $${property})`, parameters: { [property]: list } }]
    : [];
}

/** A relationship to one of the records. */
export function relatedTo(name: string, pattern: string, slugs: Maybe<readonly string[]>): Condition[] {
  const list = given(slugs);
  if (!list) return [];
  return [
    {
      prelude: resolve(name),
      carries: [`${name}Ids`],
      where: `EXISTS { MATCH (n)${pattern} WHERE other.id IN ${name}Ids }`,
      from: (label) =>
        `UNWIND ${name}Ids AS startId MATCH (start:Entity {id: startId}) MATCH (n:${label})${pattern.replace('other', 'start')}`,
      parameters: { [name]: ids(name, list) },
    },
  ];
}

/** A relationship to one of the records or to one below it: a place within, a narrower technique. */
export function relatedBelow(
  name: string,
  type: string,
  below: string,
  slugs: Maybe<readonly string[]>,
): Condition[] {
  return belowAny(name, below, slugs, (set) => ({
    where: `EXISTS { MATCH (n)-[:${type}]->(other) WHERE other IN ${set} }`,
    from: (label) => `UNWIND ${set} AS start MATCH (n:${label})-[:${type}]->(start)`,
  }));
}

/** The record itself is one of these, or below one. */
export function itselfBelow(name: string, below: string, slugs: Maybe<readonly string[]>): Condition[] {
  return belowAny(name, below, slugs, (set) => ({ where: `n IN ${set}` }));
}

function belowAny(
  name: string,
  below: string,
  slugs: Maybe<readonly string[]>,
  told: (set: string) => Pick<Condition, 'where' | 'from'>,
): Condition[] {
  const list = given(slugs);
  if (!list) return [];
  const set = `${name}Set`;
  return [
    {
      prelude: `${resolve(name)}
        CALL (${name}Ids) { MATCH (lower:Entity)-[:${below}*0..6]->(top:Entity) WHERE top.id IN ${name}Ids RETURN collect(DISTINCT lower) AS ${set} }`,
      carries: [set],
      ...told(set),
      parameters: { [name]: ids(name, list) },
    },
  ];
}

export const inRegion = (slugs: Maybe<readonly string[]>) =>
  relatedBelow('region', 'FROM_REGION', 'PART_OF', slugs);
export const byTechnique = (slugs: Maybe<readonly string[]>) =>
  relatedBelow('technique', 'USES_TECHNIQUE', 'BROADER', slugs);
export const ofMaterial = (slugs: Maybe<readonly string[]>) =>
  relatedTo('material', '-[:USES_MATERIAL]->(other:Material)', slugs);
export const ofCommunity = (slugs: Maybe<readonly string[]>) =>
  relatedTo('community', '-[:BELONGS_TO]->(other:Community)', slugs);

export function hasDescendants(wanted: Maybe<boolean>): Condition[] {
  if (wanted == null) return [];
  return [
    { where: `EXISTS { (n)<-[:DERIVES_FROM]-() } = $hasDescendants`, parameters: { hasDescendants: wanted } },
  ];
}

export function hasProperty(name: string, property: string, wanted: Maybe<boolean>): Condition[] {
  if (wanted == null) return [];
  return [{ where: `(n.${property} IS NOT NULL) = $${name}`, parameters: { [name]: wanted } }];
}

/** First attested in one of the centuries; a period that reaches into one counts. */
export function inCentury(centuries: Maybe<readonly number[]>): Condition[] {
  const list = given(centuries);
  if (!list) return [];
  return [
    {
      where: `any(century IN $century WHERE coalesce(n.firstAttestedFrom, n.firstAttestedTo) <= century * 100
        AND coalesce(n.firstAttestedTo, n.firstAttestedFrom) > (century - 1) * 100)`,
      parameters: { century: list },
    },
  ];
}

export function inYears(from: Maybe<number>, to: Maybe<number>): Condition[] {
  return [
    ...(from == null ? [] : [{ where: 'n.year >= $yearFrom', parameters: { yearFrom: from } }]),
    ...(to == null ? [] : [{ where: 'n.year <= $yearTo', parameters: { yearTo: to } }]),
  ];
}
