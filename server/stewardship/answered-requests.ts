import { createHash } from 'node:crypto';
import type { Writer } from '../graph/graph.ts';
import { command, query } from '../graph/query.ts';
import { seedHash } from '../seeding/seed-hash.ts';
import { refusal } from './findings.ts';
import { errorMessages } from './messages/error-messages.ts';
import type { Reader } from './proposals/surroundings.ts';

/** A request that can be sent again: by whom, under which key, and what it says. */
export interface RepeatableRequest {
  readonly actorId: string;
  readonly key: string;
  readonly operation: string;
  readonly input: object;
}

export const longestKey = 100;

const findQuery = query(
  'answered-requests.find',
  'MATCH (n:AnsweredRequest {id: $id}) RETURN n.digest AS digest, n.proposalId AS proposalId',
  (row) => ({ digest: row['digest'] as string, proposalId: row['proposalId'] as string }),
);

const createCommand = command('answered-requests.create', 'CREATE (n:AnsweredRequest) SET n = $request');

const idOf = ({ actorId, key }: RepeatableRequest) =>
  createHash('sha256').update(`${actorId}\n${key}`).digest('base64url');
const digestOf = ({ operation, input }: RepeatableRequest) => seedHash({ operation, input });

/** The proposal that this very request led to before. Throws where its key was used for another input. */
export async function answeredBefore(
  reader: Reader,
  request: RepeatableRequest | undefined,
): Promise<string | undefined> {
  if (request === undefined) return undefined;
  const [found] = await reader.read(findQuery, { id: idOf(request) });
  if (found !== undefined && found.digest !== digestOf(request)) {
    throw refusal(
      'IDEMPOTENCY_KEY_REUSED',
      'idempotencyKey',
      errorMessages.IDEMPOTENCY_KEY_REUSED.otherInput,
    );
  }
  return found?.proposalId;
}

/** Remembers the answer, in the transaction that gives it. */
export async function rememberAnswer(
  writer: Writer,
  request: RepeatableRequest | undefined,
  { proposalId, at }: { readonly proposalId: string; readonly at: string },
): Promise<void> {
  if (request === undefined) return;
  await writer.run(createCommand, {
    request: { id: idOf(request), digest: digestOf(request), proposalId, at },
  });
}
