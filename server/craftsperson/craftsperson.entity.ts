import type { Craftsperson } from '../../schema/craftsperson.type.ts';
import { personRoles } from '../../schema/enums.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const craftspersonEntity = describeEntity<Craftsperson>('CRAFTSPERSON', 'Craftsperson', (row) => ({
  ...entityFields('CRAFTSPERSON', row),
  roles: row.terms('roles', personRoles),
  born: row.optionalText('born'),
  died: row.optionalText('died'),
}));
