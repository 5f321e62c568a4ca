import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Viewer } from '../../../schema/viewer.type.ts';
import type { Context } from '../../context.ts';
import { ClientError } from '../../errors.ts';
import { requireRole } from './actor.ts';
import { KeyRepository } from './key.repository.ts';

const longestName = 80;

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Whoever asks; null without a key.' })
  viewer(@Ctx() { actor }: Context): Viewer | null {
    return actor;
  }

  @Mutation(() => Viewer, {
    description:
      'Chooses the name under which history shows what this key has done and will do. Needs a key; with a token of an identity provider the name is chosen there.',
  })
  async chooseShownName(
    @Arg('name', () => String, { description: `The name, at most ${longestName} characters.` }) name: string,
    @Ctx() { actor, graph }: Context,
  ): Promise<Viewer> {
    const owner = requireRole(actor, 'CONTRIBUTOR');
    const shownName = name.trim();
    if (shownName === '' || shownName.length > longestName) {
      throw new ClientError('BAD_USER_INPUT', `\`name\` has 1 to ${longestName} characters.`);
    }
    if (!owner.id.startsWith('key/')) {
      throw new ClientError('BAD_USER_INPUT', 'Your name comes from where you signed in: change it there.');
    }
    await new KeyRepository(graph).chooseShownName(owner.id, shownName);
    return { ...owner, shownName };
  }
}
