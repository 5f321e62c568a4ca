import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { read } from './kit/forms.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { idOf, scarf, send } from './kit/operations.ts';
import { smallGraph } from './kit/small-graph.ts';

let graph: Graph;
let app: LiveApp;
let curator: string;
let proposalId: string;
beforeAll(async () => {
  graph = await smallGraph();
  app = await liveApp(graph);
  curator = await app.makeKey('CURATOR', 'Budi');
  const contributor = await app.makeKey('CONTRIBUTOR', 'Rina');
  proposalId = idOf(await send(app, contributor, 'proposeDesign', scarf));
  await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const visit = async (path: string) => {
  const response = await fetch(`${app.address}${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, html: await response.text() };
};

/** What a phone reads off the code on a page. */
function scan(html: string): string {
  const [, size = '0', path = ''] =
    /<svg class="qr" viewBox="0 0 (\d+) \d+".*?<path d="([^"]+)"/s.exec(html) ?? [];
  const [modules, scale] = [Number(size), 4];
  const width = modules * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}

test('an accepted design has a certificate with all that it rests on, in both languages', async () => {
  const { status, html } = await visit('/en/certificate/kawung-nusantara');
  expect(status).toBe(200);
  const text = read(html);
  for (const told of [
    'Certificate of pedigree Kawung Nusantara',
    'Proposed by Rina',
    'Accepted by Budi',
    'accepted in revision 1, last changed in revision 1',
    'It is no legal right',
    'Kawung Nusantara (design, 2026), after motif Kawung.',
    'Design statement',
  ]) {
    expect(text).toContain(told);
  }
  expect(html).toContain('class="restriction"');
  expect(html).toContain('class="picture wide"');
  expect(html).toContain('href="/export/lineage/design/kawung-nusantara.svg?direction=ancestors');
  expect(html).toContain('href="/id/design/kawung-nusantara.jsonld"');
  expect(read((await visit('/certificate/kawung-nusantara')).html)).toContain('Diterima oleh Budi');
});

test('its code leads to the permanent address of the design', async () => {
  const { html } = await visit('/certificate/kawung-nusantara');
  expect(scan(html)).toBe('https://wastra.test/id/design/kawung-nusantara');
});

test('the page of the design leads to it, and the files it names are there', async () => {
  expect((await visit('/design/kawung-nusantara')).html).toContain('href="/certificate/kawung-nusantara"');
  for (const path of ['/export/lineage/design/kawung-nusantara.svg', '/id/design/kawung-nusantara.jsonld']) {
    expect((await fetch(`${app.address}${path}`)).status).toBe(200);
  }
});

test('who accepted it is told by the API as well, under the name chosen since', async () => {
  await app.ask('mutation { chooseShownName(name: "B.") { shownName } }', {}, curator);
  const { data } = await app.ask(
    '{ design(slug: "kawung-nusantara") { acceptance { proposedBy acceptedBy revision } } }',
  );
  expect(data).toEqual({ design: { acceptance: { proposedBy: 'Rina', acceptedBy: 'B.', revision: 1 } } });
});

test('what is undone, or was never there, has none', async () => {
  await send(app, curator, 'undo', { proposalId, reason: 'Asked for.' });
  expect((await visit('/certificate/kawung-nusantara')).status).toBe(404);
  expect((await visit('/certificate/none')).status).toBe(404);
});
