import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { Batcher } from '../../../server/graph/batch.ts';
import type { Graph, Parameters } from '../../../server/graph/graph.ts';
import type { Query } from '../../../server/graph/query.ts';
import { readRevision } from '../../../server/graph/revision.ts';
import { RevisionCache } from '../../../server/graph/revision-cache.ts';
import { SharedLookUps } from '../../../server/graph/shared-look-ups.ts';
import { LineageRepository } from '../../../server/lineage/lineage.repository.ts';
import { testNeo4j } from '../../kit/neo4j.ts';

/** What an operation costs the database, whatever the machine: accesses to nodes, claims, properties, indexes. */
export interface Cost {
  readonly dbHits: number;
  readonly statements: number;
}

type Operation = (lineages: LineageRepository) => Promise<unknown>;
type Statement = readonly [text: string, parameters: Parameters];

/** Runs an operation, alone or after another one that makes records known, then profiles each statement that it sent. */
export async function costOf(graph: Graph, operation: Operation, before?: Operation): Promise<Cost> {
  const sent: Statement[] = [];
  const listening = listen(graph, (statement) => sent.push(statement));
  const ask = (asked: Operation) =>
    asked(new LineageRepository({ graph: listening, batcher: new Batcher(listening) }));
  if (before !== undefined) await ask(before);
  sent.length = 0;
  await ask(operation);
  const { uri, user, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    let dbHits = 0;
    for (const statement of sent) dbHits += await profile(driver, statement);
    return { dbHits, statements: sent.length };
  } finally {
    await driver.close();
  }
}

function listen(graph: Graph, hear: (statement: Statement) => void): Graph {
  return {
    database: graph.database,
    read: <Row>(query: Query<Row>, parameters: Parameters = {}) => {
      hear([query.text, parameters]);
      return graph.read(query, parameters);
    },
    stream: (...sent) => graph.stream(...sent),
    write: (work) => graph.write(work),
    with: (options) => listen(graph.with(options), hear),
    // Nothing is known yet, as after a change of the graph.
    kept: new RevisionCache(() => readRevision(graph)),
    lookUps: new SharedLookUps(() => graph),
    options: graph.options,
    close: () => graph.close(),
  };
}

async function profile(driver: Driver, [text, parameters]: Statement): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    return summary.profile ? hitsOf(summary.profile) : Number.NaN;
  } finally {
    await session.close();
  }
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((total, child) => total + hitsOf(child), 0);
