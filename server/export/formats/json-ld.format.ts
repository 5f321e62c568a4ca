import type { Quad } from 'n3';
import { describeFormerId, describeRecord } from '../../linked-data/describe-record.ts';
import type { Iris } from '../../linked-data/namespaces.ts';
import { jsonLdContext } from '../../linked-data/serialise/context.ts';
import { jsonLdNodes } from '../../linked-data/serialise/json-ld.ts';
import { describeExport } from '../describe-export.ts';
import type { ExportFormat } from '../export-format.ts';

/** One JSON-LD document with its context once, a thing a line. */
export const jsonLdFormat: ExportFormat = {
  name: 'jsonld',
  ending: 'jsonld',
  mediaType: 'application/ld+json',
  passes: 1,
  importable: true,
  async *write({ head, pages }) {
    const { iris } = head;
    yield `{"@context":${JSON.stringify(jsonLdContext(iris))},\n"@graph":[\n`;
    yield await lines(describeExport(head), iris);
    for await (const page of pages.records()) {
      // Few at a time: compacting holds up everything else that the process does.
      for (let place = 0; place < page.length; place += recordsAtOnce) {
        const some = page.slice(place, place + recordsAtOnce);
        yield `,\n${await lines(
          some.flatMap((record) => describeRecord(record, iris).quads),
          iris,
        )}`;
      }
    }
    for await (const page of pages.formerIds()) {
      yield `,\n${await lines(
        page.flatMap((former) => describeFormerId(former, iris).quads),
        iris,
      )}`;
    }
    yield '\n]}\n';
  },
};

const recordsAtOnce = 25;

async function lines(quads: readonly Quad[], iris: Iris): Promise<string> {
  return (await jsonLdNodes(quads, iris)).map((node) => JSON.stringify(node)).join(',\n');
}
