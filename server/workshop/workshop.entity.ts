import { workshopKinds } from '../../schema/enums.ts';
import type { Workshop } from '../../schema/workshop.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const workshopEntity = describeEntity<Workshop>('WORKSHOP', 'Workshop', (row) => ({
  ...entityFields('WORKSHOP', row),
  kind: row.term('kind', workshopKinds),
  founded: row.optionalNumber('founded'),
  url: row.optionalText('url'),
}));
