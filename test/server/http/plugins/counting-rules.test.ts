import { describe, test } from 'vitest';
import { aliasesRule } from '../../../../server/http/plugins/aliases.rule.ts';
import { directivesRule } from '../../../../server/http/plugins/directives.rule.ts';
import { rootFieldsRule } from '../../../../server/http/plugins/root-fields.rule.ts';
import { harnessFor } from '../kit/rule-harness.ts';

/** Fragments that each spread the one below twice: 2^steps copies from a short document. */
function doubling(steps: number, leaf: string): string {
  const fragments = Array.from(
    { length: steps },
    (_, step) => `fragment F${step + 1} on Query { ...F${step} ... on Query { ...F${step} } }`,
  );
  return `{ ...F${steps} } fragment F0 on Query { ${leaf} } ${fragments.join(' ')}`;
}

describe('aliases', () => {
  const { passes, refuses } = harnessFor(aliasesRule(3));

  test('as many as the limit pass, one more is refused', () => {
    passes('{ a: hello b: hello c: hello hello }');
    refuses('{ a: hello b: hello c: hello d: hello }', 'TOO_MANY_ALIASES');
  });

  test('aliases below the root count', () => {
    refuses('{ motif(slug: "x") { a: id b: id c: id d: id } }', 'TOO_MANY_ALIASES');
  });

  test('a fragment counts each time it is spread', () => {
    passes('{ motif(slug: "x") { ...Two } } fragment Two on Motif { a: id b: id }');
    refuses(
      '{ motif(slug: "x") { ...Two } motifs { nodes { ...Two } } } fragment Two on Motif { a: id b: id }',
      'TOO_MANY_ALIASES',
    );
  });

  test('doubling fragments are counted without being written out', () => {
    refuses(doubling(40, 'a: hello'), 'TOO_MANY_ALIASES');
  });
});

describe('directives', () => {
  const { passes, refuses } = harnessFor(directivesRule(3));

  test('as many as the limit pass, one more is refused', () => {
    passes('{ a: hello @skip(if: false) b: hello @skip(if: false) @include(if: true) }');
    refuses(
      '{ a: hello @skip(if: false) @include(if: true) b: hello @skip(if: false) @include(if: true) }',
      'TOO_MANY_DIRECTIVES',
    );
  });

  test('those on spreads and inline fragments count', () => {
    refuses(
      '{ ... @skip(if: false) @include(if: true) { hello } ...H @skip(if: false) @include(if: true) } fragment H on Query { hello }',
      'TOO_MANY_DIRECTIVES',
    );
  });

  test('a fragment counts each time it is spread', () => {
    refuses(doubling(2, 'hello @skip(if: false)'), 'TOO_MANY_DIRECTIVES');
  });
});

describe('root fields', () => {
  const { passes, refuses } = harnessFor(rootFieldsRule(3));

  test('as many as the limit pass, one more is refused', () => {
    passes('{ hello motifs { totalCount } a: hello }');
    refuses('{ hello motifs { totalCount } a: hello b: hello }', 'TOO_MANY_ROOT_FIELDS');
  });

  test('fields of fragments on the root count', () => {
    refuses(
      '{ ...Root b: hello } fragment Root on Query { hello a: hello ... { c: hello } }',
      'TOO_MANY_ROOT_FIELDS',
    );
  });

  test('mutations are counted too', () => {
    refuses('mutation { a: touch b: touch c: touch d: touch }', 'TOO_MANY_ROOT_FIELDS');
  });
});
