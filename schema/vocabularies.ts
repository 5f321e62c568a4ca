import type { Term } from './enums.ts';
import * as enums from './enums.ts';

/** Every closed vocabulary by its name in the GraphQL schema. */
export const vocabularies: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  AliasKind: enums.aliasKinds,
  Confidence: enums.confidences,
  DerivationKind: enums.derivationKinds,
  DesignKind: enums.designKinds,
  EntityKind: enums.entityKinds,
  MakerRole: enums.makerRoles,
  MaterialKind: enums.materialKinds,
  MotifClass: enums.motifClasses,
  MotifMedium: enums.motifMedia,
  PersonRole: enums.personRoles,
  RecognitionKind: enums.recognitionKinds,
  RecognitionStatus: enums.recognitionStatuses,
  RegionKind: enums.regionKinds,
  ResemblanceMethod: enums.resemblanceMethods,
  RestrictionKind: enums.restrictionKinds,
  SourceQuality: enums.sourceQualities,
  Verification: enums.verifications,
  WastraFamily: enums.wastraFamilies,
  WastraStatus: enums.wastraStatuses,
  WorkshopKind: enums.workshopKinds,
};
