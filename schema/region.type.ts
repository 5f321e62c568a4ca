import { Field, Float, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';
import type { RegionKind } from './enums.ts';
import { RegionKindEnum } from './registered-enums.ts';

@ObjectType({
  implements: Entity,
  description: 'A place: country, island, province, regency or city, district, village, or a cultural area.',
})
export class Region extends Entity {
  @Field(() => RegionKindEnum, { description: 'The level of the place.' })
  kind!: RegionKind;

  @Field(() => String, {
    nullable: true,
    description: 'Kemendagri code such as 33 or 33.75; BPS codes differ.',
  })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-2 code such as ID-JT.' })
  iso3166!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  longitude!: number | null;
}
