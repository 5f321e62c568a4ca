import type { Confidence, DerivationKind, Verification } from '../../schema/enums.ts';

/** The plain values of descent. What each of them means in full stands in docs/LINEAGE.md. */

export type LineageDirection = 'ANCESTORS' | 'DESCENDANTS' | 'BOTH';

export type LineageLabel = 'Motif' | 'Wastra' | 'Design';

/** How far and how broad a walk goes when nothing is said, and at most. */
export const lineageLimits = {
  maxDepth: { default: 8, most: 32 },
  first: { default: 150, most: 1000 },
  /** So many nodes, nearest first, take part in path confidence, `disputed` and `viaTradition`. */
  walked: 5000,
  /** Longest path of `lineagePaths`, and farthest ancestor of `commonAncestors`, in steps. */
  steps: 64,
  paths: { default: 5, most: 20 },
  commonOf: { least: 2, most: 10 },
  commonAncestors: { default: 100, most: 1000 },
} as const;

/** Which claims a walk may take. */
export interface LineageFilter {
  /** Only claims of these kinds; all when absent. */
  readonly kinds?: readonly DerivationKind[] | undefined;
  /** A weaker claim is not walked. */
  readonly minConfidence?: Confidence | undefined;
  /** False leaves disputed claims out. */
  readonly includeDisputed?: boolean | undefined;
}

/**
 * How much is read of a claim: its ends, kind, strength and sources, what else is said of it being null then; or
 * everything, which takes half as long again.
 */
export type ClaimForm = 'plain' | 'whole';

export interface LineageRequest extends LineageFilter {
  /** Id of the record to start from; a former id will do. */
  readonly root: string;
  readonly direction: LineageDirection;
  readonly maxDepth?: number | undefined;
  readonly first?: number | undefined;
  /** All of them in full when absent. */
  readonly claims?: ClaimForm | undefined;
}

/** One claim of descent, as far as a walk needs it. */
export interface LineageEdge {
  readonly id: string;
  readonly kind: DerivationKind;
  readonly confidence: Confidence;
  readonly disputed: boolean;
  readonly descendant: string;
  readonly ancestor: string;
}

/** One claim of descent with everything that is said about it. */
export interface Derivation extends LineageEdge {
  readonly status: DerivationStatus;
  readonly howId: string | null;
  readonly howEn: string | null;
  readonly period: string | null;
  readonly sourceIds: readonly string[];
  /** Where nobody has looked whether an id among them is a former one. */
  readonly sourcesAsWritten?: boolean;
  readonly verification: Verification | null;
  readonly verifiedAt: string | null;
  readonly note: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export type DerivationStatus = 'ACCEPTED' | 'WITHDRAWN';

export interface LineageMember {
  readonly id: string;
  readonly label: LineageLabel;
  readonly name: string;
  /** Fewest steps from the root; negative for ancestors when both directions are walked. */
  readonly generation: number;
  /** The best, over all walked paths, of the weakest claim on each. */
  readonly pathConfidence: Confidence;
  /** Each walked path to it crosses a disputed claim. */
  readonly disputed: boolean;
  /** Each walked path to it passes through a wastra on the way. */
  readonly viaTradition: boolean;
}

/** The root is not a member. */
export interface LineageResult {
  readonly root: string;
  readonly members: readonly LineageMember[];
  /** Every claim, within the filter, that joins two of the root and the members. */
  readonly derivations: readonly Derivation[];
  /** Ids of members that descend from nothing. */
  readonly origins: readonly string[];
  /** Greatest distance from the root, counted before `first` cuts. */
  readonly maxGeneration: number;
  /** Members before `first` cuts. */
  readonly totalCount: number;
  /** Whether `first` cut. */
  readonly truncated: boolean;
}

/** A way of descent, from the younger end to the older. */
export interface LineagePath {
  readonly nodes: readonly string[];
  /** One claim a step, from the younger end. */
  readonly derivations: readonly Derivation[];
  /** The other claims on the same steps. */
  readonly otherDerivations: readonly Derivation[];
  readonly length: number;
  /** The weakest of `derivations`. */
  readonly confidence: Confidence;
  readonly disputed: boolean;
}

export interface CommonAncestor {
  readonly id: string;
  readonly label: LineageLabel;
  /** One for each asked id, in the asked order; 0 when that id is this ancestor itself. */
  readonly distances: readonly { readonly id: string; readonly generations: number }[];
  /** No other common ancestor descends from it. */
  readonly nearest: boolean;
}

/** A claim to be written. The id is made by `derivationId`. */
export interface NewDerivation {
  readonly id: string;
  readonly descendant: string;
  readonly ancestor: string;
  readonly kind: DerivationKind;
  readonly confidence: Confidence;
  readonly disputed: boolean;
  readonly sourceIds: readonly string[];
  readonly howId?: string | undefined;
  readonly howEn?: string | undefined;
  readonly period?: string | undefined;
  readonly verification?: Verification | undefined;
  readonly verifiedAt?: string | undefined;
  readonly note?: string | undefined;
  /** The proposal that brings it. */
  readonly proposalId?: string | undefined;
  /** ISO time of the write. */
  readonly at: string;
}
