import type { CompareQuery } from '../__generated__/graphql.ts';
import { featured } from '../featured.ts';
import type { Chosen } from '../pages/compare.page.tsx';
import { useSurroundings } from '../surroundings.ts';
import { CommonAncestors, SideBySide } from './compare-parts.tsx';
import { EntityLink } from './entity-link.tsx';
import { PathSteps } from './path-steps.tsx';

export interface CompareViewProps {
  readonly a: Chosen;
  readonly b: Chosen;
  readonly answer: CompareQuery | undefined;
}

export function CompareView({ a, b, answer }: CompareViewProps) {
  const { t } = useSurroundings();
  return (
    <article class="compare">
      <header class="title">
        <h1>{t.compare.title}</h1>
        <p class="lead">{t.compare.lead}</p>
      </header>
      <CompareForm a={a} b={b} />
      <Meant chosen={a} instead={(id) => `a=${id}&b=${b.record?.id ?? ''}`} />
      <Meant chosen={b} instead={(id) => `a=${a.record?.id ?? ''}&b=${id}`} />
      {a.record && a.record.id === b.record?.id && <p>{t.compare.same}</p>}
      {answer && a.record && b.record && <Answer answer={answer} names={[a.record.name, b.record.name]} />}
    </article>
  );
}

function CompareForm({ a, b }: Pick<CompareViewProps, 'a' | 'b'>) {
  const { t, href } = useSurroundings();
  const example = href(`/compare?a=${featured.design}&b=${featured.origin}`);
  return (
    <>
      <form class="filter" action={href('/compare')} method="get">
        <label>
          {t.compare.first} <input name="a" value={a.record?.name ?? a.text} required maxLength={200} />
        </label>
        <label>
          {t.compare.second} <input name="b" value={b.record?.name ?? b.text} required maxLength={200} />
        </label>
        <button type="submit">{t.compare.submit}</button>
      </form>
      <p class="hint">
        <a href={example}>{t.compare.example}</a>
      </p>
    </>
  );
}

interface MeantProps {
  readonly chosen: Chosen;
  /** What the form asks when another record was meant. */
  readonly instead: (id: string) => string;
}

/** What a name was taken for, where it could mean more. */
function Meant({ chosen: { text, record, others }, instead }: MeantProps) {
  const { t, href } = useSurroundings();
  if (text === '') return null;
  if (!record) return <p role="status">{t.compare.unknown(text)}</p>;
  if (others.length === 0) return null;
  return (
    <p>
      {t.compare.taken(text)} <EntityLink node={record} />. {t.compare.others}{' '}
      {others.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <a href={href(`/compare?${instead(id)}`)}>{name}</a>
        </span>
      ))}
      .
    </p>
  );
}

interface AnswerProps {
  readonly answer: CompareQuery;
  readonly names: readonly [string, string];
}

function Answer({ answer, names }: AnswerProps) {
  const { t, number, words } = useSurroundings();
  const { lineagePaths: paths, commonAncestors: common } = answer;
  const [first] = paths;
  const [younger, older] = [first?.nodes[0], first?.nodes.at(-1)];
  return (
    <>
      <section id="jalan">
        <h2>{t.compare.both(...names)}</h2>
        {younger && older && first ? (
          <p>{t.compare.descends(younger.name, older.name, number(first.length))}</p>
        ) : (
          <p>
            {common.length > 0 ? t.compare.meet(common.length, number(common.length)) : t.compare.unrelated}
          </p>
        )}
        {paths.map((path, place) => (
          <section key={path.nodes.map(({ id }) => id).join()}>
            {paths.length > 1 && <h3>{t.compare.way(number(place + 1))}</h3>}
            <p class="quiet">
              {t.lineage.asStrong(words.label('Confidence', path.confidence))}
              {path.disputed && <strong class="disputed"> {t.lineage.disputed}</strong>}
            </p>
            <PathSteps path={path} />
          </section>
        ))}
      </section>
      <CommonAncestors common={common} nodes={answer.nodes} />
      <SideBySide nodes={answer.nodes} />
    </>
  );
}
