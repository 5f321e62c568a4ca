import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { readRevision } from '../../../server/graph/revision.ts';
import { importWorkshops } from '../../../server/import/import-workshops.ts';
import { readWorkshopRows } from '../../../server/import/workshop-row.ts';
import { type LiveApp, liveApp } from '../stewardship/kit/live-app.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';

let graph: Graph;
let app: LiveApp;
beforeAll(async () => {
  graph = await smallGraph();
  app = await liveApp(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const bring = (text: string, dryRun = false) => importWorkshops(graph, text, { actor: 'Budi', dryRun });
const problemsOf = async (text: string) =>
  (await bring(text)).problems.map(({ line, column }) => `${line} ${column}`);
const workshops = `{ workshops(filter: {region: ["solo"], technique: ["tulis"]}) { nodes {
  id name kind founded url description(lang: EN) sources { id title } history { nodes { action actor } } } } }`;

describe('a file of workshops', () => {
  test('is read with commas, semicolons or tabs, with a byte order mark and quoted line ends', () => {
    for (const mark of [',', ';', '\t']) {
      const text = `\u{feff}Name${mark}Region${mark}source${mark}description_en\r\n"Sanggar, A"${mark}solo${mark}book${mark}"Two\nlines"\r\nB${mark}solo${mark}book${mark}\r\n`;
      const { rows, problems } = readWorkshopRows(text);
      expect(problems).toEqual([]);
      expect(rows.map(({ name, line, description }) => [name, line, description.en])).toEqual([
        ['Sanggar, A', 2, 'Two\nlines'],
        ['B', 4, undefined],
      ]);
    }
  });

  test('with wrong lines has each of them named, and loads nothing of the right ones', async () => {
    const revision = await readRevision(graph);
    const file = `name,kind,region,techniques,founded,url,source,source_title
Good,STUDIO,solo,tulis,1990,https://good.example,book,
,STUDIO,solo,,,,book,
Bad kind,CASTLE,solo,,,,book,
Bad region,,atlantis,,,,book,
Bad technique,,solo,tulis|magic,,,book,
Bad year,,solo,,soon,,book,
Bad url,,solo,,,javascript:alert(1),book,
No source,,solo,,,,,
Bad source,,solo,,,,none,
Good,,solo,,,,book,
Short,,solo
`;
    expect(await problemsOf(file)).toEqual([
      '3 name',
      '4 kind',
      '5 region',
      '6 techniques',
      '7 founded',
      '8 url',
      '9 source',
      '10 source',
      '11 name',
      '12 null',
    ]);
    expect((await app.ask('{ workshops { totalCount } }')).data).toEqual({ workshops: { totalCount: 0 } });
    expect(await readRevision(graph)).toBe(revision);
  });

  test('without the columns that are needed, or with others, is refused', async () => {
    expect(await problemsOf('name,colour\nA,red\n')).toEqual(['1 colour', '1 region']);
    expect(await problemsOf('')).toEqual(['1 null']);
    expect(await problemsOf('name,region\n"A,solo\n')).toHaveLength(1);
  });

  test('is found by region and technique once it is loaded, with its source and history; twice is refused', async () => {
    const file = `name;kind;region;techniques;founded;url;description_en;source_title;source_year
Batik Laweyan;SENTRA;solo;tulis;1900;https://laweyan.example;A quarter of makers.;List of sentra;2024
Koperasi Tulis;COOPERATIVE;solo;tulis;;;;List of sentra;2024
`;
    expect((await bring(file, true)).workshops).toEqual([
      'workshop/batik-laweyan',
      'workshop/koperasi-tulis',
    ]);
    expect((await app.ask(workshops)).data?.['workshops']).toEqual({ nodes: [] });
    const revision = await readRevision(graph);
    expect((await bring(file)).problems).toEqual([]);
    expect(await readRevision(graph)).toBe(revision + 1);
    const { data } = await app.ask(workshops);
    expect(data?.['workshops']?.['nodes']).toEqual([
      {
        id: 'workshop/batik-laweyan',
        name: 'Batik Laweyan',
        kind: 'SENTRA',
        founded: 1900,
        url: 'https://laweyan.example',
        description: 'A quarter of makers.',
        sources: [{ id: 'source/list-of-sentra', title: 'List of sentra' }],
        history: { nodes: [{ action: 'CREATED', actor: 'Budi' }] },
      },
      expect.objectContaining({
        id: 'workshop/koperasi-tulis',
        sources: [{ id: 'source/list-of-sentra', title: 'List of sentra' }],
      }),
    ]);
    expect(await problemsOf(file)).toEqual(['2 name', '3 name']);
  });
});
