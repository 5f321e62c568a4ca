import type { Graph, Parameters } from '../../server/graph/graph.ts';

export interface SentStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** The statement that a piece of the product sends, caught on its way; no database is asked. */
export async function recordStatement(work: (graph: Graph) => Promise<unknown>): Promise<SentStatement> {
  const sent: SentStatement[] = [];
  const graph: Graph = {
    read: async ({ text }, parameters = {}) => {
      sent.push({ text, parameters });
      return [];
    },
    // biome-ignore lint/correctness/useYield: it refuses before there is a first row.
    async *stream() {
      throw new Error('A question of the bench reads its rows at once.');
    },
    write: () => Promise.reject(new Error('A question of the bench only reads.')),
    with: () => graph,
    close: () => Promise.resolve(),
  };
  await work(graph);
  const [statement, ...more] = sent;
  if (statement === undefined || more.length > 0)
    throw new Error(`One statement was expected, not ${sent.length}.`);
  return statement;
}
