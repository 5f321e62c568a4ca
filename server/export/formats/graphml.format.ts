import { escapeUTF8 } from 'entities';
import { entityKinds } from '../../../schema/enums.ts';
import type { GraphRecord, GraphRelationship } from '../../graph/graph-record.ts';
import type { Iris } from '../../linked-data/namespaces.ts';
import { type Cell, cellOf } from '../cell.ts';
import { type Column, columnsOf, relationshipColumns } from '../columns.ts';
import type { ExportFormat, ExportHead } from '../export-format.ts';

/** Every record a node, every relationship an edge: what Gephi, Cytoscape, yEd and NetworkX open. */
export const graphMlFormat: ExportFormat = {
  name: 'graphml',
  ending: 'graphml',
  mediaType: 'application/graphml+xml',
  passes: 2,
  importable: false,
  async *write({ head, pages }) {
    yield start(head);
    for await (const page of pages.records()) {
      yield page.map((record) => node(record, head.iris)).join('');
    }
    for await (const page of pages.records()) {
      yield page.flatMap(({ outgoing }) => outgoing.map(edge)).join('');
    }
    yield '</graph>\n</graphml>\n';
  },
};

const nodeColumns = new Map(
  Object.keys(entityKinds)
    .flatMap((kind) => columnsOf(kind as keyof typeof entityKinds))
    .map((column): [string, Column] => [column.key, column]),
);
nodeColumns.delete('id');
const edgeColumns = relationshipColumns.filter(({ key }) => !['id', 'from', 'to'].includes(key));

const types = {
  text: 'string',
  list: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
} as const;

function start({ title, licence, citation, revision }: ExportHead): string {
  const about = `${title.en}. Revision ${revision}. ${licence.name}, ${licence.url}. ${citation}`;
  const nodeKeys = [...nodeColumns.values()].map((column) => key('n', 'node', column));
  const edgeKeys = edgeColumns.map((column) => key('e', 'edge', column));
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>${text(about)}</desc>
<key id="n_record" for="node" attr.name="record" attr.type="string"/>
${[...nodeKeys, ...edgeKeys].join('\n')}
<graph id="silsilah-wastra" edgedefault="directed">
`;
}

/** Programs that draw look for `label`. */
const attributeName = (name: string) => (name === 'name' ? 'label' : name);

const key = (prefix: string, domain: string, column: Column) =>
  `<key id="${prefix}_${column.key}" for="${domain}" attr.name="${attributeName(column.key)}" attr.type="${types[column.type]}"><desc>${text(column.definition.en)}</desc></key>`;

function node({ id, properties }: GraphRecord, iris: Iris): string {
  const told = [...nodeColumns.keys()].map((each) =>
    data(`n_${each}`, each === 'uri' ? iris.record(id).value : cellOf(properties, each)),
  );
  return `<node id="${text(id)}">${data('n_record', id.split('/', 1)[0])}${told.join('')}</node>\n`;
}

function edge(relationship: GraphRelationship): string {
  const { type, from, to, properties } = relationship;
  const { id, role } = properties.values;
  const name = String(id ?? [type, from, to, ...(role === undefined ? [] : [role])].join(' '));
  const told = edgeColumns.map((each) =>
    data(`e_${each.key}`, each.key === 'type' ? type : cellOf(properties, each.key)),
  );
  return `<edge id="${text(name)}" source="${text(from)}" target="${text(to)}">${told.join('')}</edge>\n`;
}

const data = (name: string, value: Cell | undefined) =>
  value === undefined ? '' : `<data key="${name}">${text(String(value))}</data>`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Marks escaped, letters of every script as they are. */
const text = (value: string) => escapeUTF8(value.replace(unwritable, ''));
