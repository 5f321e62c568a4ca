import type { LineageLabel } from './lineage.model.ts';

const labels: Readonly<Record<string, LineageLabel>> = { motif: 'Motif', wastra: 'Wastra', design: 'Design' };

/** The kind of a lineage node stands in its id, `motif/kawung`, and need not be read from the graph. */
export function lineageLabel(id: string): LineageLabel {
  const label = labels[id.slice(0, id.indexOf('/'))];
  if (label === undefined) throw new Error(`"${id}" is no id of a motif, wastra or design.`);
  return label;
}

export const isWastra = (id: string): boolean => lineageLabel(id) === 'Wastra';
