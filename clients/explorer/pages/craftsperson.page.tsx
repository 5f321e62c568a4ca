import {
  CraftspersonDocument,
  CraftspersonPageDocument,
  type CraftspersonPageQuery,
} from '../__generated__/graphql.ts';
import { fact, factOf } from '../components/facts.tsx';
import { InlineLinks } from '../components/links.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { Works } from '../components/works.tsx';
import { entityPage } from '../entity-page.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Craftsperson = NonNullable<CraftspersonPageQuery['craftsperson']>;

export const craftspersonPage = entityPage<Craftsperson>({
  kind: 'Craftsperson',
  load: async ({ execute, lang }, slug) =>
    (await execute(CraftspersonPageDocument, { slug, lang: apiLanguage(lang) })).craftsperson,
  show: (person) => <CraftspersonView person={person} />,
});

function CraftspersonView({ person }: { readonly person: Craftsperson }) {
  const { lang, t, words } = useSurroundings();
  const lived = [
    person.born ? t.entity.born(person.born) : undefined,
    person.died ? t.entity.died(person.died) : undefined,
  ].filter(Boolean);
  return (
    <PlainRecord
      node={person}
      sorts={person.roles.map((role) => words.label('PersonRole', role))}
      facts={[
        fact(t.entity.years, lived.join(', ')),
        factOf(t.entity.where, person.regions, (nodes) => <InlineLinks nodes={nodes} />),
        factOf(t.entity.whose, person.communities, (nodes) => <InlineLinks nodes={nodes} />),
        factOf(t.entity.workshops, person.workshops, (nodes) => <InlineLinks nodes={nodes} />),
      ]}
      questions={[
        {
          name: t.home.questions.works(person.name),
          href: graphiqlLink(CraftspersonDocument, { slug: person.slug, lang: apiLanguage(lang) }),
        },
      ]}
    >
      <Works works={person.works} />
    </PlainRecord>
  );
}
