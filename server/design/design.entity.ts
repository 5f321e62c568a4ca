import type { Design } from '../../schema/design.type.ts';
import { designKinds } from '../../schema/enums.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const designEntity = describeEntity<Design>(
  'DESIGN',
  'Design',
  (row) => ({
    ...entityFields('DESIGN', row),
    kind: row.term('kind', designKinds),
    year: row.optionalNumber('year'),
  }),
  { YEAR: { expression: 'coalesce(n.year, -10000)', descending: true } },
);
