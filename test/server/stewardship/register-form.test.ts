import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { makeApiKey, parseApiKey } from '../../../server/stewardship/identity/api-key.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { smallGraph } from './kit/small-graph.ts';

let graph: Graph;
let app: LiveApp;
let key: string;
beforeAll(async () => {
  graph = await smallGraph();
  app = await liveApp(graph);
  key = await app.makeKey('CONTRIBUTOR', 'Rina');
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const filled = {
  once: 'form-1',
  name: 'Kawung Formulir',
  year: '2026',
  kind: 'FASHION',
  description_id: '<b>Selendang</b>',
  description_en: '',
  ancestor: '/motif/kawung',
  derivation: 'SCALING',
  confidence: 'DOCUMENTED',
  source_title: 'Pernyataan perancang',
  maker_name: 'Rina',
  maker_role: 'DESIGNER',
};

async function post(fields: Readonly<Record<string, string>>, headers = {}, path = '/register') {
  const response = await fetch(`${app.address}${path}`, {
    method: 'POST',
    headers: { accept: 'text/html', ...headers },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

const mine = async () =>
  (await app.ask('{ myProposals { nodes { title kind author } } }', {}, key)).data?.['myProposals'];

describe('the form for registering a design', () => {
  test('stands in both languages, with a label for every field and no script', async () => {
    for (const [path, title] of [
      ['/register', 'Daftarkan rancangan saya'],
      ['/en/register', 'Register my design'],
    ]) {
      const html = await (await fetch(`${app.address}${path}`)).text();
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).not.toContain('<script');
      const names = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(
        (match) => match[1],
      );
      expect(names.length).toBeGreaterThan(12);
      for (const name of names) expect(html).toContain(`<label for="${name}"`);
    }
  });

  test('checks without keeping anything, then sends, and sends once however often it is posted', async () => {
    const checked = await post({ ...filled, key, do: 'check' });
    expect(checked.status).toBe(200);
    expect(checked.html).toContain('Tidak ada yang salah');
    expect(checked.html).toContain('(motif/kawung) dibatasi: Pola larangan');
    expect(checked.html).not.toContain('is restricted');
    const inEnglish = await post({ ...filled, key, do: 'check' }, {}, '/en/register');
    expect(inEnglish.html).toContain('(motif/kawung) is restricted: Reserved by court rule');
    expect(await mine()).toEqual({ nodes: [] });
    const sent = await post({ ...filled, key, do: 'send' }, {}, '/en/register');
    expect(sent.html).toMatch(/Sent\. A curator will read it\..*proposal\/[0-9a-f]+/s);
    await post({ ...filled, key, do: 'send' });
    expect(await mine()).toEqual({ nodes: [{ title: 'Kawung Formulir', kind: 'DESIGN', author: 'Rina' }] });
  });

  test('shows what is wrong at its field, keeps what was typed, and never the key', async () => {
    const { status, headers, html } = await post({
      ...filled,
      once: 'form-3',
      key,
      ancestor: 'motif/none',
      do: 'send',
    });
    expect(status).toBe(422);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toMatch(/id="ancestor"[^>]*aria-invalid="true"/);
    expect(html).toContain('Tidak ada catatan dengan id &quot;motif/none&quot;: berikan id motif');
    expect(html).not.toContain('Nothing stands under');
    expect(html).toContain('value="Kawung Formulir"');
    expect(html).toContain('&lt;b>Selendang&lt;/b>');
    expect(html).not.toContain(key);
    expect(app.log()).not.toContain(parseApiKey(key)?.secret);
  });

  test('says of a wrong key that it is not known, and of a missing one too', async () => {
    for (const [path, unknown, missing] of [
      ['/register', 'Kunci ini tidak dikenal di sini', 'Kuncinya belum ada'],
      ['/en/register', 'This key is not known here', 'The key is missing'],
    ] as const) {
      const wrong = await post({ ...filled, key: makeApiKey().text, do: 'send' }, {}, path);
      expect([wrong.status, wrong.html.includes(unknown)]).toEqual([401, true]);
      const none = await post({ ...filled, do: 'send' }, {}, path);
      expect([none.status, none.html.includes(missing)]).toEqual([401, true]);
    }
  });

  test('takes a year that is none as a mistake of the form, not as ours', async () => {
    const { status, html } = await post({ ...filled, key, year: 'soon', do: 'check' });
    expect([status, html.includes('Ada isian yang tidak dapat dipakai')]).toEqual([400, true]);
  });

  test('is not taken from another site', async () => {
    const fields = { ...filled, once: 'form-2', name: 'Foreign', key, do: 'send' };
    expect((await post(fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(fields, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await mine()).toEqual({ nodes: [{ title: 'Kawung Formulir', kind: 'DESIGN', author: 'Rina' }] });
  });
});
