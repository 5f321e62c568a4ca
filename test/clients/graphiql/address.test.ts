import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from '../../../clients/graphiql/address.ts';
import { readExample } from '../../../clients/graphiql/example.ts';

const tab = { query: '{ motif(slug: "a&b") { id } }', variables: '{"n": 1}', operationName: 'Kawung' };

describe('the address of a tab', () => {
  test('opens the same operation again, its variables indented', () => {
    const address = addressOf('/graphiql', tab);
    expect(readAddress(address.slice(address.indexOf('?')))).toEqual({ ...tab, variables: '{\n  "n": 1\n}' });
  });

  test('holds nothing for an empty tab', () => {
    expect(addressOf('/graphiql', { query: '', variables: '{}' })).toBe('/graphiql');
  });

  test('is not made when it would be too long to send', () => {
    expect(addressOf('/graphiql', { query: `{ ${'a '.repeat(5_000)} }` })).toBe('/graphiql');
  });

  test('without an operation names none', () => {
    expect(readAddress('?variables={}')).toBeUndefined();
  });

  test('keeps variables that are no JSON, to be mended by hand', () => {
    expect(readAddress('?query={a}&variables={n:1')?.variables).toBe('{n:1');
  });
});

describe('an example file', () => {
  test('gives its name, question, operation and variables', () => {
    const text = '# variables: {"slug": "kawung"}\n# What is it?\nquery Motif($slug: String!) {\n  a\n}\n';
    expect(readExample(text)).toEqual({
      name: 'Motif',
      question: 'What is it?',
      query: '# What is it?\nquery Motif($slug: String!) {\n  a\n}',
      variables: '{\n  "slug": "kawung"\n}',
    });
  });

  test('without variables gives none', () => {
    expect(readExample('# variables: {}\n# All?\n{ a }').variables).toBe('');
  });
});
