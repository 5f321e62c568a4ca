import { Field, ID, InputType, Int } from 'type-graphql';
import type {
  Confidence,
  DerivationKind,
  DesignKind,
  MakerRole,
  ResemblanceMethod,
  SourceQuality,
} from './enums.ts';
import {
  ConfidenceEnum,
  DerivationKindEnum,
  DesignKindEnum,
  MakerRoleEnum,
  ResemblanceMethodEnum,
  SourceQualityEnum,
} from './registered-enums.ts';

type Maybe<T> = T | null | undefined;

@InputType({ description: 'A text in one language or in both.' })
export class LocalisedTextInput {
  @Field(() => String, { nullable: true, description: 'In Indonesian.' })
  id?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: Maybe<string>;
}

@InputType({ description: 'A source: one that is there by its id, or a new one by its title.' })
export class SourceInput {
  @Field(() => ID, { nullable: true, description: 'Id of a source that is there; then nothing else.' })
  id?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Title of a new source.' })
  title?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Author or authors.' })
  author?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Publisher or site.' })
  publisher?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year?: Maybe<number>;

  @Field(() => String, { nullable: true, description: 'Where it can be read: http or https.' })
  url?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Its language, ISO 639.' })
  language?: Maybe<string>;

  @Field(() => SourceQualityEnum, { nullable: true, description: 'The kind of source; C when unsaid.' })
  quality?: Maybe<SourceQuality>;
}

@InputType({ description: 'What every proposal may carry.' })
abstract class ProposalInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only check: every problem and warning is told, and nothing is written.',
  })
  validateOnly?: Maybe<boolean>;

  @Field(() => String, {
    nullable: true,
    description:
      'A text of your choice, at most 100 characters: sending the same again with it gives the same answer and writes nothing twice.',
  })
  idempotencyKey?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'A word to the curators.' })
  comment?: Maybe<string>;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of an open proposal of yours that this one takes the place of; it is withdrawn.',
  })
  replaces?: Maybe<string>;
}

@InputType({ description: 'One thing that a proposed design descends from.' })
export class DescentInput {
  @Field(() => ID, { description: 'Id of a motif, wastra or design, such as `motif/kawung`.' })
  ancestor!: string;

  @Field(() => DerivationKindEnum, { description: 'How it came from it.' })
  kind!: DerivationKind;

  @Field(() => ConfidenceEnum, { description: 'What the claim rests on.' })
  confidence!: Confidence;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'How, in a sentence or two.' })
  how?: Maybe<LocalisedTextInput>;

  @Field(() => String, { nullable: true, description: 'When, in the words of the source.' })
  period?: Maybe<string>;

  @Field(() => [SourceInput], { description: 'Who says so: at least one.' })
  sources!: SourceInput[];
}

@InputType({ description: 'Who had which part in a proposed design.' })
export class MakerInput {
  @Field(() => ID, { nullable: true, description: 'Id of a craftsperson who is there; or give a name.' })
  craftsperson?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Name of somebody who is not there yet.' })
  name?: Maybe<string>;

  @Field(() => MakerRoleEnum, { description: 'The part.' })
  role!: MakerRole;
}

@InputType({ description: 'A design to be registered.' })
export class ProposeDesignInput extends ProposalInput {
  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the work.' })
  year?: Maybe<number>;

  @Field(() => DesignKindEnum, { description: 'What the work is.' })
  kind!: DesignKind;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What it is, in a sentence or two.' })
  description?: Maybe<LocalisedTextInput>;

  @Field(() => [DescentInput], { description: 'What it descends from: 1 to 20 claims.' })
  derivesFrom!: DescentInput[];

  @Field(() => [MakerInput], { nullable: true, description: 'Who made it, at most 20.' })
  makers?: Maybe<MakerInput[]>;

  @Field(() => [ID], { nullable: true, description: 'Ids of regions it comes from.' })
  regions?: Maybe<string[]>;

  @Field(() => [ID], { nullable: true, description: 'Ids of techniques.' })
  techniques?: Maybe<string[]>;

  @Field(() => [ID], { nullable: true, description: 'Ids of materials.' })
  materials?: Maybe<string[]>;

