import type { LineageNodes } from './lineage-nodes.ts';
import { createRandom, type Random, seedFor } from './random.ts';
import { drawnAnew, type EdgeGroup, type EdgeRow, type Properties, tie } from './rows.ts';
import type { SurroundingKind, Surroundings } from './surroundings.ts';

/** What joins lineage nodes to all else, and to each other beside descent. */
export function drawTies(seed: number, nodes: LineageNodes, around: Surroundings): EdgeGroup[] {
  const group = (type: string, draw: (random: Random) => Generator<EdgeRow, void>): EdgeGroup => ({
    type,
    rows: drawnAnew(() => draw(createRandom(seedFor(seed, type)))),
  });
  const toOne = (type: string, probability: number, kind: SurroundingKind) =>
    group(type, function* (random) {
      for (const id of nodes.ids()) if (random.chance(probability)) yield tie(id, around.anyOf(kind, random));
    });
  const toThree = (type: string, kind: SurroundingKind, properties: Properties = {}) =>
    group(type, function* (random) {
      for (const id of around.idsOf(kind)) {
        for (let time = 0; time < 3; time += 1) yield tie(id, nodes.anyOf(random), properties);
      }
    });
  return [
    toOne('FROM_REGION', 0.9, 'REGION'),
    toOne('USES_TECHNIQUE', 0.9, 'TECHNIQUE'),
    toOne('USES_MATERIAL', 0.5, 'MATERIAL'),
    toOne('BELONGS_TO', 0.4, 'COMMUNITY'),
    toOne('CITES', 1, 'SOURCE'),
    group('APPEARS_ON', (random) => appearances(nodes, random)),
    group('KIND_OF', (random) => kinds(nodes, random)),
    toThree('MADE', 'CRAFTSPERSON', { role: 'DESIGNER', sourceIds: [] }),
    toThree('SHOWS', 'ARTIFACT'),
    toThree('RECOGNISES', 'RECOGNITION'),
  ];
}

/** Each motif on one cloth. */
function* appearances(nodes: LineageNodes, random: Random): Generator<EdgeRow, void> {
  for (const node of motifs(nodes)) {
    const cloth = nodes.asOldAs(random.below(nodes.size), 'WASTRA');
    if (cloth !== undefined) yield tie(nodes.idOf(node), nodes.idOf(cloth));
  }
}

/** Half of the motifs are kinds of an older one, more often of an old one than of a young one. */
function* kinds(nodes: LineageNodes, random: Random): Generator<EdgeRow, void> {
  for (const node of motifs(nodes)) {
    if (!random.chance(0.5)) continue;
    const older = nodes.asOldAs(Math.floor(node * random.next() ** 2) - 1, 'MOTIF');
    if (older === undefined) continue;
    const id = nodes.idOf(node);
    const said = { confidence: 'DOCUMENTED', rank: 4, disputed: false, sourceIds: [] };
    yield tie(id, nodes.idOf(older), { id: `kind/${id}`, ...said });
  }
}

function* motifs(nodes: LineageNodes): Generator<number, void> {
  for (let node = 0; node < nodes.size; node += 1) if (nodes.roleOf(node) === 'MOTIF') yield node;
}
