import { ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';

@ObjectType({ implements: Entity, description: 'The community that keeps a motif or a cloth.' })
export class Community extends Entity {}
