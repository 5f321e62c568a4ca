import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OidcConfig } from '../../../server/config-access.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';

const viewer = '{ viewer { shownName role } }';
const audience = 'silsilah';

let graph: Graph;
let app: LiveApp;
let issuer: Issuer;
beforeAll(async () => {
  graph = await freshGraph();
  issuer = await startIssuer();
  app = await liveApp(graph, { oidc: configFor(issuer.address) });
});
afterAll(async () => {
  await app?.close();
  issuer?.server.close();
  await graph?.close();
});

const configFor = (address: string): OidcConfig => ({
  issuer: address,
  audience,
  jwksUri: undefined,
  roleClaim: 'realm_access.roles',
  roles: { editor: 'CURATOR', writer: 'CONTRIBUTOR' },
  nameClaim: 'name',
});

interface Issuer {
  readonly server: Server;
  readonly address: string;
  sign(
    claims: JWTPayload,
    options?: { readonly key?: CryptoKey; readonly expires?: string },
  ): Promise<string>;
}

/** An identity provider with a discovery document and a set of keys, as real ones have. */
async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const body =
      request.url === '/.well-known/openid-configuration'
        ? { issuer: address, jwks_uri: `${address}/keys` }
        : { keys: [jwk] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    server,
    address,
    sign: (claims, { key = privateKey, expires = '5m' } = {}) =>
      new SignJWT({ iss: address, aud: audience, sub: 'someone', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(key),
  };
}

const rolesOf = (...roles: string[]) => ({ realm_access: { roles } });

describe('a token of the identity provider', () => {
  test('tells who asks, by the strongest role that it names', async () => {
    const token = await issuer.sign({ ...rolesOf('other', 'writer', 'editor'), name: 'Sari' });
    const { status, data } = await app.ask(viewer, {}, token);
    expect(status).toBe(200);
    expect(data?.['viewer']).toEqual({ shownName: 'Sari', role: 'CURATOR' });
  });

  test('without a role that means something here is forbidden', async () => {
    const { status, errors } = await app.ask(viewer, {}, await issuer.sign(rolesOf('constructor')));
    expect([status, errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(errors[0]?.message).toContain('editor, writer');
  });

  test('is refused when it is for others, from others, expired, forged or unsigned', async () => {
    const { privateKey: foreign } = await generateKeyPair('ES256');
    const roles = rolesOf('editor');
    const good = await issuer.sign(roles);
    const [, payload] = good.split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const bad = [
      await issuer.sign({ ...roles, aud: 'elsewhere' }),
      await issuer.sign({ ...roles, iss: 'https://elsewhere.example' }),
      await issuer.sign(roles, { expires: '-2m' }),
      await issuer.sign(roles, { key: foreign }),
      unsigned,
    ];
    for (const token of bad) {
      const { status, errors } = await app.ask(viewer, {}, token);
      expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    for (const token of [good, ...bad]) expect(app.log()).not.toContain(token);
  });

  test('does not stand in the way of keys', async () => {
    const key = await app.makeKey('CONTRIBUTOR', 'Budi');
    expect((await app.ask(viewer, {}, key)).data?.['viewer']).toMatchObject({ shownName: 'Budi' });
  });
});

test('an identity provider that does not answer is said to be away, and keys still hold', async () => {
  const lonely = await liveApp(graph, { oidc: configFor('http://127.0.0.1:9') });
  try {
    const { status, errors } = await lonely.ask(viewer, {}, await issuer.sign(rolesOf('editor')));
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await lonely.ask(viewer, {}, await lonely.makeKey('ADMIN'))).status).toBe(200);
  } finally {
    await lonely.close();
  }
});
