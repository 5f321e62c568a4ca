import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { exceptions } from './schema-lint.exceptions.ts';

interface Finding {
  readonly rule: string;
  readonly says: string;
}

async function lint(): Promise<readonly Finding[]> {
  const { configs, parser } = graphqlPlugin;
  const config = {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    rules: { ...configs['flat/schema-recommended'].rules, ...configs['flat/schema-relay'].rules },
  };
  const eslint = new ESLint({
    overrideConfigFile: true,
    // The plugin types its rules for another major version of ESLint than the parser.
    overrideConfig: config as unknown as Linter.Config,
  });
  const [result] = await eslint.lintFiles(['schema/schema.graphql']);
  return (result?.messages ?? []).map(({ ruleId, message, line }) => ({
    rule: ruleId?.replace('@graphql-eslint/', '') ?? 'fatal',
    says: `${message} (line ${line})`,
  }));
}

describe('the printed schema under schema-recommended and schema-relay of graphql-eslint', () => {
  let findings: readonly Finding[] = [];
  beforeAll(async () => {
    findings = await lint();
  }, 120_000);

  const excepted = ({ rule, says }: Finding) =>
    exceptions.some((exception) => exception.rule === rule && exception.says.test(says));

  test('has nothing against it but for what is excepted by name', () => {
    expect(findings.filter((finding) => !excepted(finding))).toEqual([]);
  });

  test.each(exceptions)('still needs the exception from $rule: $says', ({ rule, says }) => {
    expect(findings.some((finding) => finding.rule === rule && says.test(finding.says))).toBe(true);
  });
});
