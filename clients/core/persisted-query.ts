import { RequestFailure } from './request-failure.ts';

const hashes = new Map<string, Promise<string>>();

/**
 * The hash under which the server keeps a query. Pages that are not served securely cannot compute it (the
 * browser withholds `crypto.subtle` from them), and neither do mutations have one.
 */
export function hashOf(text: string): Promise<string> | undefined {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle || /^\s*mutation\b/m.test(text)) return undefined;
  const known = hashes.get(text) ?? digest(subtle, text);
  hashes.set(text, known);
  return known;
}

/** The address that asks for a persisted query: the same question is always the same address, which others may cache. */
export function addressOf(endpoint: string | URL, hash: string, variables: unknown): URL {
  const address = new URL(endpoint);
  address.searchParams.set('variables', JSON.stringify(variables));
  address.searchParams.set('extensions', JSON.stringify(extensionsOf(hash)));
  return address;
}

/** What tells the server to keep the query under its hash. */
export const extensionsOf = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

/** Whether the server only has to be told the query once. */
export const isUnknownQuery = (error: unknown): boolean =>
  error instanceof RequestFailure &&
  error.reason.kind === 'graphql' &&
  error.reason.code.startsWith('PERSISTED_QUERY_NOT');

async function digest(subtle: Crypto['subtle'], text: string): Promise<string> {
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
