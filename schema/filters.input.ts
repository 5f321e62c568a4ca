import { Field, InputType, Int } from 'type-graphql';
import type {
  DesignKind,
  MaterialKind,
  MotifClass,
  MotifMedium,
  PersonRole,
  RecognitionKind,
  RegionKind,
  RestrictionKind,
  SourceQuality,
  WastraFamily,
  WastraStatus,
  WorkshopKind,
} from './enums.ts';
import {
  DesignKindEnum,
  MaterialKindEnum,
  MotifClassEnum,
  MotifMediumEnum,
  PersonRoleEnum,
  RecognitionKindEnum,
  RegionKindEnum,
  RestrictionKindEnum,
  SourceQualityEnum,
  WastraFamilyEnum,
  WastraStatusEnum,
  WorkshopKindEnum,
} from './registered-enums.ts';

type Maybe<T> = T | null;

const regionHelp = 'Slugs of regions; what lies within one counts.';
const techniqueHelp = 'Slugs of techniques; narrower ones count.';
const communityHelp = 'Slugs of communities.';
const materialHelp = 'Slugs of materials.';
const descendantsHelp = 'Whether something descends from it.';

@InputType({ description: 'Which motifs. The conditions are joined by and, the values of one by or.' })
export class MotifFilter {
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: techniqueHelp })
  technique?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: materialHelp })
  material?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: communityHelp })
  community?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: 'Slugs of wastra on which it appears.' })
  wastra?: Maybe<string[]>;
  @Field(() => [MotifClassEnum], { nullable: true, description: 'What it shows.' })
  class?: Maybe<MotifClass[]>;
  @Field(() => [MotifMediumEnum], { nullable: true, description: 'What it is made on.' })
  medium?: Maybe<MotifMedium[]>;
  @Field(() => [RestrictionKindEnum], { nullable: true, description: 'Kinds of restriction of its own.' })
  restriction?: Maybe<RestrictionKind[]>;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has a restriction of its own.' })
  restricted?: Maybe<boolean>;
  @Field(() => [Int], {
    nullable: true,
    description: 'Centuries in which it is first attested: 18 for 1701 to 1800.',
  })
  century?: Maybe<number[]>;
  @Field(() => Boolean, { nullable: true, description: descendantsHelp })
  hasDescendants?: Maybe<boolean>;
}

@InputType({ description: 'Which wastra. The conditions are joined by and, the values of one by or.' })
export class WastraFilter {
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: techniqueHelp })
  technique?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: materialHelp })
  material?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: communityHelp })
  community?: Maybe<string[]>;
  @Field(() => [WastraFamilyEnum], { nullable: true, description: 'The broad way in which it is made.' })
  family?: Maybe<WastraFamily[]>;
  @Field(() => [WastraStatusEnum], { nullable: true, description: 'Whether it is still made.' })
  status?: Maybe<WastraStatus[]>;
  @Field(() => Boolean, { nullable: true, description: descendantsHelp })
  hasDescendants?: Maybe<boolean>;
}

@InputType({ description: 'Which designs. The conditions are joined by and, the values of one by or.' })
export class DesignFilter {
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: techniqueHelp })
  technique?: Maybe<string[]>;
  @Field(() => [DesignKindEnum], { nullable: true, description: 'What it is.' })
  kind?: Maybe<DesignKind[]>;
  @Field(() => [String], { nullable: true, description: 'Slugs of makers.' })
  maker?: Maybe<string[]>;
  @Field(() => Int, { nullable: true, description: 'Earliest year.' })
  yearFrom?: Maybe<number>;
  @Field(() => Int, { nullable: true, description: 'Latest year.' })
  yearTo?: Maybe<number>;
  @Field(() => Boolean, { nullable: true, description: descendantsHelp })
  hasDescendants?: Maybe<boolean>;
}

@InputType({ description: 'Which regions.' })
export class RegionFilter {
  @Field(() => [RegionKindEnum], { nullable: true, description: 'Levels.' })
  kind?: Maybe<RegionKind[]>;
  @Field(() => [String], {
    nullable: true,
    description: 'Slugs of regions in which it lies, itself counted.',
  })
  within?: Maybe<string[]>;
}

@InputType({ description: 'Which techniques.' })
export class TechniqueFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Slugs of techniques of which it is a narrower one, themselves counted.',
  })
  broader?: Maybe<string[]>;
}

@InputType({ description: 'Which materials.' })
export class MaterialFilter {
  @Field(() => [MaterialKindEnum], { nullable: true, description: 'What it does in the cloth.' })
  kind?: Maybe<MaterialKind[]>;
}

@InputType({ description: 'Which communities.' })
export class CommunityFilter {
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
}

@InputType({ description: 'Which craftspeople.' })
export class CraftspersonFilter {
  @Field(() => [PersonRoleEnum], { nullable: true, description: 'What they are known as.' })
  role?: Maybe<PersonRole[]>;
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
}

@InputType({ description: 'Which workshops.' })
export class WorkshopFilter {
  @Field(() => [WorkshopKindEnum], { nullable: true, description: 'What they are.' })
  kind?: Maybe<WorkshopKind[]>;
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: techniqueHelp })
  technique?: Maybe<string[]>;
}

@InputType({ description: 'Which museum objects.' })
export class ArtifactFilter {
  @Field(() => [String], { nullable: true, description: 'Names of institutions.' })
  institution?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: regionHelp })
  region?: Maybe<string[]>;
}

@InputType({ description: 'Which recognitions.' })
export class RecognitionFilter {
  @Field(() => [RecognitionKindEnum], { nullable: true, description: 'Who recognises.' })
  kind?: Maybe<RecognitionKind[]>;
}

@InputType({ description: 'Which sources.' })
export class SourceFilter {
  @Field(() => [SourceQualityEnum], { nullable: true, description: 'Kinds of source.' })
  quality?: Maybe<SourceQuality[]>;
}
