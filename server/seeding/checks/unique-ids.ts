import { idOfEntity, isEntity } from '../catalogue.ts';
import type { Check } from '../check.ts';
import { type Finding, finding } from '../problem.ts';

/** A slug stands once among the records of its kind, administrative regions included. */
export const uniqueIds: Check = {
  name: 'unique-ids',
  *find({ records, entities, administrative }): Iterable<Finding> {
    for (const entity of records.filter(isEntity)) {
      const id = idOfEntity(entity);
      const place = { file: entity.file, path: [entity.list, entity.index, 'slug'] };
      const first = entities.get(id);
      if (first !== undefined && first !== entity) {
        yield finding('DUPLICATE_ID', {
          ...place,
          message: `${id} stands in ${first.file} already.`,
          hint: 'Put the two together if they are one thing; give one another slug if not.',
        });
      }
      const region = administrative.get(id);
      if (region !== undefined && region.code !== entity.record.code) {
        yield finding('DUPLICATE_ID', {
          ...place,
          message: `${id} is the ${region.kind.toLowerCase()} ${region.name} with the code ${region.code}.`,
          hint: `Write code: '${region.code}' to add to that record, or give this one another slug.`,
        });
      }
    }
  },
};
