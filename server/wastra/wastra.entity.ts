import { wastraFamilies, wastraStatuses } from '../../schema/enums.ts';
import type { Wastra } from '../../schema/wastra.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const wastraEntity = describeEntity<Wastra>('WASTRA', 'Wastra', (row) => ({
  ...entityFields('WASTRA', row),
  family: row.term('family', wastraFamilies),
  status: row.optionalTerm('status', wastraStatuses),
  useText: row.localised('use'),
}));
