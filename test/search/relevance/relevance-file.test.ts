import { describe, expect, test } from 'vitest';
import { type EntityKind, entityPath } from '../../../schema/enums.ts';
import { checkDatasets } from '../../../server/seeding/check-datasets.ts';
import { type RelevanceCase, readRelevanceSuite, relevanceClasses } from './relevance-file.ts';

const suite = await readRelevanceSuite();
const { entities, administrative } = (await checkDatasets()).catalogue;

const exists = (id: string): boolean => entities.has(id) || administrative.has(id);
const wantedOf = ({ first1, first3, first10 }: RelevanceCase): string[] => [...first1, ...first3, ...first10];
const contextOf = ({ asks, query, kinds, filter }: RelevanceCase): string =>
  JSON.stringify([asks, query, [...kinds].sort(), Object.entries(filter).sort()]);
const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const facetPaths: Record<string, string> = {
  region: entityPath.REGION,
  technique: entityPath.TECHNIQUE,
  community: entityPath.COMMUNITY,
  wastra: entityPath.WASTRA,
};
const placesOf = ({ filter }: RelevanceCase): string[] =>
  Object.entries(filter).flatMap(([field, values]) => {
    const path = facetPaths[field];
    return path !== undefined && Array.isArray(values) ? values.map((value) => `${path}/${value}`) : [];
  });

describe('the relevance suite', () => {
  test('is large enough to say something', () => {
    const judged = suite.filter(({ hostile }) => !hostile);
    expect(judged.filter(({ asks }) => asks === 'SEARCH').length).toBeGreaterThanOrEqual(190);
    expect(judged.filter(({ asks }) => asks === 'SUGGEST').length).toBeGreaterThanOrEqual(30);
    expect(suite.filter(({ hostile }) => hostile).length).toBeGreaterThanOrEqual(20);
  });

  test.each(relevanceClasses)('holds several cases of class %s', (name) => {
    expect(suite.filter((one) => one.class === name).length).toBeGreaterThanOrEqual(8);
  });

  test('asks nothing twice in the same context', () => {
    expect(repeated(suite.map(contextOf))).toEqual([]);
  });

  test('has a name of its own for every case', () => {
    expect(repeated(suite.map((one) => `${one.name} ${contextOf(one)}`))).toEqual([]);
  });

  test('names only records that the seeds hold', () => {
    const missing = suite.flatMap((one) =>
      [...wantedOf(one), ...one.absent, ...placesOf(one)]
        .filter((id) => !exists(id))
        .map((id) => `${one.name} -> ${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('wants no record that it wants absent, and none twice in a list', () => {
    const crossed = suite.filter((one) => one.absent.some((id) => wantedOf(one).includes(id)));
    const twice = suite.filter(({ first1, first3, first10, absent }) =>
      [first1, first3, first10, absent].some((list) => repeated(list).length > 0),
    );
    expect([...crossed, ...twice].map(({ name }) => name)).toEqual([]);
  });

  test('wants only records of the kinds that a case asks for', () => {
    const wrong = suite.flatMap(({ name, kinds, ...rest }) => {
      const paths = kinds.map((kind: EntityKind) => `${entityPath[kind]}/`);
      return wantedOf({ name, kinds, ...rest })
        .filter((id) => paths.length > 0 && !paths.some((path) => id.startsWith(path)))
        .map((id) => `${name} -> ${id}`);
    });
    expect(wrong).toEqual([]);
  });
});
