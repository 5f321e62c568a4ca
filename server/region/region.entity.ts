import { regionKinds } from '../../schema/enums.ts';
import type { Region } from '../../schema/region.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const regionEntity = describeEntity<Region>('REGION', 'Region', (row) => ({
  ...entityFields('REGION', row),
  kind: row.term('kind', regionKinds),
  code: row.optionalText('code'),
  iso3166: row.optionalText('iso3166'),
  latitude: row.optionalNumber('latitude'),
  longitude: row.optionalNumber('longitude'),
}));
