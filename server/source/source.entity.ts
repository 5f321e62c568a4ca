import { sourceQualities } from '../../schema/enums.ts';
import type { Source } from '../../schema/source.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const sourceEntity = describeEntity<Source>('SOURCE', 'Source', (row) => ({
  ...entityFields('SOURCE', row),
  title: row.text('name'),
  author: row.optionalText('author'),
  publisher: row.optionalText('publisher'),
  year: row.optionalNumber('year'),
  url: row.optionalText('url'),
  language: row.optionalText('language'),
  quality: row.term('quality', sourceQualities),
}));
