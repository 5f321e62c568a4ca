import { describeFormerId, describeRecord } from '../../linked-data/describe-record.ts';
import { nQuads } from '../../linked-data/serialise/turtle.ts';
import { describeExport } from '../describe-export.ts';
import type { ExportFormat } from '../export-format.ts';

/** A statement a line: what graph stores load. Our own bookkeeping stands in the graph `vocab#Ledger`. */
export const nQuadsFormat: ExportFormat = {
  name: 'nquads',
  ending: 'nq',
  mediaType: 'application/n-quads',
  passes: 1,
  importable: true,
  async *write({ head, pages }) {
    yield nQuads(describeExport(head));
    for await (const page of pages.records()) {
      yield nQuads(page.flatMap((record) => describeRecord(record, head.iris).quads));
    }
    for await (const page of pages.formerIds()) {
      yield nQuads(page.flatMap((former) => describeFormerId(former, head.iris).quads));
    }
  },
};
