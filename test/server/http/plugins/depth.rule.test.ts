import { getIntrospectionQuery } from 'graphql';
import { describe, test } from 'vitest';
import { defaultLimits } from '../../../../server/http/limits.ts';
import { depthRule } from '../../../../server/http/plugins/depth.rule.ts';
import { harnessFor } from '../kit/rule-harness.ts';

const { passes, refuses } = harnessFor(depthRule({ depth: 4, introspectionDepth: 6 }));

describe('depth', () => {
  test('a document at the limit passes', () => {
    passes('{ motifs { edges { node { name } } } }');
  });

  test('one level more is refused', () => {
    refuses('{ motifs { edges { node { regions { name } } } } }', 'QUERY_TOO_DEEP');
  });

  test('inline fragments are no level of their own', () => {
    passes('{ motifs { ... { edges { ... on MotifEdge { node { name } } } } } }');
  });

  test('named fragments are followed', () => {
    refuses(
      '{ motifs { edges { ...Deep } } } fragment Deep on MotifEdge { node { regions { name } } }',
      'QUERY_TOO_DEEP',
    );
  });

  test('a fragment on the root is followed', () => {
    refuses(
      '{ ...Root } fragment Root on Query { motifs { edges { node { regions { name } } } } }',
      'QUERY_TOO_DEEP',
    );
  });

  test('a fragment named __schema hides nothing', () => {
    refuses(
      '{ ...__schema } fragment __schema on Query { motifs { edges { node { regions { name } } } } }',
      'QUERY_TOO_DEEP',
    );
  });

  test('an alias named __schema hides nothing', () => {
    refuses('{ __schema: motifs { edges { node { regions { name } } } } }', 'QUERY_TOO_DEEP');
  });

  test('a field behind a directive counts', () => {
    refuses('{ motifs { edges { node { regions @skip(if: true) { name } } } } }', 'QUERY_TOO_DEEP');
  });

  test('introspection has a limit of its own', () => {
    passes('{ __schema { types { fields { type { ofType { name } } } } } }');
    refuses('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', 'QUERY_TOO_DEEP');
  });

  test('one bad operation among several is refused', () => {
    refuses('query A { hello } query B { motifs { edges { node { regions { name } } } } }', 'QUERY_TOO_DEEP');
  });

  test('the standard introspection query fits into the defaults', () => {
    const options = {
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      oneOf: true,
    };
    harnessFor(depthRule(defaultLimits)).passes(getIntrospectionQuery(options));
  });
});
