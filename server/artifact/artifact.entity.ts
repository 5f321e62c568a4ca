import type { Artifact } from '../../schema/artifact.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';

export const artifactEntity = describeEntity<Artifact>('ARTIFACT', 'Artifact', (row) => ({
  ...entityFields('ARTIFACT', row),
  title: row.text('name'),
  institution: row.text('institution'),
  accession: row.optionalText('accession'),
  url: row.optionalText('url'),
  date: row.optionalText('date'),
  licence: row.optionalText('licence'),
}));
