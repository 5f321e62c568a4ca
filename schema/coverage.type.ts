import { Field, Int, ObjectType } from 'type-graphql';
import type { Confidence, EntityKind } from './enums.ts';
import { Region } from './region.type.ts';
import { ConfidenceEnum, EntityKindEnum } from './registered-enums.ts';

@ObjectType({ description: 'How much the graph holds.' })
export class Stats {
  @Field(() => Int, { description: 'Motifs.' })
  motifs!: number;
  @Field(() => Int, { description: 'Wastra.' })
  wastras!: number;
  @Field(() => Int, { description: 'Modern designs.' })
  designs!: number;
  @Field(() => Int, { description: 'Places.' })
  regions!: number;
  @Field(() => Int, { description: 'Techniques.' })
  techniques!: number;
  @Field(() => Int, { description: 'Materials.' })
  materials!: number;
  @Field(() => Int, { description: 'Communities.' })
  communities!: number;
  @Field(() => Int, { description: 'Craftspeople.' })
  craftspeople!: number;
  @Field(() => Int, { description: 'Workshops and organisations.' })
  workshops!: number;
  @Field(() => Int, { description: 'Museum objects.' })
  artifacts!: number;
  @Field(() => Int, { description: 'Recognitions.' })
  recognitions!: number;
  @Field(() => Int, { description: 'Sources.' })
  sources!: number;
  @Field(() => Int, { description: 'Claims of descent.' })
  derivations!: number;
  @Field(() => Int, { description: 'Claims that a motif is a kind of another.' })
  kinds!: number;
  @Field(() => Int, { description: 'Claims that one motif holds another.' })
  parts!: number;
  @Field(() => Int, { description: 'Likenesses without direction.' })
  resemblances!: number;
  @Field(() => Int, { description: 'Rises by one with each committed change of the graph.' })
  revision!: number;
}

@ObjectType({ description: 'What the graph holds of one province.' })
export class RegionCoverage {
  @Field(() => Region, { description: 'The province.' })
  region!: Region;
  @Field(() => Int, { description: 'Motifs from it or from places within.' })
  motifs!: number;
  @Field(() => Int, { description: 'Wastra from it or from places within.' })
  wastras!: number;
  @Field(() => Int, { description: 'Claims of descent of motifs and wastra from it.' })
  derivations!: number;
}

@ObjectType({ description: 'Claims of descent of one confidence.' })
export class ConfidenceCount {
  @Field(() => ConfidenceEnum, { description: 'The confidence.' })
  confidence!: Confidence;
  @Field(() => Int, { description: 'How many claims.' })
  count!: number;
  @Field(() => Int, { description: 'How many of them are disputed.' })
  disputed!: number;
}

@ObjectType({ description: 'How many records of a kind.' })
export class KindCount {
  @Field(() => EntityKindEnum, { description: 'The kind.' })
  kind!: EntityKind;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'What we know and what we do not, counted.' })
export class Coverage {
  @Field(() => [RegionCoverage], { description: 'All provinces, those of which nothing is known included.' })
  regions!: readonly RegionCoverage[];
  @Field(() => [ConfidenceCount], { description: 'Claims of descent by confidence, strongest first.' })
  derivationsByConfidence!: readonly ConfidenceCount[];
  @Field(() => [KindCount], { description: 'Records that cite no source.' })
  withoutSource!: readonly KindCount[];
  @Field(() => [KindCount], { description: 'Motifs, wastra and designs of which no ancestor is known.' })
  withoutAncestors!: readonly KindCount[];
  @Field(() => [KindCount], { description: 'Motifs without a first attestation and designs without a year.' })
  undated!: readonly KindCount[];
  @Field(() => [KindCount], { description: 'Motifs and wastra of which no place is known.' })
  withoutRegion!: readonly KindCount[];
}

@ObjectType({ description: "A word of a closed vocabulary, told in people's language." })
export class VocabularyValue {
  @Field(() => String, { description: 'The enum value.' })
  value!: string;
  labelText!: { readonly id: string; readonly en: string };
  definitionText!: { readonly id: string; readonly en: string };
}

@ObjectType({ description: 'A closed vocabulary.' })
export class Vocabulary {
  @Field(() => String, { description: 'Name of the enum.' })
  name!: string;
  @Field(() => [VocabularyValue], { description: 'Its values.' })
  values!: readonly VocabularyValue[];
}
