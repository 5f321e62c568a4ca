import { materialKinds } from '../../schema/enums.ts';
import type { Material } from '../../schema/material.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const materialEntity = describeEntity<Material>('MATERIAL', 'Material', (row) => ({
  ...entityFields('MATERIAL', row),
  kind: row.term('kind', materialKinds),
  nameEn: row.optionalText('nameEn'),
  scientificName: row.optionalText('scientificName'),
  aatId: row.optionalText('aatId'),
  wikidataId: row.optionalText('wikidataId'),
  colourText: row.localised('colour'),
}));
