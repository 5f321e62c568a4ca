import { ClientError } from '../errors.ts';
import type { ExportFormat } from './export-format.ts';
import { csvFormat } from './formats/csv.format.ts';
import { graphMlFormat } from './formats/graphml.format.ts';
import { jsonLdFormat } from './formats/json-ld.format.ts';
import { nQuadsFormat } from './formats/n-quads.format.ts';

/** All formats. A new one is a file and a line here: docs/adding/export-format.md. */
export const exportFormats: readonly ExportFormat[] = [jsonLdFormat, nQuadsFormat, csvFormat, graphMlFormat];

/** The format of this name or ending, or a failure that names those that there are. */
export function formatNamed(name: string): ExportFormat {
  const format = exportFormats.find((each) => each.name === name || each.ending === name);
  if (format !== undefined) return format;
  const known = exportFormats.map((each) => each.name).join(', ');
  throw new ClientError('BAD_USER_INPUT', `There is no format ${name}: take one of ${known}.`);
}
