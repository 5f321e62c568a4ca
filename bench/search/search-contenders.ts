import { Meilisearch } from 'meilisearch';
import type { Progress } from '../../server/cli/progress.ts';
import type { BenchDatabase } from '../database.ts';
import { Client } from '../measure/post.ts';
import { operationBody } from '../measure/post-operation.ts';
import type { Runner } from '../measure/rounds.ts';
import { settled } from '../measure/settled.ts';
import { startOurs } from '../servers/contenders.ts';
import type { SearchBenchOptions } from './search-options.ts';
import { type SearchQuestion, searchQuery, suggestQuery } from './search-questions.ts';

export type SearchContender = 'ours, Neo4j' | 'ours, Meilisearch' | 'Meilisearch itself';

export interface SearchRunner extends Runner {
  readonly name: SearchContender;
}

export interface SearchContest {
  runners(question: SearchQuestion): readonly SearchRunner[];
  /** Records that search holds. */
  documents(): Promise<number>;
  close(): Promise<void>;
}

const index = 'silsilah_bench';

/** The product with each engine, and Meilisearch itself where there is one. */
export async function openSearchContest(
  database: BenchDatabase,
  { meilisearch }: SearchBenchOptions,
  progress: Progress,
): Promise<SearchContest> {
  const neo4j = await startOurs(database.access, progress);
  const servers = [neo4j];
  const close = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    if (meilisearch) await removeIndex(meilisearch);
  };
  const overNeo4j = new Client(`${neo4j.url}/graphql`);
  const askers: Readonly<{ name: SearchContender; ask: (question: SearchQuestion) => Asker }>[] = [
    { name: 'ours, Neo4j', ask: (question) => overApi(overNeo4j, question) },
  ];
  try {
    if (meilisearch) {
      const { host, apiKey } = meilisearch;
      const key = { MEILI_HOST: host, MEILI_API_KEY: apiKey ?? '', MEILI_INDEX: index };
      const server = await startOurs(database.access, progress, key);
      servers.push(server);
      await untilReady(server.url, progress);
      const overMeilisearch = new Client(`${server.url}/graphql`);
      const access = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
      const itself = new Client(`${host}/indexes/${index}/search`, access);
      askers.push(
        { name: 'ours, Meilisearch', ask: (question) => overApi(overMeilisearch, question) },
        { name: 'Meilisearch itself', ask: (question) => directly(itself, question) },
      );
    }
    progress.line('Waiting until all have done what they do by themselves ...');
    await settled([database.pid, ...servers.map(({ pid }) => pid)]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    runners: (question) => askers.map(({ name, ask }) => ({ name, ask: inTurn(question, ask(question)) })),
    documents: async () => {
      const text = await overNeo4j.post(operationBody('{ search(query: "") { totalCount } }', {}));
      return (JSON.parse(text) as { data: { search: { totalCount: number } } }).data.search.totalCount;
    },
    close,
  };
}

type Asker = (typed: string) => Promise<void>;

const inTurn =
  ({ typed }: SearchQuestion, ask: Asker) =>
  async (turn: number) =>
    ask(typed[turn % typed.length] ?? '');

const overApi = (client: Client, { operation }: SearchQuestion): Asker => {
  const query = operation === 'search' ? searchQuery : suggestQuery;
  return async (text) => {
    const answer = await client.post(operationBody(query, { text }));
    if (answer.includes('"errors":')) throw new Error(`An answer holds errors: ${answer.slice(0, 500)}`);
  };
};

/** What a website would ask that has no server of its own between: one request, names of the first results. */
const directly = (client: Client, { operation }: SearchQuestion): Asker => {
  const limit = operation === 'search' ? 20 : 8;
  return async (q) => {
    await client.post(Buffer.from(JSON.stringify({ q, limit, attributesToRetrieve: ['id', 'name'] })));
  };
};

const readyMs = 900_000;

/** Until its own index answers, and not the one that stands in for it. */
async function untilReady(url: string, progress: Progress): Promise<void> {
  progress.line('Waiting until Meilisearch has every record ...');
  const client = new Client(`${url}/graphql`);
  const body = operationBody('{ search(query: "") { backend degraded } }', {});
  const end = performance.now() + readyMs;
  while (performance.now() < end) {
    const answer = await client.post(body);
    if (answer.includes('"backend":"MEILISEARCH"') && answer.includes('"degraded":false')) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Meilisearch was not ready within ${readyMs / 1000} s.`);
}

async function removeIndex({ host, apiKey }: { host: string; apiKey: string | undefined }): Promise<void> {
  const client = new Meilisearch({ host, ...(apiKey === undefined ? {} : { apiKey }) });
  for (const name of [index, `${index}_next`]) await client.deleteIndex(name).waitTask();
}
