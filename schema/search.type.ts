import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.type.ts';
import { Entity } from './entity.type.ts';
import type { EntityKind } from './enums.ts';
import { EntityKindEnum } from './registered-enums.ts';
import {
  SearchBackendEnum,
  type SearchBackendName,
  type SearchFacetField,
  SearchFacetFieldEnum,
  type SearchHighlightField,
  SearchHighlightFieldEnum,
} from './search.enums.ts';

@ObjectType({ description: 'A piece of a text. All pieces put together are the text.' })
export class SearchSegment {
  @Field(() => String, { description: 'The piece, as plain text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is what was looked for.' })
  hit!: boolean;
}

@ObjectType({ description: 'A text of a record, with what was looked for marked in it. Never HTML.' })
export class SearchHighlight {
  @Field(() => SearchHighlightFieldEnum, { description: 'Which text.' })
  field!: SearchHighlightField;

  @Field(() => [SearchSegment], { description: 'Its pieces, in order.' })
  segments!: readonly SearchSegment[];
}

@ObjectType({ description: 'A record that was found.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque place of this edge in its list.' })
  cursor!: string;

  @Field(() => Entity, { description: 'The record.' })
  node!: Entity;

  @Field(() => Float, { description: 'How well it fits, 0 to 1. Comparable only within one answer.' })
  score!: number;

  @Field(() => [SearchHighlight], { description: 'Why it was found: its name first.' })
  highlights!: readonly SearchHighlight[];
}

@ObjectType({ description: 'A value of a facet, and how many results have it.' })
export class SearchFacetValue {
  @Field(() => String, { description: 'What to give in the filter.' })
  value!: string;

  @Field(() => String, { description: 'A name for people, in the asked language.' })
  label!: string;

  @Field(() => Int, { description: 'Results that have it, under every filter but that of its own facet.' })
  count!: number;
}

@ObjectType({ description: 'Results counted by one facet.' })
export class SearchFacet {
  @Field(() => SearchFacetFieldEnum, { description: 'By what.' })
  field!: SearchFacetField;

  @Field(() => [SearchFacetValue], { description: 'Most frequent first, at most 100.' })
  values!: readonly SearchFacetValue[];
}

@ObjectType({ description: 'A page of what was found, best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The records of this page with their scores.' })
  edges!: readonly SearchEdge[];

  @Field(() => [Entity], { description: 'The records of this page.' })
  nodes!: readonly Entity[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'How many records were found; the first 1,000 of them can be paged through.',
  })
  totalCount!: number;

  @Field(() => [SearchFacet], { description: 'The facets that were asked for, in that order.' })
  facets!: readonly SearchFacet[];

  @Field(() => String, {
    nullable: true,
    description: 'A spelling that is in the records, where what was typed is not.',
  })
  didYouMean!: string | null;

  @Field(() => SearchBackendEnum, { description: 'The engine that answered.' })
  backend!: SearchBackendName;

  @Field(() => Boolean, {
    description:
      'Whether another engine than the preferred one answered, because that one could not, or the index is still being built.',
  })
  degraded!: boolean;
}

@ObjectType({ description: 'A name that somebody who is typing may mean.' })
export class Suggestion {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => EntityKindEnum, { description: 'What it is.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The name or other name that was recognised.' })
  matched!: string;

  @Field(() => String, { nullable: true, description: 'Name of its region, to tell namesakes apart.' })
  region!: string | null;
}