  @Field(() => [ID], { nullable: true, description: 'Ids of communities whose it is.' })
  communities?: Maybe<string[]>;

  @Field(() => [SourceInput], {
    nullable: true,
    description: 'What the record rests on beside the sources of its claims.',
  })
  sources?: Maybe<SourceInput[]>;
}

@InputType({ description: 'A claim of descent between two records that are there.' })
export class ProposeDerivationInput extends ProposalInput {
  @Field(() => ID, { description: 'The younger end: id of a motif, wastra or design.' })
  descendant!: string;

  @Field(() => ID, { description: 'The older end.' })
  ancestor!: string;

  @Field(() => DerivationKindEnum, { description: 'How the younger came from the older.' })
  kind!: DerivationKind;

  @Field(() => ConfidenceEnum, { description: 'What the claim rests on.' })
  confidence!: Confidence;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether it opposes a claim on the same pair; then all claims on the pair become disputed.',
  })
  disputed?: Maybe<boolean>;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'How, in a sentence or two.' })
  how?: Maybe<LocalisedTextInput>;

  @Field(() => String, { nullable: true, description: 'When, in the words of the source.' })
  period?: Maybe<string>;

  @Field(() => [SourceInput], { description: 'Who says so: at least one.' })
  sources!: SourceInput[];
}

@InputType({ description: 'A likeness of two records that are there, without a direction of descent.' })
export class ProposeResemblanceInput extends ProposalInput {
  @Field(() => ID, { description: 'One end: id of a motif, wastra or design.' })
  one!: string;

  @Field(() => ID, { description: 'The other end.' })
  other!: string;

  @Field(() => ResemblanceMethodEnum, { description: 'How the likeness was found.' })
  method!: ResemblanceMethod;

  @Field(() => LocalisedTextInput, {
    description: 'Wherein they are alike, in one language at least; `Resemblance.how` tells it.',
  })
  reason!: LocalisedTextInput;

  @Field(() => ConfidenceEnum, { description: 'What the likeness rests on.' })
  confidence!: Confidence;

  @Field(() => [SourceInput], { description: 'Who says so: at least one.' })
  sources!: SourceInput[];
}

@InputType({ description: 'A new value of one field.' })
export class FieldChangeInput {
  @Field(() => String, {
    description:
      'Name of the field as its type has it; with `.id` or `.en` for a text in a language: `year`, `description.en`.',
  })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The value as text; null empties the field.' })
  value?: Maybe<string>;
}

@InputType({ description: 'What a record or a claim should say instead.' })
export class ProposeCorrectionInput extends ProposalInput {
  @Field(() => ID, { description: 'Id of the record, of the claim of descent, or of the likeness.' })
  id!: string;

  @Field(() => [FieldChangeInput], { description: 'The new values, 1 to 20.' })
  changes!: FieldChangeInput[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [SourceInput], { nullable: true, description: 'Who says so.' })
  sources?: Maybe<SourceInput[]>;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision at which you read it: refused when it has changed since.',
  })
  expectedRevision?: Maybe<number>;
}

@InputType({ description: 'What is said where a claim is disputed, or a dispute ends.' })
abstract class DisputeInput extends ProposalInput {
  @Field(() => String, { description: 'What speaks against it, or settles it.' })
  reason!: string;

  @Field(() => [SourceInput], { description: 'Who says so: at least one.' })
  sources!: SourceInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'The revision at which you read it: refused when it has changed since.',
  })
  expectedRevision?: Maybe<number>;
}

@InputType({ description: 'A claim of descent that somebody contradicts.' })
export class DisputeDerivationInput extends DisputeInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  derivation!: string;
}

@InputType({ description: 'A likeness that somebody contradicts.' })
export class DisputeResemblanceInput extends DisputeInput {
  @Field(() => ID, { description: 'Id of the likeness.' })
  resemblance!: string;
}

@InputType({ description: 'A dispute that has come to its end.' })
export class SettleDisputeInput extends DisputeInput {
  @Field(() => ID, {
    description:
      'Id of a disputed claim of descent, with which its rivals on the pair are settled, or of a likeness.',
  })
  derivation!: string;
}
