import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { outcomeUnknown, toClientError } from '../../../server/graph/driver-errors.ts';
import { readFormError, tellIn } from '../../../server/http/posted-form.ts';
import { WriteQueue } from '../../../server/stewardship/write-queue.ts';

const failed = (code: string) => new Neo4jError('of the driver', code, '', '');
const lost = failed('ServiceUnavailable');

test.each([
  ['a database that does not answer', toClientError(lost), /sedang tidak menjawab/, /does not answer/],
  ['one that was lost in mid-change', outcomeUnknown(lost), /mungkin sudah tersimpan/, /may have been kept/],
  [
    'one that can only be read',
    toClientError(failed('Neo.ClientError.General.WriteOnReadOnlyAccessDatabase')),
    /tidak menerima perubahan/,
    /takes no changes.*Nothing was changed/,
  ],
  [
    'a change that took too long',
    toClientError(failed('Neo.ClientError.Transaction.TransactionTimedOut')),
    /terlalu lama/,
    /took too long/,
  ],
  [
    'an id that is there already',
    toClientError(failed('Neo.ClientError.Schema.ConstraintValidationFailed')),
    /Sudah ada/,
    /is there already/,
  ],
])('a form tells of %s in the language of its page', (_, error, id, en) => {
  const known = readFormError(error);
  if (known === undefined) throw new Error('The form does not know the failure.');
  expect(tellIn('id', known)).toMatch(id);
  expect(tellIn('en', known)).toMatch(en);
  expect(tellIn('id', known)).not.toContain('driver');
});

test('and of a change whose turn did not come', async () => {
  const error = await new WriteQueue().run(async () => 'written', AbortSignal.abort()).catch((each) => each);
  const known = readFormError(error);
  expect(known && tellIn('id', known)).toMatch(/tidak ada yang ditulis/);
  expect(known && tellIn('en', known)).toMatch(/nothing was written/);
});
