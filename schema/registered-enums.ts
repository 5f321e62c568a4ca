import { registerEnumType } from 'type-graphql';
import type { Term } from './enums.ts';
import * as vocabularies from './enums.ts';

type EnumOf<V extends Readonly<Record<string, Term>>> = { readonly [K in keyof V & string]: K };

/** A vocabulary as a GraphQL enum: its terms become the values, their English definitions the descriptions. */
function enumOf<V extends Readonly<Record<string, Term>>>(
  name: string,
  description: string,
  terms: V,
): EnumOf<V> {
  const values = Object.fromEntries(Object.keys(terms).map((key) => [key, key])) as EnumOf<V>;
  const valuesConfig = Object.fromEntries(
    Object.entries(terms).map(([key, term]) => [
      key,
      { description: `${term.label.en}. ${term.definition.en}` },
    ]),
  ) as Record<keyof V & string, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const DerivationKindEnum = enumOf(
  'DerivationKind',
  'How the younger work came from the older.',
  vocabularies.derivationKinds,
);
export const ConfidenceEnum = enumOf(
  'Confidence',
  'What a claim of descent rests on, strongest first. Whether it is disputed is said apart.',
  vocabularies.confidences,
);
export const MotifClassEnum = enumOf('MotifClass', 'What the motif shows.', vocabularies.motifClasses);
export const MotifMediumEnum = enumOf(
  'MotifMedium',
  'What the motif is made on: some cloth motifs descend from carving, porcelain or coins.',
  vocabularies.motifMedia,
);
export const ResemblanceMethodEnum = enumOf(
  'ResemblanceMethod',
  'How a likeness was found.',
  vocabularies.resemblanceMethods,
);
export const RestrictionKindEnum = enumOf(
  'RestrictionKind',
  'By whose rule the use of a motif is restricted.',
  vocabularies.restrictionKinds,
);
export const WastraFamilyEnum = enumOf(
  'WastraFamily',
  'The broad way in which a cloth is made.',
  vocabularies.wastraFamilies,
);
export const WastraStatusEnum = enumOf(
  'WastraStatus',
  'Whether a cloth is still made.',
  vocabularies.wastraStatuses,
);
export const DesignKindEnum = enumOf('DesignKind', 'What a modern work is.', vocabularies.designKinds);
export const RegionKindEnum = enumOf('RegionKind', 'The level of a place.', vocabularies.regionKinds);
export const MaterialKindEnum = enumOf(
  'MaterialKind',
  'What a material does in the cloth.',
  vocabularies.materialKinds,
);
export const MakerRoleEnum = enumOf('MakerRole', 'What a person did for a work.', vocabularies.makerRoles);
export const PersonRoleEnum = enumOf('PersonRole', 'What a person is known as.', vocabularies.personRoles);
export const RecognitionKindEnum = enumOf(
  'RecognitionKind',
  'Who recognises, and as what.',
  vocabularies.recognitionKinds,
);
export const RecognitionStatusEnum = enumOf(
  'RecognitionStatus',
  'How far a recognition has come.',
  vocabularies.recognitionStatuses,
);
export const SourceQualityEnum = enumOf(
  'SourceQuality',
  'The kind of source, best first. It says nothing about a single statement in it.',
  vocabularies.sourceQualities,
);
export const AliasKindEnum = enumOf('AliasKind', 'What sort of other name this is.', vocabularies.aliasKinds);
export const VerificationEnum = enumOf(
  'Verification',
  'What came of reading the source of a claim again.',
  vocabularies.verifications,
);
export const WorkshopKindEnum = enumOf(
  'WorkshopKind',
  'What a workshop or organisation is.',
  vocabularies.workshopKinds,
);
export const EntityKindEnum = enumOf('EntityKind', 'The kinds of record.', vocabularies.entityKinds);

export const LanguageEnum = { ID: 'ID', EN: 'EN' } as const;
export type Language = keyof typeof LanguageEnum;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'The language of a text. Where a text is missing in one, the other is given.',
  valuesConfig: { ID: { description: 'Bahasa Indonesia' }, EN: { description: 'English' } },
});

export const LineageDirectionEnum = {
  ANCESTORS: 'ANCESTORS',
  DESCENDANTS: 'DESCENDANTS',
  BOTH: 'BOTH',
} as const;
registerEnumType(LineageDirectionEnum, {
  name: 'LineageDirection',
  description: 'Which way to walk descent.',
  valuesConfig: {
    ANCESTORS: { description: 'What it descends from.' },
    DESCENDANTS: { description: 'What descends from it.' },
    BOTH: { description: 'Both, ancestors with negative generations.' },
  },
});

export const LineageOrientationEnum = { HORIZONTAL: 'HORIZONTAL', VERTICAL: 'VERTICAL' } as const;
registerEnumType(LineageOrientationEnum, {
  name: 'LineageOrientation',
  description: 'Which way time runs in the picture of a lineage.',
  valuesConfig: {
    HORIZONTAL: { description: 'From left to right, for wide screens and slides.' },
    VERTICAL: { description: 'From top to bottom, narrow enough for a phone.' },
  },
});

export const LineageAxisEnum = { TIME: 'TIME', GENERATION: 'GENERATION' } as const;
registerEnumType(LineageAxisEnum, {
  name: 'LineageAxis',
  description: 'What the layers of a lineage follow in its picture.',
  valuesConfig: {
    TIME: {
      description: 'By when each record was known at the latest; undated ones in a lane of their own.',
    },
    GENERATION: { description: 'Steps of descent; too few records are dated for more.' },
  },
});

export const DerivationStatusEnum = { ACCEPTED: 'ACCEPTED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(DerivationStatusEnum, {
  name: 'DerivationStatus',
  description: 'Whether a claim stands.',
  valuesConfig: {
    ACCEPTED: { description: 'It stands, disputed or not.' },
    WITHDRAWN: { description: 'It was taken back and is no longer walked.' },
  },
});

export const EntityOrderEnum = { NAME: 'NAME', UPDATED: 'UPDATED' } as const;
export type EntityOrder = keyof typeof EntityOrderEnum;
registerEnumType(EntityOrderEnum, {
  name: 'EntityOrder',
  description: 'The order of a list.',
  valuesConfig: {
    NAME: { description: 'By name, A first, without regard to case and diacritics.' },
    UPDATED: { description: 'Last changed first.' },
  },
});

export const DesignOrderEnum = { NAME: 'NAME', UPDATED: 'UPDATED', YEAR: 'YEAR' } as const;
export type DesignOrder = keyof typeof DesignOrderEnum;
registerEnumType(DesignOrderEnum, {
  name: 'DesignOrder',
  description: 'The order of a list of designs.',
  valuesConfig: {
    NAME: { description: 'By name, A first, without regard to case and diacritics.' },
    UPDATED: { description: 'Last changed first.' },
    YEAR: { description: 'Newest first; undated last.' },
  },
});
