import type { Graph } from '../../graph/graph.ts';
import type { SearchDocument } from '../search-document.ts';
import type { Analyser } from '../text/analyser.ts';
import { countEntities, documentFacts, entityIdsAfter } from './document-facts.query.ts';
import { toDocument } from './to-document.ts';

const batchSize = 1_000;

/** Raise it when the same graph and rules become other documents: indexes are then built anew. */
const codeVersion = 1;

/** Asks for what comes next while the reader is busy with what came: one of them reads, the other writes. */
async function* readAhead<T>(source: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  let coming = source.next();
  try {
    for (;;) {
      const { done, value } = await coming;
      if (done) return;
      coming = source.next();
      // Whoever takes it sees the failure; nobody may.
      coming.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return();
  }
}

/** Documents of records of the graph. */
export class DocumentReader {
  readonly #graph: Graph;
  readonly #analyser: Analyser;

  constructor({ graph, analyser }: { readonly graph: Graph; readonly analyser: Analyser }) {
    this.#graph = graph;
    this.#analyser = analyser;
  }

  /** Names the code and rules by which documents are made. */
  get version(): string {
    return `${codeVersion}-${this.#analyser.rules.digest}`;
  }

  /** The documents of these records as they are now; ids under which nothing stands are left out. */
  async documentsFor(ids: readonly string[]): Promise<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    for (let start = 0; start < ids.length; start += batchSize) {
      const facts = await this.#graph.read(documentFacts, { ids: ids.slice(start, start + batchSize) });
      documents.push(...facts.map((each) => toDocument(each, this.#analyser)));
    }
    return documents;
  }

  /** The documents of all records, in batches, in the order of their ids. */
  async *allDocuments(): AsyncGenerator<readonly SearchDocument[]> {
    yield* readAhead(this.#documentsInTurn());
  }

  async *#documentsInTurn(): AsyncGenerator<readonly SearchDocument[]> {
    for await (const ids of this.allIds()) yield await this.documentsFor(ids);
  }

  async count(): Promise<number> {
    return (await this.#graph.read(countEntities))[0] ?? 0;
  }

  async *allIds(): AsyncGenerator<readonly string[]> {
    let after = '';
    for (;;) {
      const ids = await this.#graph.read(entityIdsAfter, { after, limit: batchSize });
      if (ids.length === 0) return;
      yield ids;
      after = ids.at(-1) ?? after;
    }
  }
}
