import { cycleQuery } from '../../lineage/add-derivations.query.ts';
import { refusal } from '../findings.ts';
import { errorMessages } from '../messages/error-messages.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './surroundings.ts';

/** Refuses claims whose ancestor descends from their descendant already, and shows the way. */
export async function refuseCycle(reader: Reader, { derivations }: Plan): Promise<void> {
  if (derivations.length === 0) return;
  const pairs = derivations.map(({ descendant, ancestor }) => [descendant, ancestor]);
  const [path] = await reader.read(cycleQuery, { pairs });
  if (path === undefined) return;
  const [ancestor] = path;
  throw refusal(
    'ACYCLIC',
    'ancestor',
    errorMessages.ACYCLIC.standing(path.at(-1) ?? '', ancestor ?? '', path.join(' → ')),
  );
}
