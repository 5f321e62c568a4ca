import { motifClasses, motifMedia, restrictionKinds } from '../../schema/enums.ts';
import type { Motif, Restriction } from '../../schema/motif.type.ts';
import { describeEntity } from '../graph/entity-descriptor.ts';
import { entityFields } from '../graph/entity-row.ts';
import type { Properties } from '../graph/properties.ts';

export const motifEntity = describeEntity<Motif>('MOTIF', 'Motif', (row) => ({
  ...entityFields('MOTIF', row),
  medium: row.optionalTerm('medium', motifMedia) ?? 'TEXTILE',
  motifClass: row.optionalTerm('motifClass', motifClasses),
  firstAttestedFrom: row.optionalNumber('firstAttestedFrom'),
  firstAttestedTo: row.optionalNumber('firstAttestedTo'),
  firstAttestedText: row.localised('firstAttested'),
  symbolismText: row.localised('symbolism'),
  nameMeaningText: row.localised('nameMeaning'),
  attributionText: row.localised('attribution'),
  restriction: restrictionOf(row),
}));

function restrictionOf(row: Properties): Restriction | null {
  const kind = row.optionalTerm('restrictionKind', restrictionKinds);
  if (kind === null) return null;
  return {
    kind,
    whoMayText: row.localised('restrictionWhoMay'),
    decree: row.optionalText('restrictionDecree'),
    since: row.optionalText('restrictionSince'),
    until: row.optionalText('restrictionUntil'),
    sourceIds: row.texts('restrictionSourceIds'),
  };
}
