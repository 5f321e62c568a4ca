import type { Locator } from 'playwright-core';

/** How to bring a widget into each of its states. */
export interface WidgetCase {
  readonly tag: string;
  /** Attributes under which it has something to show. */
  readonly full: string;
  /** Attributes under which the API answers, and has nothing. */
  readonly empty: string;
  /** Makes it ask, where it does not do so by itself. */
  readonly start?: (widget: Locator, query?: string) => Promise<void>;
  /** What it shows, in each language. */
  readonly shows: Readonly<Record<'id' | 'en', RegExp>>;
  readonly showsEmpty: RegExp;
}

export const widgetCases: readonly WidgetCase[] = [
  {
    tag: 'wastra-lineage',
    full: 'of="design/be-bali-ghea"',
    empty: 'of="motif/tidak-ada"',
    shows: { id: /Menurut sumber-sumbernya, BE-BALI berasal dari/, en: /By its sources, BE-BALI comes from/ },
    showsEmpty: /Belum ada silsilah untuk motif\/tidak-ada/,
  },
  {
    tag: 'wastra-search',
    full: 'kind="motif wastra design" limit="5"',
    empty: 'century="3"',
    start: (widget, query = 'parang roesak') => widget.getByRole('combobox').fill(query),
    shows: { id: /nama lain: parang roesak/, en: /other name: parang roesak/ },
    showsEmpty: /Tidak ada yang cocok dengan “xqzvwk”/,
  },
  {
    tag: 'wastra-story',
    full: 'of="design/be-bali-ghea"',
    empty: 'of="motif/tidak-ada"',
    shows: { id: /Lihat silsilah lengkapnya/, en: /See the whole pedigree/ },
    showsEmpty: /Belum ada kisah untuk motif\/tidak-ada/,
  },
];
