import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Acceptance } from '../../../schema/acceptance.type.ts';
import { Design } from '../../../schema/design.type.ts';
import type { Context } from '../../context.ts';
import type { BatchPart } from '../../graph/look-up.ts';
import { Properties } from '../../graph/properties.ts';

const acceptanceOf: BatchPart<Acceptance | null> = {
  name: 'acceptance',
  text: () => `
    MATCH (n:Entity {id: key})
    MATCH (p:Proposal {id: n.proposalId, status: 'ACCEPTED'})
    OPTIONAL MATCH (author:ApiKey {id: p.authorId})
    OPTIONAL MATCH (curator:ApiKey {id: p.reviewerId})
    RETURN {
      proposedBy: coalesce(author.shownName, p.author), proposedAt: p.submittedAt,
      acceptedBy: coalesce(curator.shownName, p.reviewer), acceptedAt: p.reviewedAt,
      revision: p.acceptedRevision
    } AS value`,
  parse: (value) => {
    const row = new Properties(value);
    return {
      proposedBy: row.text('proposedBy'),
      proposedAt: row.text('proposedAt'),
      acceptedBy: row.text('acceptedBy'),
      acceptedAt: row.text('acceptedAt'),
      revision: row.optionalNumber('revision') ?? 0,
    };
  },
  missing: () => null,
};

@Resolver(() => Design)
export class AcceptanceResolver {
  @FieldResolver(() => Acceptance, {
    nullable: true,
    description: 'Who proposed the design and who accepted it; null for what the seed files brought.',
  })
  acceptance(@Root() { id }: Design, @Ctx() { batcher, edge }: Context): Promise<Acceptance | null> {
    // Names are shown as their owners choose them today, which no revision tells.
    edge.meter.fleeting = true;
    return batcher.load(acceptanceOf, id);
  }
}
