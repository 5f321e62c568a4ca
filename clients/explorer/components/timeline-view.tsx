import type { Period } from '../../../schema/period.ts';
import { useSurroundings } from '../surroundings.ts';
import type { DatedPeriod } from '../timeline/dated.ts';
import { type TimelineKind, timelineKinds } from '../timeline/load-dated.ts';
import { centuryOf, isCentury } from '../timeline/period.ts';
import { DatedList } from './dated-list.tsx';

export interface TimelineViewProps {
  readonly periods: readonly DatedPeriod[];
  readonly undated: readonly { readonly kind: TimelineKind; readonly count: number }[];
  /** The kind to which it is narrowed. */
  readonly kind: TimelineKind | undefined;
  /** First year of the period that is shown whole; else all are shown, long ones cut. */
  readonly period: string | undefined;
}

/** How many records of a period stand on the page of all periods. */
const atFirst = 12;

export function TimelineView({ periods, undated, kind, period }: TimelineViewProps) {
  const { t, href } = useSurroundings();
  const chosen = periods.find(({ from }) => String(from) === period);
  const shown = chosen ? [chosen] : periods;
  const name = usePeriodName();
  return (
    <>
      <header class="title">
        <h1>{chosen ? name(chosen) : t.timeline.title}</h1>
        <p class="lead">{t.timeline.lead}</p>
      </header>
      <Choice kind={kind} />
      {chosen ? (
        <p>
          <a href={href(timelineAddress(kind))}>{t.timeline.allPeriods}</a>
        </p>
      ) : (
        <Centuries periods={periods} />
      )}
      {shown.map((each) => (
        <section key={each.from} id={idOf(each)} class="period">
          <h2>{name(each)}</h2>
          <DatedList records={chosen ? each.records : each.records.slice(0, atFirst)} />
          {!chosen && each.records.length > atFirst && (
            <All count={each.records.length} to={timelineAddress(kind, each)} />
          )}
        </section>
      ))}
      <Undated undated={undated} />
    </>
  );
}

function All({ count, to }: { readonly count: number; readonly to: string }) {
  const { t, href, number } = useSurroundings();
  return (
    <p>
      <a href={href(to)}>{t.list.seeAll(number(count))}</a>
    </p>
  );
}

const idOf = ({ from }: Period): string => `tahun-${from}`;

function timelineAddress(kind: TimelineKind | undefined, period?: Period): string {
  const given = { ...(kind && { kind: kind.toLowerCase() }), ...(period && { period: String(period.from) }) };
  const query = new URLSearchParams(given).toString();
  return query === '' ? '/timeline' : `/timeline?${query}`;
}

function usePeriodName(): (period: Period) => string {
  const { t } = useSurroundings();
  return (period) =>
    isCentury(period) ? t.timeline.century(centuryOf(period)) : t.timeline.decade(period.from);
}

function Choice({ kind }: { readonly kind: TimelineKind | undefined }) {
  const { t, href } = useSurroundings();
  const choices = [undefined, ...timelineKinds];
  return (
    <nav class="choice" aria-label={t.timeline.choice}>
      <ul>
        {choices.map((each) => (
          <li key={each ?? 'all'}>
            <a href={href(timelineAddress(each))} aria-current={each === kind ? 'true' : undefined}>
              {each ? t.timeline.kind[each] : t.timeline.allKinds}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Ways to each period, with how much it holds. */
function Centuries({ periods }: Pick<TimelineViewProps, 'periods'>) {
  const { t, number } = useSurroundings();
  const name = usePeriodName();
  if (periods.length === 0) return <p>{t.timeline.none}</p>;
  return (
    <nav aria-label={t.timeline.periods}>
      <ul class="periods">
        {periods.map((period) => (
          <li key={period.from}>
            <a href={`#${idOf(period)}`}>{name(period)}</a>{' '}
            <span class="count">{number(period.records.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What has no date is most of it, and said to be so. */
function Undated({ undated }: Pick<TimelineViewProps, 'undated'>) {
  const { t, href, number } = useSurroundings();
  const lacking = undated.filter(({ count }) => count > 0);
  if (lacking.length === 0) return null;
  return (
    <section id="tanpa-tarikh">
      <h2>{t.timeline.undated}</h2>
      <p>{t.timeline.undatedLead}</p>
      <ul class="plain">
        {lacking.map(({ kind, count }) => (
          <li key={kind}>
            <strong>{number(count)}</strong>{' '}
            <a href={href(`/${kind.toLowerCase()}`)}>{t.kind[kind][count === 1 ? 'one' : 'some']}</a>
          </li>
        ))}
      </ul>
      <p>
        {t.timeline.objects} <a href={href('/artifact')}>{t.kind.Artifact.title}</a>
      </p>
    </section>
  );
}
