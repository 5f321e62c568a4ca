import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';

@ObjectType({ implements: Entity, description: 'An object in a museum or collection.' })
export class Artifact extends Entity {
  @Field(() => String, { description: 'Title of the object; the same as `name`.' })
  title!: string;

  @Field(() => String, { description: 'The museum or collection that keeps it.' })
  institution!: string;

  @Field(() => String, { nullable: true, description: 'Accession number.' })
  accession!: string | null;

  @Field(() => String, { nullable: true, description: "The object's page at the museum." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Date as the museum gives it.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Licence of data or image, where it was read.' })
  licence!: string | null;
}
