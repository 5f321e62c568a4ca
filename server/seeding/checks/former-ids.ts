import { idOfEntity, isEntity } from '../catalogue.ts';
import type { Check } from '../check.ts';
import { type Finding, finding } from '../problem.ts';

/** A former id resolves to one record, and hides none. */
export const formerIds: Check = {
  name: 'former-ids',
  *find({ records, entities, administrative }): Iterable<Finding> {
    const owners = new Map<string, string>();
    for (const entity of records.filter(isEntity)) {
      const id = idOfEntity(entity);
      for (const [index, former] of entity.record.formerIds.entries()) {
        const place = { file: entity.file, path: [entity.list, entity.index, 'formerIds', index] };
        const owner = owners.get(former);
        if (entities.has(former) || administrative.has(former)) {
          yield finding('FORMER_ID_TAKEN', {
            ...place,
            message: `${id} claims the former id ${former}, but a record has that id.`,
            hint: 'Put the two records together, or take the former id away.',
          });
        } else if (owner !== undefined) {
          yield finding('FORMER_ID_TAKEN', {
            ...place,
            message: `${id} claims the former id ${former}, which ${owner === id ? 'stands here twice' : `${owner} claims too`}.`,
            hint: 'A former id resolves to one record: leave it with that one.',
          });
        }
        owners.set(former, id);
      }
    }
  },
};
