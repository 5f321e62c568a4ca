import type { Maker } from '../../schema/credit.type.ts';
import type { LineageNode } from '../../schema/entity.type.ts';
import type { Recognition } from '../../schema/recognition.type.ts';
import type { Region } from '../../schema/region.type.ts';
import type { Derivation as Claim } from '../lineage/lineage.model.ts';

/** A claim of descent with its ends, and how far from the record it stands. */
export interface TracedClaim {
  readonly claim: Claim;
  readonly descendant: LineageNode;
  readonly ancestor: LineageNode;
  /** Steps from the record to the descendant: 0 for its own claims. */
  readonly depth: number;
  /** The descendant is a wastra in mid-path, or is reached only across one. */
  readonly viaTradition: boolean;
}

/** All that a story is told from. */
export interface StoryFacts {
  readonly node: LineageNode;
  readonly sourceIds: readonly string[];
  readonly regions: readonly Region[];
  readonly makers: readonly Maker[];
  readonly recognitions: readonly {
    readonly recognition: Recognition;
    readonly sourceIds: readonly string[];
  }[];
  /** Nearest first, strongest first. */
  readonly claims: readonly TracedClaim[];
}

/** A paragraph before its sources are numbered. */
export interface ToldParagraph {
  readonly text: string;
  readonly sourceIds: readonly string[];
}
