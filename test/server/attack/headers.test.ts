import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

const broken = [
  '%0d%0aset-cookie:%20a=b',
  '%0a%0a<script>',
  'a%0d%0alocation:%20//jahat.example',
  '%E5%98%8A%E5%98%8Dx',
];
const places = [
  (text: string) => `/motif/${text}`,
  (text: string) => `/motif/kawung${text}`,
  (text: string) => `/id/motif/${text}.jsonld`,
  (text: string) => `/export/region/${text}.csv`,
  (text: string) => `/export/lineage/motif/${text}.svg`,
  (text: string) => `/export/search.csv?q=${text}`,
  (text: string) => `/search?q=${text}`,
  (text: string) => `/graphiql/?query=${text}`,
  (text: string) => `/graphql?query=${text}`,
  (text: string) => `/oembed?url=${text}&format=${text}`,
  (text: string) => `/embed?of=${text}`,
  (text: string) => `/widgets/${text}`,
  (text: string) => `/en/${text}/`,
];

describe('headers of answers', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });
  afterAll(() => app.server.close());

  test('hold no line that an address has brought, and lead to no other site', async () => {
    const addresses = broken.flatMap((text) => places.map((place) => place(text)));
    const elsewhere = [
      '//jahat.example',
      '//jahat.example/',
      '/%2f%2fjahat.example/',
      '/\\jahat.example/',
      '/en//jahat.example/',
    ];
    for (const url of [...addresses, ...elsewhere]) {
      const { headers, statusCode } = await app.server.inject({ url, headers: { accept: 'text/html' } });
      expect(statusCode, url).not.toBe(500);
      expect(headers['set-cookie'], url).toBeUndefined();
      expect(
        Object.values(headers).filter((value) => /[\r\n]/.test(String(value))),
        url,
      ).toEqual([]);
      const { location = '/' } = headers;
      expect(new URL(location, 'https://wastra.test').origin, url).toBe('https://wastra.test');
    }
  });

  test('name the file of an export in plain letters, whatever was asked', async () => {
    for (const text of ['a"b;x=y', 'a%22%3B%20filename%3Dx.exe', '../../x', 'batik\u0000', 'ꦧꦠꦶꦏ']) {
      const { headers } = await app.server.inject(`/export/search.csv?q=${encodeURIComponent(text)}`);
      const disposition = String(headers['content-disposition'] ?? 'attachment; filename="none.zip"');
      expect(disposition).toMatch(/^attachment; filename="[a-zA-Z0-9.-]+"$/);
    }
  });

  test('do not follow a proxy that nobody trusts', async () => {
    const plain = await app.server.inject('/motif/kawung');
    const told = await app.server.inject({
      url: '/motif/kawung',
      headers: {
        'x-forwarded-host': 'jahat.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '1.2.3.4',
        forwarded: 'host=jahat.example;proto=https',
        host: 'jahat.example',
      },
    });
    expect(told.body).toBe(plain.body);
    expect(told.headers['strict-transport-security']).toBeUndefined();
  });

  test('give a request its own id where the one that came is no plain one', async () => {
    for (const id of ['a b', 'a\tb', 'x'.repeat(65), '<b>', 'é', '']) {
      const { headers } = await app.server.inject({ url: '/healthz', headers: { 'x-request-id': id } });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
