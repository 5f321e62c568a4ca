import type { Graph } from '../../../../server/graph/graph.ts';
import { command, query } from '../../../../server/graph/query.ts';
import { raiseRevision } from '../../../../server/graph/revision.ts';

/** Properties whose values are ids, times, digests, or words of a vocabulary; people write all others. */
const notTexts = new Set([
  ...[
    'id',
    'slug',
    'dataset',
    'seedHash',
    'sortName',
    'sourceIds',
    'restrictionSourceIds',
    'code',
    'language',
  ],
  ...['createdAt', 'updatedAt', 'verifiedAt', 'kind', 'family', 'medium', 'motifClass', 'quality', 'status'],
  ...[
    'confidence',
    'verification',
    'role',
    'roles',
    'aliasKinds',
    'aliasLanguages',
    'restrictionKind',
    'method',
  ],
]);

interface Stored {
  readonly at: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const parse = ({ at, properties }: Readonly<Record<string, unknown>>): Stored => ({
  at: String(at),
  properties: properties as Stored['properties'],
});
const everyRecord = query(
  'planted/records',
  'MATCH (n:Entity) RETURN elementId(n) AS at, properties(n) AS properties ORDER BY n.id',
  parse,
);
const everyClaim = query(
  'planted/claims',
  'MATCH (:Entity)-[r]->(:Entity) RETURN elementId(r) AS at, properties(r) AS properties',
  parse,
);
const changeRecords = command(
  'planted/changeRecords',
  'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.at SET n += row.properties',
);
const changeClaims = command(
  'planted/changeClaims',
  'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.at SET r += row.properties',
);
/** Whoever uses this Neo4j next must not take the graph for that of the seeds. */
const forgetSeeds = command('planted/forgetSeeds', 'MATCH (meta:Meta) REMOVE meta.seedsDigest');

/** What a text becomes; `place` is the number of its record. */
export type Change = (name: string, text: string, place: number) => string;

/** Changes every text of every record and claim. Gives the names of the properties that are texts. */
export async function plantTexts(graph: Graph, change: Change): Promise<readonly string[]> {
  const records = (await graph.read(everyRecord)).map(changing(change));
  const claims = (await graph.read(everyClaim)).map(changing(change));
  await graph.write(async (writer) => {
    await writer.run(forgetSeeds);
    await inParts(records, (rows) => writer.run(changeRecords, { rows }));
    await inParts(claims, (rows) => writer.run(changeClaims, { rows }));
    await raiseRevision(writer);
  });
  return [...new Set([...records, ...claims].flatMap(({ properties }) => Object.keys(properties)))];
}

const changing =
  (change: Change) =>
  ({ at, properties }: Stored, place: number): Stored => ({
    at,
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !notTexts.has(name))
        .flatMap(([name, value]): [string, unknown][] => {
          if (typeof value === 'string') return [[name, change(name, value, place)]];
          const isTexts = Array.isArray(value) && typeof value[0] === 'string';
          return isTexts ? [[name, value.map((text: string) => change(name, text, place))]] : [];
        }),
    ),
  });

async function inParts(rows: readonly Stored[], send: (rows: readonly Stored[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += 1_000) await send(rows.slice(from, from + 1_000));
}
