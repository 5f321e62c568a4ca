import type { Community } from '../../schema/community.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const communityEntity = describeEntity<Community>('COMMUNITY', 'Community', (row) =>
  entityFields('COMMUNITY', row),
);
