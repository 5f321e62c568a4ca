import { postOperation } from '../measure/post-operation.ts';
import type { BenchData, Operation, PageForm, Question, SweepCase } from './question.ts';

const pageSize = 20;

interface Named {
  readonly id: string;
  readonly name: string;
}

export const ourPage: Operation = {
  query: `query BenchPage($after: String) {
    motifs(first: ${pageSize}, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
  }`,
  answer: (data) => (data as { motifs: { nodes: readonly Named[] } }).motifs.nodes,
};

const order = 'sort: [{ sortName: ASC }, { id: ASC }]';

const peerList: Operation = {
  query: `query BenchPageList($offset: Int!) { motifs(limit: ${pageSize}, offset: $offset, ${order}) { id name } }`,
  answer: (data) => (data as { motifs: readonly Named[] }).motifs,
};

const peerConnection: Operation = {
  query: `query BenchPageConnection($after: String) {
    motifsConnection(first: ${pageSize}, after: $after, ${order}) {
      edges { node { id name } } pageInfo { hasNextPage endCursor }
    }
  }`,
  answer: (data) =>
    (data as { motifsConnection: { edges: readonly { node: Named }[] } }).motifsConnection.edges.map(
      ({ node }) => node,
    ),
};

/** The peer's cursors hold the offset of the last record before the page. */
const offsetCursor = (depth: number) =>
  depth === 0 ? null : Buffer.from(`arrayconnection:${depth - 1}`).toString('base64');

/** Cursors at certain depths, met by reading the list page by page. */
async function cursorsAt(
  depths: readonly number[],
  { ours }: BenchData,
): Promise<ReadonlyMap<number, string | null>> {
  const query =
    'query BenchCursors($after: String) { motifs(first: 100, after: $after) { pageInfo { endCursor } } }';
  const cursors = new Map<number, string | null>([[0, null]]);
  let after: string | null = null;
  for (let depth = 100; depth <= Math.max(...depths); depth += 100) {
    const data = await postOperation(ours, query, { after });
    after = (data as { motifs: { pageInfo: { endCursor: string } } }).motifs.pageInfo.endCursor;
    if (depths.includes(depth)) cursors.set(depth, after);
  }
  return cursors;
}

async function sweep(data: BenchData): Promise<SweepCase> {
  const motifs = data.generated.descent.roles.filter((role) => role === 'MOTIF').length;
  const end = Math.floor((motifs - 100) / 100) * 100;
  const depths = [0, 100, 200, 1_000, end].filter(
    (depth, index, all) => depth <= end && all.indexOf(depth) === index,
  );
  const cursors = await cursorsAt(depths, data);
  const forms: readonly PageForm[] = [
    {
      name: 'ours, connection',
      contender: 'ours',
      operation: ourPage,
      variables: (depth) => ({ after: cursors.get(depth) ?? null }),
    },
    { name: 'peer, list', contender: 'peer', operation: peerList, variables: (offset) => ({ offset }) },
    {
      name: 'peer, connection',
      contender: 'peer',
      operation: peerConnection,
      variables: (depth) => ({ after: offsetCursor(depth) }),
    },
  ];
  return {
    kind: 'sweep',
    name: 'page',
    measures: `A page of ${pageSize} of ${motifs} motifs by name, so many records from the start, one question at a time.`,
    depths,
    forms,
  };
}

/** Paging: by keys, where each page costs the same, or by offset, where it does not. */
export const pageQuestion: Question = {
  name: 'page',
  statements: async () => [],
  cases: async (data) => [await sweep(data)],
};
