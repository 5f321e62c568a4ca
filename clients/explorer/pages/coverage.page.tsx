import { CoveragePageDocument, type CoveragePageQuery } from '../__generated__/graphql.ts';
import { ClaimTable, LackTable, ProvinceTable } from '../components/coverage-tables.tsx';
import { Numbers } from '../components/numbers.tsx';
import type { Page } from '../page.ts';
import { useSurroundings } from '../surroundings.ts';

export const coveragePage: Page = async ({ execute, messages }) => {
  const answer = await execute(CoveragePageDocument, {});
  return {
    found: true,
    title: messages.coverage.title,
    description: messages.coverage.lead,
    trail: [],
    body: <CoverageView answer={answer} />,
  };
};

function CoverageView({ answer }: { readonly answer: CoveragePageQuery }) {
  const { t, number } = useSurroundings();
  const { stats, coverage } = answer;
  const relations = [
    `${number(stats.derivations)} ${t.coverage.derivationsCount}`,
    `${number(stats.kinds)} ${t.coverage.kinds}`,
    `${number(stats.parts)} ${t.coverage.parts}`,
    `${number(stats.resemblances)} ${t.coverage.resemblances}`,
  ];
  return (
    <>
      <header class="title">
        <h1>{t.coverage.title}</h1>
        <p class="lead">{t.coverage.lead}</p>
      </header>
      <section>
        <h2>{t.coverage.lacks}</h2>
        <LackTable coverage={coverage} />
      </section>
      <section>
        <h2>{t.coverage.confidence}</h2>
        <ClaimTable coverage={coverage} />
      </section>
      <section>
        <h2>{t.coverage.numbers}</h2>
        <Numbers stats={stats} />
        <p>
          {t.coverage.relations}: {relations.join(', ')}.
        </p>
      </section>
      <section>
        <h2>{t.coverage.provinces}</h2>
        <p>{t.coverage.provincesLead}</p>
        <ProvinceTable provinces={coverage.regions} />
      </section>
    </>
  );
}
