/** The values of the API's enums, told here again so that a picture depends on no generated file. */
export type Confidence = 'DOCUMENTED' | 'SCHOLARLY' | 'TRADITIONAL_ACCOUNT' | 'STYLISTIC';

export type RestrictionKind = 'LARANGAN' | 'RITUAL' | 'RANK' | 'CLAN';

export type DerivationKind =
  | 'VARIATION'
  | 'COMBINATION'
  | 'INSPIRATION'
  | 'REINTERPRETATION'
  | 'TECHNIQUE_TRANSFER'
  | 'IMPORT_ADAPTATION'
  | 'REVIVAL'
  | 'SIMPLIFICATION'
  | 'SCALING';

export type PictureLang = 'id' | 'en';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureNode {
  readonly id: string;
  readonly box: Box;
  readonly layer: number;
  readonly year: number | null;
  readonly yearTo: number | null;
  readonly inUndatedLane: boolean;
  readonly restriction: RestrictionKind | null;
  readonly hiddenAncestors: number;
  readonly hiddenDescendants: number;
  /** Null for the root. */
  readonly member: {
    readonly pathConfidence: Confidence;
    readonly disputed: boolean;
    readonly viaTradition: boolean;
  } | null;
  readonly node: {
    readonly __typename: string;
    readonly name: string;
    readonly regions: readonly { readonly name: string }[];
  };
}

export interface PictureClaim {
  readonly id: string;
  readonly ancestor: string;
  readonly descendant: string;
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly crowded: boolean;
  readonly derivation: {
    readonly kind: DerivationKind;
    readonly confidence: Confidence;
    readonly disputed: boolean;
  };
}

/** What the API's `Lineage.layout` tells, as far as a picture needs it. */
export interface PictureLayout {
  readonly orientation: 'HORIZONTAL' | 'VERTICAL';
  readonly axis: 'TIME' | 'GENERATION';
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly claims: readonly PictureClaim[];
  readonly periods: readonly { readonly from: number; readonly to: number; readonly box: Box }[];
  readonly undatedLane: Box | null;
  readonly hiddenCount: number;
}
