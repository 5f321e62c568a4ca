import { type Graph, int, type Writer } from '../graph/graph.ts';
import { command, query } from '../graph/query.ts';
import { takeFence } from '../graph/revision.ts';
import type { Migration } from './migration.ts';
import { migrations as known } from './migrations.ts';

/** The graph cannot be used by this version of the program. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export interface MigrateOptions {
  /** Runs what is missing and takes it back again. */
  readonly dryRun?: boolean;
  readonly migrations?: readonly Migration[];
  readonly onDone?: ((done: DoneMigration) => void) | undefined;
}

export interface DoneMigration {
  readonly number: number;
  readonly name: string;
  readonly description: string;
  /** What it came to. */
  readonly outcome: string;
}

const recordedQuery = query(
  'migrations/migrate.recorded',
  'MATCH (n:Migration) RETURN n.number AS number, n.name AS name ORDER BY number',
  (row) => ({ number: row['number'] as number, name: row['name'] as string }),
);

const recordCommand = command(
  'migrations/migrate.record',
  'CREATE (n:Migration {id: $id, number: $number, name: $name, at: $at, outcome: $outcome})',
);

/** As long as a migration may take. */
const migrationMs = 600_000;

/**
 * Brings the graph to the shape that this version knows. Of several servers that start at once one runs a
 * migration, and the others find it done. Gives what was done, in order.
 */
export async function migrate(graph: Graph, options: MigrateOptions = {}): Promise<DoneMigration[]> {
  const { migrations = known, dryRun = false, onDone } = options;
  await refuseNewer(graph, migrations);
  const missing = await missingIn(graph, migrations);
  const work = dryRun ? rehearseAll(graph, missing) : runEach(graph, missing, onDone);
  return await work;
}

/** Migrations that this graph has not seen. */
async function missingIn(graph: Graph, migrations: readonly Migration[]): Promise<Migration[]> {
  const done = new Set((await graph.read(recordedQuery)).map(({ number }) => number));
  return migrations.filter(({ number }) => !done.has(number));
}

/** The number of the last migration that the graph has seen; 0 for none. */
export async function shapeOf(graph: Graph): Promise<number> {
  return (await graph.read(recordedQuery)).at(-1)?.number ?? 0;
}

/** The number of the last migration that this version knows. */
export const knownShape = (migrations: readonly Migration[] = known): number =>
  migrations.at(-1)?.number ?? 0;

async function refuseNewer(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  const shape = await shapeOf(graph);
  if (shape <= knownShape(migrations)) return;
  throw new MigrationError(
    `The graph has the shape of migration ${shape}, and this version knows ${knownShape(migrations)}: use a newer version of Silsilah Wastra, or another database.`,
  );
}

async function runEach(
  graph: Graph,
  missing: readonly Migration[],
  onDone: MigrateOptions['onDone'],
): Promise<DoneMigration[]> {
  const all: DoneMigration[] = [];
  for (const migration of missing) {
    const done = await graph.write((writer) => runOnce(writer, migration), { timeoutMs: migrationMs });
    if (done === undefined) continue;
    onDone?.(done);
    all.push(done);
  }
  return all;
}

/** Undefined where another server has run it since we looked. */
async function runOnce(writer: Writer, migration: Migration): Promise<DoneMigration | undefined> {
  await takeFence(writer);
  const done = await writer.run(recordedQuery);
  const { number, name, description } = migration;
  if (done.some((each) => each.number === number)) return undefined;
  const at = new Date().toISOString();
  const outcome = await migration.run(writer, at);
  const id = `migration/${String(number).padStart(4, '0')}`;
  await writer.run(recordCommand, { id, number: int(number), name, at, outcome });
  return { number, name, description, outcome };
}

/** Carries what was found out of a transaction that must not be kept. */
class TakenBack extends Error {
  readonly done: readonly DoneMigration[];

  constructor(done: readonly DoneMigration[]) {
    super('This was a dry run.');
    this.done = done;
  }
}

/** All in one transaction, since each stands on those before it; then it is rolled back. */
async function rehearseAll(graph: Graph, missing: readonly Migration[]): Promise<DoneMigration[]> {
  const work = async (writer: Writer): Promise<never> => {
    const done: DoneMigration[] = [];
    for (const migration of missing)
      done.push(...[await runOnce(writer, migration)].flatMap((each) => each ?? []));
    throw new TakenBack(done);
  };
  try {
    return await graph.write(work, { timeoutMs: migrationMs });
  } catch (error) {
    if (error instanceof TakenBack) return [...error.done];
    throw error;
  }
}
