import { type Fact, Facts, fact, factOf } from '../components/facts.tsx';
import { InlineLinks } from '../components/links.tsx';
import type { Lang } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';
import { certificateMessages, formatDay } from './certificate-messages.ts';
import type { Certified } from './certificate-sources.ts';

/** What the work is, whose, who proposed and accepted it, and at which revision. */
export function Particulars({ design }: { readonly design: Certified }) {
  const { lang, t, words, number } = useSurroundings();
  const own = certificateMessages[lang];
  const { uri, kind, year, regions, credit } = design;
  return (
    <Facts
      facts={[
        { term: own.address, value: <a href={uri}>{uri}</a> },
        { term: own.kind, value: words.label('DesignKind', kind) },
        fact(own.year, year ?? <span class="quiet">{t.entity.unknown}</span>),
        factOf(own.where, regions, (nodes) => <InlineLinks nodes={nodes} />),
        factOf(own.makers, credit.makers, (makers) =>
          makers.map(({ role, craftsperson }) => (
            <span key={`${role} ${craftsperson.id}`} class="one">
              <InlineLinks nodes={[craftsperson]} /> ({words.label('MakerRole', role)}){' '}
            </span>
          )),
        ),
        ...acceptedFacts(design, lang),
        { term: own.revision, value: revisionOf(design, { lang, number }) },
      ]}
    />
  );
}

function acceptedFacts({ acceptance, oldest }: Certified, lang: Lang): readonly (Fact | undefined)[] {
  const own = certificateMessages[lang];
  if (acceptance !== null) {
    const { proposedBy, proposedAt, acceptedBy, acceptedAt } = acceptance;
    return [
      { term: own.proposed, value: own.byOn(proposedBy, formatDay(lang, proposedAt)) },
      { term: own.accepted, value: own.byOn(acceptedBy, formatDay(lang, acceptedAt)) },
    ];
  }
  const [first] = oldest.nodes;
  if (!first?.at) return [];
  const dataset = first.actor.replace(/^seeds\//, '');
  return [{ term: own.fromFiles, value: own.files(dataset, formatDay(lang, first.at)) }];
}

interface Told {
  readonly lang: Lang;
  readonly number: (value: number) => string;
}

function revisionOf({ acceptance, latest }: Certified, { lang, number }: Told): string {
  const own = certificateMessages[lang];
  const revision = latest.nodes[0]?.revision ?? 0;
  // What the files brought stands in history under no revision of its own.
  if (revision === 0) return own.unchanged;
  const last = number(revision);
  return acceptance === null ? own.asOf(last) : own.revised(number(acceptance.revision), last);
}
