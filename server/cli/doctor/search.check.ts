import { type Check, type Finding, fail, ok, warn } from './finding.ts';

export const searchCheck: Check = {
  name: 'Search',
  async look({ environment }) {
    const host = environment['MEILI_HOST'];
    return host
      ? await judgeMeilisearch(host, environment['MEILI_API_KEY'])
      : ok("Neo4j's own full-text index");
  },
};

const fallback = 'Until then search answers from Neo4j. Without MEILI_HOST it always does.';

/** Whether Meilisearch answers at this address, and takes the key. */
export async function judgeMeilisearch(host: string, key: string | undefined): Promise<Finding> {
  const headers: HeadersInit = key ? { authorization: `Bearer ${key}` } : {};
  try {
    const answer = await fetch(new URL('version', withSlash(host)), {
      headers,
      signal: AbortSignal.timeout(3_000),
    });
    if (answer.status === 401 || answer.status === 403) {
      return fail(`Meilisearch at ${host} refuses the key.`, `Check MEILI_API_KEY. ${fallback}`);
    }
    if (!answer.ok)
      return warn(`${host} answers with status ${answer.status}.`, `Check MEILI_HOST. ${fallback}`);
    const { pkgVersion } = (await answer.json()) as { pkgVersion?: unknown };
    return ok(`Meilisearch ${String(pkgVersion ?? '')} at ${host}`);
  } catch {
    return warn(
      `Nothing answers at ${host}.`,
      `Check that Meilisearch runs and that MEILI_HOST is right. ${fallback}`,
    );
  }
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
