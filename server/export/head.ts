import type { Iris } from '../linked-data/namespaces.ts';
import { licenceUrl } from '../linked-data/vocabulary.ts';
import type { ExportHead } from './export-format.ts';
import { pathOf, type Selection, titleOf } from './selection.ts';

/** What every export says of itself. The day stands in the manifest, so that equal data gives equal files. */
export function headOf(selection: Selection, revision: number, iris: Iris): ExportHead {
  const title = titleOf(selection);
  return {
    selection,
    revision,
    iris,
    title,
    licence: { name: 'CC-BY-4.0', url: licenceUrl },
    citation: `${title.en}. Revision ${revision}. ${iris.base}/export/${pathOf(selection)}. CC BY 4.0.`,
  };
}
