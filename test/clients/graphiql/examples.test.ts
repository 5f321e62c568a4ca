import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../clients/graphiql/example.ts';
import { defaultLimits } from '../../../server/http/limits.ts';
import { depthRule } from '../../../server/http/plugins/depth.rule.ts';
import { listSizeEstimator } from '../../../server/http/plugins/list-size.estimator.ts';

const folder = new URL('../../../clients/graphiql/examples/', import.meta.url);
const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));

describe.each(readdirSync(folder))('the example %s', (file) => {
  const { name, question, query, variables } = readExample(readFileSync(new URL(file, folder), 'utf8'));
  const document = parse(query);

  test('fits the schema and the limit on depth', () => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    expect(validate(schema, document, [depthRule(defaultLimits)])).toEqual([]);
  });

  test('costs less than half of what is allowed, with its own variables', () => {
    const given = variables ? JSON.parse(variables) : {};
    const cost = getComplexity({
      schema,
      query: document,
      variables: given,
      estimators: [listSizeEstimator],
    });
    expect(cost).toBeLessThan(defaultLimits.complexity / 2);
  });

  test('says in its name and its question what it is for', () => {
    expect(name).not.toBe('Example');
    expect(question).toMatch(/[?.]$/);
  });
});
