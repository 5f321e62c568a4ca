import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Community } from '../../schema/community.type.ts';
import { ArtifactConnection, DerivationConnection, LineageNodeConnection } from '../../schema/connections.ts';
import { Maker } from '../../schema/credit.type.ts';
import { LineageNode } from '../../schema/entity.type.ts';
import { Material } from '../../schema/material.type.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Recognition } from '../../schema/recognition.type.ts';
import { Region } from '../../schema/region.type.ts';
import { Resemblance } from '../../schema/relation-claim.type.ts';
import { Technique } from '../../schema/technique.type.ts';
import type { Context } from '../context.ts';
import { derivatives, derivesFrom, resembles } from './claim-relations.ts';
import {
  artifactsOf,
  communitiesOf,
  kindOf,
  kinds,
  makersOf,
  materialsOf,
  partOf,
  parts,
  recognitionsOf,
  regionsOf,
  techniquesOf,
} from './relations.ts';
import { wantedBy } from './wanted.ts';

/** What motifs, wastra and designs have in common. */
@Resolver(() => LineageNode)
export class LineageNodeResolver {
  @FieldResolver(() => [Region], { description: 'Where it comes from.' })
  regions(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return regionsOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Technique], { description: 'How it is made.' })
  techniques(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return techniquesOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Material], { description: 'What it is made of.' })
  materials(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return materialsOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Community], { description: 'Whose it is: the communities that keep it.' })
  communities(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return communitiesOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Recognition], { description: 'Listings and registrations.' })
  recognitions(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return recognitionsOf.nodes(batcher, id);
  }

  @FieldResolver(() => ArtifactConnection, { description: 'Museum objects that show it.' })
  artifacts(
    @Root() { id }: LineageNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return artifactsOf.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => [Maker], {
    description: 'Who made it, and in which part; for a traditional motif, whom tradition names.',
  })
  async makers(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    const edges = await makersOf.edges(batcher, id);
    return edges.map(({ node, role, sourceIds }): Maker => ({ craftsperson: node, role, sourceIds }));
  }

  @FieldResolver(() => DerivationConnection, {
    description: 'What it directly descends from, strongest claim first.',
  })
  derivesFrom(
    @Root() { id }: LineageNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return derivesFrom.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => DerivationConnection, {
    description: 'What directly descends from it, strongest claim first.',
  })
  derivatives(
    @Root() { id }: LineageNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return derivatives.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => [LineageNode], {
    description: 'Families of which it is a kind. Being a kind is not descent.',
  })
  kindOf(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return kindOf.nodes(batcher, id);
  }

  @FieldResolver(() => LineageNodeConnection, {
    description: 'Its kinds, where it is a family. Being a kind is not descent.',
  })
  kinds(
    @Root() { id }: LineageNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return kinds.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => [LineageNode], { description: 'Motifs that it holds as filling or element.' })
  parts(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return parts.nodes(batcher, id);
  }

  @FieldResolver(() => LineageNodeConnection, { description: 'What holds it as filling or element.' })
  partOf(
    @Root() { id }: LineageNode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return partOf.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => [Resemblance], {
    description: 'Likenesses that sources note without a direction of descent.',
  })
  async resembles(@Root() { id }: LineageNode, @Ctx() { batcher }: Context) {
    return resembles.edges(batcher, id);
  }
}
