import type { CreditBoxFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { Facts } from './facts.tsx';
import { InlineLinks } from './links.tsx';
import { Restriction, type Term } from './restriction.tsx';

export interface CreditProps {
  readonly credit: CreditBoxFragment;
  readonly term?: Term | undefined;
}

/** What restricts a use, and whom to credit or ask: a box to copy from. */
export function Credit({ credit, term }: CreditProps) {
  const { t } = useSurroundings();
  return (
    <section class="credit" id="pemakaian">
      <h2>{t.section.use}</h2>
      {credit.restrictions.length === 0 ? (
        <p>{t.restriction.none}</p>
      ) : (
        credit.restrictions.map((restriction) => (
          <Restriction
            key={`${restriction.bearer.id} ${restriction.reach}`}
            restriction={restriction}
            term={term}
          />
        ))
      )}
      <h3>{t.credit.line}</h3>
      <p class="copy">{credit.line}</p>
      <p class="quiet hint">{t.credit.copyHint}</p>
      {credit.note && <p>{credit.note}</p>}
      <Whom credit={credit} />
    </section>
  );
}

function Whom({ credit }: { readonly credit: CreditBoxFragment }) {
  const { t, words } = useSurroundings();
  const unknown = <span class="quiet">{t.credit.unknown}</span>;
  const { communities, makers } = credit;
  return (
    <Facts
      facts={[
        {
          term: t.credit.communities,
          value: communities.length > 0 ? <InlineLinks nodes={communities} /> : unknown,
        },
        {
          term: t.credit.makers,
          value:
            makers.length === 0
              ? unknown
              : makers.map(({ role, craftsperson }) => (
                  <span key={`${role} ${craftsperson.id}`} class="one">
                    <InlineLinks nodes={[craftsperson]} /> ({words.label('MakerRole', role)}){' '}
                  </span>
                )),
        },
      ]}
    />
  );
}
