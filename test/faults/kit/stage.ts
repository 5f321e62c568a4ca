import type { LocalNeo4jOptions } from '../../../server/local-neo4j/options.ts';
import { type FaultDatabase, seedSmall, startFaultDatabase } from './database.ts';
import { type Baseline, baselineOf } from './invariants.ts';
import { Ledger, makeKeys } from './writers.ts';

/** What a fault is tried on: a database with records, who may write to it, and how it was before. */
export interface Stage {
  readonly database: FaultDatabase;
  readonly ledger: Ledger;
  readonly baseline: Baseline;
}

export async function setStage(options: LocalNeo4jOptions = {}): Promise<Stage> {
  const database = await startFaultDatabase(options);
  await seedSmall(database);
  const ledger = new Ledger(await makeKeys(database.graph));
  return { database, ledger, baseline: await baselineOf(database.graph) };
}
