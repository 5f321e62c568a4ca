import type {
  Confidence,
  DerivationKind,
  DesignKind,
  MakerRole,
  ResemblanceMethod,
  SourceQuality,
} from '../../../schema/enums.ts';
import type { Localised } from '../../../schema/localised.ts';

/** What a proposal says, as it is kept: read from the input, trimmed, its form checked. */

/** A source that is there. */
export interface KnownSource {
  readonly id: string;
}

export interface NewSource {
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly year?: number | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly quality: SourceQuality;
}

export type SourceContent = KnownSource | NewSource;

export const isKnownSource = (source: SourceContent): source is KnownSource => 'id' in source;

export interface ClaimContent {
  readonly ancestor: string;
  readonly kind: DerivationKind;
  readonly confidence: Confidence;
  readonly how: Localised;
  readonly period?: string | undefined;
  readonly sources: readonly SourceContent[];
}

export interface MakerContent {
  readonly craftsperson?: string | undefined;
  readonly name?: string | undefined;
  readonly role: MakerRole;
}

/** The relations of a design that need nothing but the id of what they lead to. */
export const designRelations = {
  regions: { type: 'FROM_REGION', label: 'Region' },
  techniques: { type: 'USES_TECHNIQUE', label: 'Technique' },
  materials: { type: 'USES_MATERIAL', label: 'Material' },
  communities: { type: 'BELONGS_TO', label: 'Community' },
} as const;
export type DesignRelation = keyof typeof designRelations;

export interface DesignContent {
  readonly of: 'DESIGN';
  readonly name: string;
  readonly year?: number | undefined;
  readonly kind: DesignKind;
  readonly description: Localised;
  readonly derivesFrom: readonly ClaimContent[];
  readonly makers: readonly MakerContent[];
  readonly related: Readonly<Record<DesignRelation, readonly string[]>>;
  readonly sources: readonly SourceContent[];
}

export interface DerivationContent extends ClaimContent {
  readonly of: 'DERIVATION';
  readonly descendant: string;
  readonly disputed: boolean;
}

export interface ResemblanceContent {
  readonly of: 'RESEMBLANCE';
  readonly one: string;
  readonly other: string;
  readonly method: ResemblanceMethod;
  readonly confidence: Confidence;
  /** Wherein they are alike. */
  readonly how: Localised;
  readonly sources: readonly SourceContent[];
}

export interface CorrectionContent {
  readonly of: 'CORRECTION';
  readonly id: string;
  readonly changes: readonly { readonly field: string; readonly value: string | null }[];
  /** What the fields said when it was proposed: another value by now is a conflict. */
  readonly found?: Readonly<Record<string, unknown>> | undefined;
  readonly reason: string;
  readonly sources: readonly SourceContent[];
}

/** A dispute marks the claims of descent on a pair, or one likeness; a settlement takes the mark off. */
export interface DisputeContent {
  readonly of: 'DISPUTE' | 'SETTLEMENT';
  /** Id of the claim, also where it is a likeness. */
  readonly derivation: string;
  /** What a dispute is about; a claim of descent when unsaid. */
  readonly relation?: 'RESEMBLES' | undefined;
  readonly reason: string;
  readonly sources: readonly SourceContent[];
}

export type ProposalContent =
  | DesignContent
  | DerivationContent
  | ResemblanceContent
  | CorrectionContent
  | DisputeContent;

/** Why, where the proposal says so itself. */
export function reasonOf(content: ProposalContent): string | null {
  if (content.of === 'RESEMBLANCE') return content.how.id ?? content.how.en ?? null;
  return 'reason' in content ? content.reason : null;
}
