import type { Writer } from '../graph/graph.ts';
import { command, query } from '../graph/query.ts';

/**
 * Every change of the graph takes the next number behind the fence: numbers appear in the order of commits, so that no
 * reader of the outbox can pass one by. While no backend has a place in the outbox nobody reads it: the first build of
 * an index waits for those who are writing.
 */
const takeNumber = query(
  'search/outbox.takeNumber',
  `MERGE (meta:Meta {id: 'graph'})
   SET meta.searchSeq = coalesce(meta.searchSeq, 0) + 1
   RETURN meta.searchSeq AS seq, EXISTS { (:SearchCursor) } AS isRead`,
  (row) => ({ seq: row['seq'] as number, isRead: row['isRead'] === true }),
);

/** One entry a record, with the number of its last change. */
const enterIds = command(
  'search/outbox.enter',
  `UNWIND $ids AS id
   MERGE (entry:SearchOutbox {id: id})
   SET entry.seq = toInteger($seq), entry.at = coalesce(entry.at, timestamp())`,
);

/** Properties of a record that the documents of others hold, too. */
export const seenByOthers: ReadonlySet<string> = new Set(['name', 'aliasTexts', 'nameEn', 'quality']);

/** Records whose documents name this one: what is tied to it, and what lies in a region or is of a technique below it. */
const affected = query(
  'search/outbox.affected',
  `UNWIND $ids AS id
   MATCH (n:Entity {id: id})
   CALL (n) {
     MATCH (n)-[:MADE|SHOWS|RECOGNISES|WORKS_IN|DERIVES_FROM|KIND_OF|HAS_PART]-(o:Entity) RETURN o.id AS near
     UNION
     MATCH (n)<-[:APPEARS_ON|BELONGS_TO|MEMBER_OF|USES_MATERIAL]-(o:Entity) RETURN o.id AS near
     UNION
     WITH n WHERE n:Region
     MATCH (n)<-[:PART_OF*0..6]-(within:Region)
     MATCH (within)<-[:FROM_REGION*0..1]-(o) RETURN o.id AS near
     UNION
     WITH n WHERE n:Technique
     MATCH (n)<-[:BROADER*0..6]-(narrower:Technique)
     MATCH (narrower)<-[:USES_TECHNIQUE*0..1]-(o) RETURN o.id AS near
     UNION
     WITH n WHERE n:Source
     MATCH (n)<-[:CITES]-(o:Entity) RETURN o.id AS near
   }
   RETURN DISTINCT near`,
  (row) => row['near'] as string,
);

const batchSize = 1_000;

/**
 * Tells search that these records came, went, or changed in what `seenByOthers` names, in the transaction that does
 * it. Call it after they are written, and before they or relationships of theirs are deleted: what is tied to them is
 * told too, which of a famous cloth may be a hundred thousand records.
 */
export async function enqueue(writer: Writer, ids: readonly string[]): Promise<void> {
  await enter(writer, ids, async () => {
    const all = new Set(ids);
    for (const batch of batches(ids)) {
      for (const id of await writer.run(affected, { ids: batch })) all.add(id);
    }
    return [...all];
  });
}

/** Tells it of records that changed in what no other document holds: a text of theirs, or what they are tied to. */
export async function enqueueAlone(writer: Writer, ids: readonly string[]): Promise<void> {
  await enter(writer, ids, async () => ids);
}

async function enter(
  writer: Writer,
  ids: readonly string[],
  spread: () => Promise<readonly string[]>,
): Promise<void> {
  if (ids.length === 0) return;
  const [number] = await writer.run(takeNumber);
  if (number === undefined || !number.isRead) return;
  for (const batch of batches(await spread())) await writer.run(enterIds, { ids: batch, seq: number.seq });
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += batchSize) yield ids.slice(start, start + batchSize);
}
