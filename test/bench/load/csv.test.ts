import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEdges, writeNodes } from '../../../bench/load/csv.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silsilah-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('files for the import', () => {
  test('name the type of each column, and the id of a node as such', async () => {
    const { path, rows } = await writeNodes(join(folder, 'nodes.csv'), [
      {
        id: 'motif/kawung',
        name: 'Kawung',
        year: 1950,
        restricted: false,
        aliasTexts: ['Kawoeng', 'Kawong'],
      },
      { id: 'motif/parang', name: 'Parang', year: 1900, restricted: true, aliasTexts: [] },
    ]);
    expect(rows).toBe(2);
    expect(await readFile(path, 'utf8')).toBe(
      [
        'id:ID,name:string,year:long,restricted:boolean,aliasTexts:string[]',
        'motif/kawung,Kawung,1950,false,Kawoeng;Kawong',
        'motif/parang,Parang,1900,true,',
        '',
      ].join('\n'),
    );
  });

  test('name the ends of a relationship first', async () => {
    const { path } = await writeEdges(join(folder, 'edges.csv'), [
      { from: 'motif/b', to: 'motif/a', properties: { id: 'derivation/b--a' } },
    ]);
    expect(await readFile(path, 'utf8')).toBe(
      ':START_ID,:END_ID,id:string\nmotif/b,motif/a,derivation/b--a\n',
    );
  });

  test('keep commas, quotes and line ends within a value', async () => {
    const { path } = await writeNodes(join(folder, 'quoted.csv'), [
      { id: 'a', name: 'one, two', note: 'says "so"\nand more' },
    ]);
    expect(await readFile(path, 'utf8')).toContain('a,"one, two","says ""so""\nand more"');
  });

  test('hold more than is gathered before a write', async () => {
    function* many() {
      for (let row = 0; row < 30_000; row += 1) yield { id: `motif/${row}`, name: 'x'.repeat(60) };
    }
    const { path, rows } = await writeNodes(join(folder, 'many.csv'), many());
    expect(rows).toBe(30_000);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(30_002);
  });
});
