import { parse, specifiedRules, type ValidationRule, validate } from 'graphql';
import { expect } from 'vitest';
import { createTestSchema } from './test-schema.ts';

const schema = createTestSchema();

/** Two verbs for one rule: a document passes, or is refused with this code. */
export function harnessFor(rule: ValidationRule) {
  return {
    passes: (document: string) => expect(codesOf(rule, document)).toEqual([]),
    refuses: (document: string, code: string) => expect(codesOf(rule, document)).toEqual([code]),
  };
}

function codesOf(rule: ValidationRule, document: string): unknown[] {
  const parsed = parse(document);
  expect(validate(schema, parsed, specifiedRules)).toEqual([]);
  return validate(schema, parsed, [rule]).map(({ extensions }) => extensions['code']);
}
