import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ProposalWarning, UserError } from '../../schema/finding.type.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage } from '../../schema/localised.ts';
import type { Language } from '../../schema/registered-enums.ts';

@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String, { description: 'What is wrong, and how to mend it.' })
  message(@Root() { message }: UserError, @LangArg() lang: Language) {
    return inLanguage(message, lang);
  }
}

@Resolver(() => ProposalWarning)
export class ProposalWarningResolver {
  @FieldResolver(() => String, { description: 'What deserves a look.' })
  message(@Root() { message }: ProposalWarning, @LangArg() lang: Language) {
    return inLanguage(message, lang);
  }
}
