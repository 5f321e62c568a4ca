import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NodeNumbers, writeEdges, writeNodes } from '../../../bench/load/csv.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silsilah-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('files for the import', () => {
  test('name the type of each column, and number the nodes from 0 on', async () => {
    const kawung = {
      id: 'motif/kawung',
      name: 'Kawung',
      year: 1950,
      restricted: false,
      aliasTexts: ['Kawoeng', 'Kawong'],
    };
    const parang = { id: 'motif/parang', name: 'Parang', year: 1900, restricted: true, aliasTexts: [] };
    const { path, rows } = await writeNodes(join(folder, 'nodes.csv'), [kawung, parang], new NodeNumbers());
    expect(rows).toBe(2);
    expect(await readFile(path, 'utf8')).toBe(
      [
        ':ID,id:string,name:string,year:long,restricted:boolean,aliasTexts:string[]',
        '0,motif/kawung,Kawung,1950,false,Kawoeng;Kawong',
        '1,motif/parang,Parang,1900,true,',
        '',
      ].join('\n'),
    );
  });

  test('name the ends of a relationship first, by the numbers of their nodes', async () => {
    const numbers = new NodeNumbers();
    await writeNodes(join(folder, 'ends.csv'), [{ id: 'motif/a' }, { id: 'motif/b' }], numbers);
    const edges = [{ from: 'motif/b', to: 'motif/a', properties: { id: 'derivation/b--a' } }];
    const { path } = await writeEdges(join(folder, 'edges.csv'), edges, numbers);
    expect(await readFile(path, 'utf8')).toBe(':START_ID,:END_ID,id:string\n1,0,derivation/b--a\n');
  });

  test('lead nowhere but to nodes', async () => {
    const edges = [{ from: 'motif/b', to: 'motif/a', properties: {} }];
    await expect(writeEdges(join(folder, 'lost.csv'), edges, new NodeNumbers())).rejects.toThrow('motif/b');
  });

  test('keep commas, quotes and line ends within a value', async () => {
    const node = { id: 'a', name: 'one, two', note: 'says "so"\nand more' };
    const { path } = await writeNodes(join(folder, 'quoted.csv'), [node], new NodeNumbers());
    expect(await readFile(path, 'utf8')).toContain('a,"one, two","says ""so""\nand more"');
  });

  test('hold more than is gathered before a write', async () => {
    function* many() {
      for (let row = 0; row < 30_000; row += 1) yield { id: `motif/${row}`, name: 'x'.repeat(60) };
    }
    const { path, rows } = await writeNodes(join(folder, 'many.csv'), many(), new NodeNumbers());
    expect(rows).toBe(30_000);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(30_002);
  });
});
