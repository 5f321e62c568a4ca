import { wastraFamilies, wastraStatuses } from '../../schema/enums.ts';
import type { Wastra } from '../../schema/wastra.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields, hasText } from '../graph/entity-row.ts';

export const wastraEntity = describeEntity<Wastra>('WASTRA', 'Wastra', (row) => {
  const fields = entityFields('WASTRA', row);
  const useText = row.localised('use');
  return {
    ...fields,
    // Many sources tell a cloth by its use alone; that is then what it is.
    descriptionText: hasText(fields.descriptionText) ? fields.descriptionText : useText,
    family: row.term('family', wastraFamilies),
    status: row.optionalTerm('status', wastraStatuses),
    useText,
  };
});
