import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../schema/localised.ts';
import { UserErrorCodeEnum, WarningCodeEnum } from '../../../schema/stewardship.enums.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { lineageRules } from '../../../server/lineage/rules/lineage-rules.ts';
import { ruleMessages } from '../../../server/lineage/rules/rule-messages.ts';
import { errorMessages } from '../../../server/stewardship/messages/error-messages.ts';
import { keyMessages } from '../../../server/stewardship/messages/key-messages.ts';
import { warningMessages } from '../../../server/stewardship/messages/warning-messages.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { idOf, scarf, send } from './kit/operations.ts';
import { smallGraph } from './kit/small-graph.ts';

type Message = Bilingual | ((...values: never[]) => Bilingual);

/** Stands for whatever a message quotes: a text, a number, or words in both languages. */
const quoted = Object.assign(new String('nilai'), { id: 'nilai', en: 'nilai' }) as never;

const tell = (message: Message): Bilingual =>
  typeof message === 'function' ? message(quoted, quoted, quoted, quoted) : message;

const grouped = Object.entries({ ...errorMessages, ...warningMessages });
const messages: readonly (readonly [string, Message])[] = [
  ...Object.entries(ruleMessages),
  ...grouped.flatMap(([code, group]) =>
    Object.entries(group as Readonly<Record<string, Message>>).map(
      ([name, message]) => [`${code}.${name}`, message] as const,
    ),
  ),
  ...Object.entries(keyMessages),
];

describe('the messages', () => {
  test.each(messages)('%s says it in both languages, each in its own words', (_, message) => {
    const { id, en } = tell(message);
    for (const text of [id, en]) expect(text).toMatch(/^\S.*\S$/);
    expect(id).not.toBe(en);
  });

  test('there is one for every code of the schema and every rule', () => {
    const told = new Set([...Object.keys(ruleMessages), ...grouped.map(([code]) => code)]);
    for (const code of Object.keys({ ...UserErrorCodeEnum, ...WarningCodeEnum })) {
      expect(told).toContain(code);
    }
    expect(Object.keys(ruleMessages).sort()).toEqual(lineageRules.map(({ code }) => code).sort());
  });
});

describe('asked for by the API', () => {
  let graph: Graph;
  let app: LiveApp;
  let contributor: string;
  beforeAll(async () => {
    graph = await smallGraph();
    app = await liveApp(graph);
    contributor = await app.makeKey('CONTRIBUTOR', 'Rina');
  });
  afterAll(async () => {
    await app?.close();
    await graph?.close();
  });

  const bothLanguages = 'code message id: message(lang: ID) en: message(lang: EN)';
  const found = {
    code: 'INHERITED_RESTRICTION',
    message: expect.stringContaining('"Kawung" (motif/kawung) dibatasi: '),
    id: expect.stringContaining('"Kawung" (motif/kawung) dibatasi: '),
    en: expect.stringContaining('"Kawung" (motif/kawung) is restricted: '),
  };

  test('a finding is Indonesian unless English is asked for', async () => {
    const { data } = await app.ask(
      `mutation ($input: ProposeDesignInput!) { proposeDesign(input: $input) {
        userErrors { ${bothLanguages} } warnings { ${bothLanguages} } } }`,
      { input: { ...scarf, validateOnly: true, regions: ['motif/kawung'] } },
      contributor,
    );
    const id = 'Tidak ada wilayah dengan id "motif/kawung".';
    const en = 'No region stands under "motif/kawung".';
    expect(data?.['proposeDesign']?.['userErrors']).toEqual([{ code: 'NOT_FOUND', message: id, id, en }]);
    expect(data?.['proposeDesign']?.['warnings']).toContainEqual(found);
  });

  test('a warning is kept with both; one that was kept before there were two is English', async () => {
    const proposalId = idOf(await send(app, contributor, 'proposeDesign', scarf));
    const warnings = async () => {
      const text = `query ($id: ID!) { node(id: $id) { ... on Proposal { warnings { ${bothLanguages} } } } }`;
      const { data } = await app.ask(text, { id: proposalId }, contributor);
      return data?.['node']?.['warnings'];
    };
    expect(await warnings()).toContainEqual(found);
    const kept = query('test/kept', 'MATCH (p:Proposal) RETURN p.warnings AS warnings', (row) =>
      String(row['warnings']),
    );
    expect((await graph.read(kept))[0]).toContain('"message":"\\"Kawung\\" (motif/kawung) is restricted');
    const old = JSON.stringify([{ code: 'WEAK_SOURCES', field: null, message: 'Only blogs.' }]);
    const makeOld = command('test/makeOld', 'MATCH (p:Proposal) SET p.warnings = $old');
    await graph.write((writer) => writer.run(makeOld, { old }));
    const same = { message: 'Only blogs.', id: 'Only blogs.', en: 'Only blogs.' };
    expect(await warnings()).toEqual([{ code: 'WEAK_SOURCES', ...same }]);
  });
});
