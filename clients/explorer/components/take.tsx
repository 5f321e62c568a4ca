import { Fragment } from 'preact';
import { useSurroundings } from '../surroundings.ts';
import { sheetAddress } from './choose-sheet.tsx';
import type { LinkedKind } from './entity-link.tsx';
import { Facts } from './facts.tsx';

export interface TakeProps {
  readonly node: {
    readonly __typename: LinkedKind;
    readonly id: string;
    readonly name: string;
    /** The permanent address of the thing itself. */
    readonly uri: string;
  };
}

interface Form {
  readonly name: string;
  readonly href: string;
}

const kindsWithLineage: ReadonlySet<LinkedKind> = new Set(['Motif', 'Wastra', 'Design']);

/** The record as data, what belongs to it, and how to cite it. */
export function Take({ node }: TakeProps) {
  const { t, href } = useSurroundings();
  const { __typename: kind, id, name, uri } = node;
  const slug = id.split('/', 2)[1] ?? id;
  const exportsOf = (selection: string): readonly Form[] => [
    { name: t.take.spreadsheet, href: `/export/${selection}.zip` },
    { name: t.take.network, href: `/export/${selection}.graphml` },
    { name: 'JSON-LD', href: `/export/${selection}.jsonld` },
    { name: 'N-Quads', href: `/export/${selection}.nq` },
  ];
  const forms: readonly Form[] = [
    { name: 'JSON-LD', href: `/id/${id}.jsonld` },
    { name: 'Turtle', href: `/id/${id}.ttl` },
    { name: 'N-Quads', href: `/id/${id}.nq` },
  ];
  return (
    <section class="take" id="unduh">
      <h2>{t.take.title}</h2>
      <p>
        {t.take.lead} <a href={href('/vocab')}>{t.take.vocabulary}</a>.
      </p>
      <Facts
        facts={[
          { term: t.take.cite, value: <span class="copy">{t.take.citeAs(name, uri)}</span> },
          { term: t.take.record, value: <Forms forms={forms} /> },
          kindsWithLineage.has(kind)
            ? { term: t.sheet.title, value: <a href={href(sheetAddress(id))}>{t.sheet.print}</a> }
            : undefined,
          kindsWithLineage.has(kind)
            ? { term: t.take.lineage, value: <Forms forms={exportsOf(`lineage/${id}`)} /> }
            : undefined,
          kind === 'Region'
            ? { term: t.take.region, value: <Forms forms={exportsOf(`region/${slug}`)} /> }
            : undefined,
          { term: t.take.everything, value: <Forms forms={exportsOf('all')} /> },
        ]}
      />
    </section>
  );
}

function Forms({ forms }: { readonly forms: readonly Form[] }) {
  return (
    <>
      {forms.map(({ name, href }, place) => (
        <Fragment key={href}>
          {place > 0 && ', '}
          <a href={href} rel="nofollow">
            {name}
          </a>
        </Fragment>
      ))}
    </>
  );
}
