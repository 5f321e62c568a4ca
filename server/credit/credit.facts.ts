import type { Community } from '../../schema/community.type.ts';
import type { InheritedRestriction, Maker } from '../../schema/credit.type.ts';
import type { LineageNode } from '../../schema/entity.type.ts';
import type { Recognition } from '../../schema/recognition.type.ts';
import type { Region } from '../../schema/region.type.ts';
import type { Source } from '../../schema/source.type.ts';

/** A direct ancestor as a credit line names it. */
export interface CreditedAncestor {
  readonly node: LineageNode;
  readonly regions: readonly Region[];
  readonly communities: readonly Community[];
}

/** All that a credit is made from. */
export interface CreditFacts {
  readonly node: LineageNode;
  readonly year: number | null;
  readonly regions: readonly Region[];
  readonly communities: readonly Community[];
  readonly makers: readonly Maker[];
  readonly ancestors: readonly CreditedAncestor[];
  readonly restrictions: readonly InheritedRestriction[];
  readonly recognitions: readonly Recognition[];
  readonly sources: readonly Source[];
}
