import type { Technique } from '../../schema/technique.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const techniqueEntity = describeEntity<Technique>('TECHNIQUE', 'Technique', (row) => ({
  ...entityFields('TECHNIQUE', row),
  nameEn: row.optionalText('nameEn'),
  aatId: row.optionalText('aatId'),
  wikidataId: row.optionalText('wikidataId'),
}));
