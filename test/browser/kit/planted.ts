import type { Graph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';

/** Markup that would run a script, or at least make an element, if any text of ours were taken for it. */
export const planted =
  '"\'></title></script><img class=planted src=/planted onerror=planted()>' +
  '<svg class=planted onload=planted()><script class=planted>planted()</script>{{7*7}}';

/** Where an address is wanted, one that is a script. */
const scripts = [
  'javascript:planted()',
  'data:text/html,<script>planted()</script>',
  'java\nscript:planted()',
];

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

/** Plants markup in every text of every record and claim. Gives the names of the properties that have it now. */
export async function plant(graph: Graph): Promise<readonly string[]> {
  const records = (await graph.read(everyRecord)).map(withMarkup);
  const claims = (await graph.read(everyClaim)).map(withMarkup);
  await graph.write(async (writer) => {
    await writer.run(forgetSeeds);
    await inParts(records, (rows) => writer.run(changeRecords, { rows }));
    await inParts(claims, (rows) => writer.run(changeClaims, { rows }));
    await raiseRevision(writer);
  });
  return [...new Set([...records, ...claims].flatMap(({ properties }) => Object.keys(properties)))];
}

function withMarkup({ at, properties }: Stored, place: number): Stored {
  const changed = Object.entries(properties)
    .filter(([name]) => !notTexts.has(name))
    .map(([name, value]): readonly [string, unknown] => [name, markedUp(name, value, place)]);
  return { at, properties: Object.fromEntries(changed.filter(([, value]) => value !== undefined)) };
}

function markedUp(name: string, value: unknown, place: number): unknown {
  if (name === 'url') return place % 2 ? `${value}${planted}` : scripts[place % scripts.length];
  if (typeof value === 'string') return `${value} ${planted}`;
  const isTexts = Array.isArray(value) && typeof value[0] === 'string';
  return isTexts ? value.map((text) => `${text} ${planted}`) : undefined;
}

async function inParts(rows: readonly Stored[], send: (rows: readonly Stored[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += 1_000) await send(rows.slice(from, from + 1_000));
}
