import { sheetAddress } from '../components/choose-sheet.tsx';
import { featured } from '../featured.ts';
import type { Messages } from '../messages/id.ts';
import type { Way } from '../ways.ts';

export interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly Way[];
}

/** Ideas for lessons, each about records that the graph has. */
export function lessons(t: Messages, known: ReadonlyMap<string, string>): readonly Lesson[] {
  const { lesson } = t.educators;
  const [design, origin] = [known.get(featured.design), known.get(featured.origin)];
  const [motif, restricted] = [known.get(featured.known), known.get(featured.restricted)];
  const sheet = (id: string): Way => ({ name: t.sheet.title, to: sheetAddress(id) });
  return [
    ...(design && origin
      ? [
          {
            title: lesson.travel.title(design, origin),
            text: lesson.travel.text,
            ways: [
              {
                name: t.compare.both(design, origin),
                to: `/compare?${new URLSearchParams({ a: featured.design, b: featured.origin })}`,
              },
              sheet(featured.design),
            ],
          },
        ]
      : []),
    ...(motif
      ? [
          {
            title: lesson.forms.title(motif),
            text: lesson.forms.text,
            ways: [
              { name: t.lineage.of(motif), to: `/lineage/${featured.known}?direction=descendants` },
              sheet(featured.known),
            ],
          },
        ]
      : []),
    ...(restricted
      ? [
          {
            title: lesson.restricted.title(restricted),
            text: lesson.restricted.text,
            ways: [
              { name: t.section.use, to: `/${featured.restricted}#pemakaian` },
              sheet(featured.restricted),
            ],
          },
        ]
      : []),
    {
      title: lesson.unknown.title,
      text: lesson.unknown.text,
      ways: [
        { name: t.coverage.title, to: '/coverage' },
        { name: t.map.title, to: '/map' },
        { name: t.timeline.title, to: '/timeline' },
      ],
    },
  ];
}
