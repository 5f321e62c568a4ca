import { TimelineTotalsDocument } from '../__generated__/graphql.ts';
import { TimelineView } from '../components/timeline-view.tsx';
import type { Page } from '../page.ts';
import { byPeriod } from '../timeline/dated.ts';
import { loadDated, timelineKinds } from '../timeline/load-dated.ts';

const totals = {
  Motif: 'motifs',
  Design: 'designs',
  Recognition: 'recognitions',
  Workshop: 'workshops',
} as const;

/** What has a date, by century and decade; and how much has none. */
export const timelinePage: Page = async (visit) => {
  const { execute, messages, query } = visit;
  const kind = timelineKinds.find((each) => each.toLowerCase() === query['kind']);
  const kinds = kind ? [kind] : timelineKinds;
  const [{ stats }, ...found] = await Promise.all([
    execute(TimelineTotalsDocument, {}),
    ...kinds.map((each) => loadDated(each, visit)),
  ]);
  const undated = kinds.map((each, place) => ({
    kind: each,
    count: stats[totals[each]] - (found[place]?.length ?? 0),
  }));
  return {
    found: true,
    title: messages.timeline.title,
    description: messages.timeline.lead,
    trail: [],
    body: (
      <TimelineView periods={byPeriod(found.flat())} undated={undated} kind={kind} period={query['period']} />
    ),
  };
};
