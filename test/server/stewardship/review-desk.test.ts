import { beforeAll, describe, expect, test } from 'vitest';
import { makeApiKey, parseApiKey } from '../../../server/stewardship/identity/api-key.ts';
import { KeyRepository } from '../../../server/stewardship/identity/key.repository.ts';
import { openDesk } from './kit/desk.ts';
import { hiddenOf, post, read } from './kit/forms.ts';
import { idOf, scarf, send } from './kit/operations.ts';

const desk = openDesk();

const propose = async (name: string) =>
  idOf(await send(desk.app, desk.contributor, 'proposeDesign', { ...scarf, name }));
const open = (path = '/review', key = desk.curator) => post(desk.app, path, { key });
const move = (html: string, fields: Readonly<Record<string, string>>, path = '/review') =>
  post(desk.app, path, { ...hiddenOf(html, 'do'), ...fields });
const heading = (html: string) => /<h2 id="usulan">([^<]*?) ?</.exec(html)?.[1];
const statusOf = async (id: string) => {
  const { data } = await desk.app.ask(
    'query ($id: ID!) { node(id: $id) { ... on Proposal { status reviewComment } } }',
    { id },
    desk.curator,
  );
  return data?.['node'];
};

describe('the door of the desk', () => {
  test('asks for the key in both languages, and needs no script and no cookie', async () => {
    for (const [path, title] of [
      ['/review', 'Meja kurator'],
      ['/en/review', 'The curators’ desk'],
    ]) {
      const response = await fetch(`${desk.app.address}${path}`);
      const html = await response.text();
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toMatch(/<label for="key">.*<input id="key" name="key" type="password"/s);
      expect(html).not.toContain('<script');
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('does not open to a wrong key, to none, or to a contributor', async () => {
    for (const [path, told] of [
      ['/review', 'Kunci ini tidak dikenal di sini'],
      ['/en/review', 'This key is not known here'],
    ] as const) {
      const wrong = await open(path, makeApiKey().text);
      expect([wrong.status, read(wrong.html).includes(told)]).toEqual([401, true]);
    }
    expect((await post(desk.app, '/review', {})).status).toBe(401);
    const weak = await open('/review', desk.contributor);
    expect([weak.status, read(weak.html).includes('memerlukan peran CURATOR')]).toEqual([403, true]);
    expect(
      (await post(desk.app, '/review', { key: desk.curator }, { 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403);
  });

  test('says where there is nothing to read', async () => {
    const { status, html } = await open();
    expect([status, read(html).includes('Tidak ada usulan di sini')]).toEqual([200, true]);
  });
});

describe('the desk', () => {
  let ids: string[];
  beforeAll(async () => {
    ids = [];
    for (const name of ['Kawung Satu', 'Kawung Dua', 'Kawung Tiga']) ids.push(await propose(name));
  });

  test('shows the oldest first, as a difference with its lineage, its warnings and its sources', async () => {
    const { html, headers } = await open('/en/review');
    expect(headers.get('cache-control')).toBe('no-store');
    const text = read(html);
    expect(heading(html)).toBe('Kawung Satu');
    for (const told of [
      'You are reading as Budi.',
      'Field Before After',
      'description (English) nothing Scarf with an enlarged kawung.',
      'The lineage it would add Kawung Satu',
      'What deserves a look',
      'is restricted',
      'Design statement . 2026.',
    ]) {
      expect(text).toContain(told);
    }
    expect(html).toContain('href="/en/motif/kawung"');
    expect(html.indexOf('Kawung Satu')).toBeLessThan(html.indexOf('Kawung Tiga'));
  });

  test('tells what deserves a look, and what is wrong, in the language of the page', async () => {
    const { html } = await open();
    expect(read(html)).toContain('(motif/kawung) dibatasi: Pola larangan');
    expect(read(html)).not.toContain('is restricted');
    const refused = await move(html, { do: 'reject' });
    expect(read(refused.html)).toContain('Bagian ini kosong: tuliskan sesuatu di sini.');
    const inEnglish = await move(html, { do: 'reject' }, '/en/review');
    expect(read(inEnglish.html)).toContain('This is empty: write something here.');
  });

  test('never gives the key back, and logs neither it nor its seal', async () => {
    const { html } = await open();
    const { ticket = '' } = hiddenOf(html, 'do');
    expect(ticket.length).toBeGreaterThan(50);
    expect(html).not.toContain(desk.curator);
    for (const kept of [parseApiKey(desk.curator)?.secret, ticket])
      expect(desk.app.log()).not.toContain(kept);
    const { status } = await desk.app.ask('{ viewer { role } }', {}, ticket);
    expect(status).toBe(401);
  });

  test('has a label for every field, and a name for every button', async () => {
    const { html } = await open();
    for (const [, id] of html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)) {
      expect(html).toContain(`for="${id}"`);
    }
    expect(html).not.toMatch(/<button[^>]*>\s*<\/button>/);
  });

  test('skips on to the next, and back to the first after the last', async () => {
    let { html } = await open();
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      seen.push(heading(html));
      ({ html } = await move(html, { do: 'skip' }));
    }
    expect(seen).toEqual(['Kawung Satu', 'Kawung Dua', 'Kawung Tiga', 'Kawung Satu']);
  });

  test('rejects with a note only, keeps the proposal on the desk until then, and leads on', async () => {
    const first = await open();
    const refused = await move(first.html, { do: 'reject' });
    expect(refused.status).toBe(422);
    expect(heading(refused.html)).toBe('Kawung Satu');
    const rejected = await move(refused.html, { do: 'reject', note: 'Sumbernya belum cukup.' });
    expect(read(rejected.html)).toContain('Kawung Satu: ditolak.');
    expect(heading(rejected.html)).toBe('Kawung Dua');
    expect(await statusOf(ids[0] ?? '')).toEqual({
      status: 'REJECTED',
      reviewComment: 'Sumbernya belum cukup.',
    });
  });

  test('of two curators one wins, and the other is told in words who it was', async () => {
    const [mine, theirs] = [await open(), await open('/review', await desk.app.makeKey('CURATOR', 'Sri'))];
    const accepted = await move(theirs.html, { do: 'accept' });
    expect(read(accepted.html)).toContain('Kawung Dua: diterima.');
    expect(accepted.html).toContain('href="/design/kawung-dua"');
    const late = await move(mine.html, { do: 'reject', note: 'Bukan kawung.' });
    expect(late.status).toBe(422);
    expect(read(late.html)).toContain(
      'Kurator lain lebih dulu: usulan ini sudah diterima oleh Sri. Keputusan Anda tidak disimpan.',
    );
    expect((await fetch(`${desk.app.address}/design/kawung-dua`)).status).toBe(200);
  });

  test('the same decision sent twice decides once', async () => {
    const { html } = await open();
    expect(heading(html)).toBe('Kawung Tiga');
    const fields = { do: 'ask', note: 'Tahun berapa?' };
    const answers = [await move(html, fields), await move(html, fields)];
    for (const { status, html: answer } of answers) {
      expect([status, read(answer).includes('Kawung Tiga: ditanyakan.')]).toEqual([200, true]);
    }
    const asked = await post(desk.app, '/review', { key: desk.curator, status: 'ASKED' });
    expect(heading(asked.html)).toBe('Kawung Tiga');
    expect(read(asked.html)).toContain('Tahun berapa?');
  });

  test('a decision on what has changed since it was read is refused, and shows how it stands now', async () => {
    const correct = async (value: string) =>
      idOf(
        await send(desk.app, desk.contributor, 'proposeCorrection', {
          id: 'motif/parang',
          changes: [{ field: 'description.en', value }],
          reason: 'Said so.',
        }),
      );
    await correct('First.');
    const first = await open();
    expect(heading(first.html)).toBe('Parang (motif/parang)');
    const second = await correct('Second.');
    await send(desk.app, desk.curator, 'reviewProposal', { proposalId: second, decision: 'ACCEPT' });
    const late = await move(first.html, { do: 'accept' });
    expect(late.status).toBe(422);
    expect(read(late.html)).toContain('sudah berubah sejak Anda membacanya');
    expect(read(late.html)).toMatch(/keterangan \(Inggris\) Second\. First\./);
    expect(read(late.html)).toContain('Belum dapat diterima sekarang');
  });

  test('takes an accepted proposal back', async () => {
    const accepted = await post(desk.app, '/review', {
      key: desk.curator,
      status: 'ACCEPTED',
      proposal: ids[1] ?? '',
    });
    const undone = await move(accepted.html, { do: 'undo', note: 'Diminta pengusul.' });
    expect(read(undone.html)).toContain('Kawung Dua: dibatalkan.');
    expect((await fetch(`${desk.app.address}/design/kawung-dua`)).status).toBe(404);
  });

  test('a seal that is damaged or of a revoked key closes the desk and keeps the note', async () => {
    const { html } = await open();
    const note = 'Catatan yang panjang.';
    const damaged = await move(html, { ticket: 'x', do: 'reject', note });
    expect([damaged.status, damaged.html.includes(`name="note" value="${note}"`)]).toEqual([401, true]);
    expect(damaged.html).toContain('name="key"');
    const key = await desk.app.makeKey('CURATOR', 'Tono');
    const theirs = await open('/review', key);
    await new KeyRepository(desk.graph).revoke(parseApiKey(key)?.prefix ?? '', new Date().toISOString());
    const revoked = await move(theirs.html, { do: 'reject', note });
    expect([revoked.status, read(revoked.html).includes('sudah dicabut')]).toEqual([401, true]);
  });
});
