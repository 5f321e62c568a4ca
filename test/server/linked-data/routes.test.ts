import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { canonical, quadsOf, quadsOfJsonLd } from './kit/rdf.ts';

describe('linked data over HTTP', () => {
  const seeded = useSeededGraph();
  let server: FastifyInstance;
  beforeAll(async () => {
    ({ server } = await testApp(seeded.graph));
  });

  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    server.inject({ url, headers: { ...headers } });

  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

  describe('/id tells a thing in the form that is asked for', () => {
    test.each([
      ['application/ld+json', 'application/ld+json', '.jsonld'],
      ['application/json', 'application/ld+json', '.jsonld'],
      ['text/turtle', 'text/turtle', '.ttl'],
      ['application/n-quads', 'application/n-quads', '.nq'],
      ['*/*', 'application/ld+json', '.jsonld'],
      ['text/turtle;q=0.5, application/n-quads', 'application/n-quads', '.nq'],
    ])('%s gives %s', async (accept, type, ending) => {
      const answer = await get('/id/motif/kawung', { accept });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe(
        `${type}${type.endsWith('quads') ? '' : '; charset=utf-8'}`,
      );
      expect(answer.headers['content-location']).toBe(`/id/motif/kawung${ending}`);
      expect(answer.headers['vary']).toBe('accept, accept-language');
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    });

    test('a browser is led to the page', async () => {
      const answer = await get('/id/motif/kawung', { accept: browser });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/motif/kawung']);
      const english = await get('/id/motif/kawung', {
        accept: browser,
        'accept-language': 'en-GB, id;q=0.5',
      });
      expect(english.headers.location).toBe('/en/motif/kawung');
    });

    test('what there is not is refused with a code and the forms that there are', async () => {
      const answer = await get('/id/motif/kawung', { accept: 'image/png' });
      expect(answer.statusCode).toBe(406);
      expect(answer.json().errors[0]).toMatchObject({ extensions: { code: 'NOT_ACCEPTABLE' } });
      expect(answer.json().errors[0].message).toMatch(/image\/png.*text\/turtle/);
    });

    test('an ending names the form whatever is accepted', async () => {
      const answer = await get('/id/motif/kawung.ttl', { accept: browser });
      expect(answer.headers['content-type']).toBe('text/turtle; charset=utf-8');
    });

    test('links lead to the page, to the other forms and to the vocabulary', async () => {
      const { link } = (await get('/id/motif/kawung.nq')).headers;
      expect(link).toContain('<https://wastra.test/id/motif/kawung>; rel="canonical"');
      expect(link).toContain('<https://wastra.test/motif/kawung>; rel="alternate"; type="text/html"');
      expect(link).toContain(
        '<https://wastra.test/id/motif/kawung.ttl>; rel="alternate"; type="text/turtle"',
      );
      expect(link).toContain('<https://wastra.test/vocab>; rel="describedby"');
    });

    test('who holds the form already gets no body', async () => {
      const first = await get('/id/motif/kawung.ttl');
      const again = await get('/id/motif/kawung.ttl', { 'if-none-match': String(first.headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });

    test('nothing stands under an id that nobody has', async () => {
      const answer = await get('/id/motif/tidak-ada', { accept: 'text/turtle' });
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    });
  });

  describe('/id under another address', () => {
    test('a former id leads on for good, in the same form', async () => {
      const [former] = await seeded.graph.read({
        name: 'test',
        text: 'MATCH (n:Redirect) RETURN n.id AS id, n.to AS to ORDER BY id LIMIT 1',
        parse: (row) => ({ id: String(row['id']), to: String(row['to']) }),
      });
      if (former === undefined) throw new Error('The seeds hold no former id.');
      for (const ending of ['', '.ttl']) {
        const answer = await get(`/id/${former.id}${ending}`, { accept: 'text/turtle' });
        expect([answer.statusCode, answer.headers.location]).toEqual([301, `/id/${former.to}${ending}`]);
      }
    });

    test('an address in capitals leads to the one that is right', async () => {
      const answer = await get('/id/Motif/Kawung', { accept: 'text/turtle' });
      expect([answer.statusCode, answer.headers.location]).toEqual([301, '/id/motif/kawung']);
    });
  });

  describe('all forms of a thing say the same', () => {
    test.each([
      'motif/kawung',
      'wastra/geringsing',
      'technique/batik-tulis',
      'region/jawa-tengah',
      'design/be-bali-ghea',
    ])('%s', async (id) => {
      const [ld, ttl, nq] = await Promise.all(
        ['.jsonld', '.ttl', '.nq'].map((form) => get(`/id/${id}${form}`)),
      );
      const fromTurtle = quadsOf(ttl?.body ?? '', 'Turtle');
      expect(fromTurtle.length).toBeGreaterThan(10);
      expect(await canonical(await quadsOfJsonLd(ld?.body ?? ''))).toBe(await canonical(fromTurtle));
      expect(await canonical(quadsOf(nq?.body ?? '', 'N-Quads'))).toBe(await canonical(fromTurtle));
      expect(ttl?.body).not.toContain('seedHash');
    });
  });

  describe('/vocab', () => {
    test.each([
      ['/vocab', 'id', 'Kosakata data tertaut'],
      ['/en/vocab', 'en', 'Vocabulary of the linked data'],
    ])('%s is a page for people', async (url, lang, title) => {
      const { body, statusCode } = await get(url, { accept: browser });
      expect(statusCode).toBe(200);
      expect(body).toContain(`<html lang="${lang}">`);
      expect(body).toContain(title);
      expect(body).toContain('id="Derivation"');
      expect(body).toContain('id="Confidence.DOCUMENTED"');
    });

    test('every term that a record uses is defined, in both languages', async () => {
      const vocabulary = quadsOf((await get('/vocab.ttl')).body, 'Turtle');
      const languages = new Map<string, Set<string>>();
      for (const { subject, predicate, object } of vocabulary) {
        if (object.termType !== 'Literal' || !/(label|prefLabel|title)$/i.test(predicate.value)) continue;
        languages.set(subject.value, (languages.get(subject.value) ?? new Set()).add(object.language));
      }
      for (const id of [
        'motif/kawung',
        'design/be-bali-ghea',
        'technique/batik-tulis',
        'region/jawa-tengah',
      ]) {
        const quads = quadsOf((await get(`/id/${id}.nq`)).body, 'N-Quads');
        const used = quads
          .flatMap(({ predicate, object }) => [predicate.value, object.value])
          .filter((iri) => iri.startsWith('https://wastra.test/vocab#'));
        for (const iri of new Set(used)) expect([...(languages.get(iri) ?? [])], iri).toEqual(['id', 'en']);
      }
    });

    test('its forms say the same', async () => {
      const turtle = quadsOf((await get('/vocab', { accept: 'text/turtle' })).body, 'Turtle');
      const jsonLd = await quadsOfJsonLd((await get('/vocab', { accept: 'application/ld+json' })).body);
      expect(await canonical(jsonLd)).toBe(await canonical(turtle));
    });
  });
});
