import type { DerivationKind, EntityKind } from '../../../schema/enums.ts';
import type { Bilingual } from '../../../schema/localised.ts';
import type { RuleCode } from './rule-messages.ts';

/** A record as far as rules look at it. */
export interface RuleNode {
  readonly id: string;
  readonly kind: EntityKind;
  /** First and last year in which it may have come about; absent where nobody knows. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export type ClaimRelation = 'DERIVES_FROM' | 'KIND_OF' | 'HAS_PART' | 'RESEMBLES';

/**
 * A claim as far as rules look at it. `from` is the descendant, the narrower, the whole; `to` the
 * ancestor, the broader, the part. The id may be anything that tells the caller where the claim stands.
 */
export interface RuleClaim {
  readonly id: string;
  readonly relation: ClaimRelation;
  readonly from: string;
  readonly to: string;
  /** Of a descent only. */
  readonly kind?: DerivationKind | undefined;
  readonly disputed: boolean;
  readonly sourceIds: readonly string[];
}

/** What rules are checked on: all of a dataset, or a new claim with what stands around it. */
export interface RuleInput {
  readonly nodes: readonly RuleNode[];
  readonly claims: readonly RuleClaim[];
}

export type Severity = 'ERROR' | 'WARNING';

/** What breaks a rule. */
export interface Problem {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** What is wrong, with the values, and how to mend it. */
  readonly message: Bilingual;
  /** Ids of the claims that break it, the one to mend first. */
  readonly claims: readonly string[];
}

/** A rule says nothing of where it is checked: values in, problems out. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** The rule as a sentence. */
  readonly description: string;
  find(input: RuleInput): Iterable<Breach>;
}

export type Breach = Pick<Problem, 'message' | 'claims'>;
