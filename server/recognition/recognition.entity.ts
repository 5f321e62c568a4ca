import { recognitionKinds, recognitionStatuses } from '../../schema/enums.ts';
import type { Recognition } from '../../schema/recognition.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const recognitionEntity = describeEntity<Recognition>('RECOGNITION', 'Recognition', (row) => ({
  ...entityFields('RECOGNITION', row),
  title: row.text('name'),
  kind: row.term('kind', recognitionKinds),
  status: row.term('status', recognitionStatuses),
  year: row.optionalNumber('year'),
  number: row.optionalText('number'),
  body: row.optionalText('body'),
}));
