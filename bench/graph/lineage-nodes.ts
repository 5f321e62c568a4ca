import { entityPath } from '../../schema/enums.ts';
import { type DrawnRole, drawnRoles, drawRoles } from './descent.ts';
import { drawName, drawSlug } from './names.ts';
import { createRandom, type Random, seedFor } from './random.ts';
import { drawnAnew, type GraphSize, type NodeGroup, type Properties } from './rows.ts';
import { recordOf } from './surroundings.ts';

const labelOf = { MOTIF: 'Motif', WASTRA: 'Wastra', DESIGN: 'Design' } as const;

/** Motifs, wastra and designs by their place in the order of age, each told without drawing the others: a byte a node. */
export class LineageNodes {
  readonly size: number;
  readonly #roles: Uint8Array;
  readonly #nameSeed: number;

  constructor(drawn: Required<GraphSize>) {
    this.size = drawn.size;
    this.#roles = drawRoles(drawn);
    this.#nameSeed = seedFor(drawn.seed, 'name');
  }

  roleOf(node: number): DrawnRole {
    return drawnRoles[this.#roles[node] ?? 0] ?? 'MOTIF';
  }

  nameOf(node: number): string {
    return drawName(node, this.#nameRandom(node));
  }

  idOf(node: number): string {
    return `${entityPath[this.roleOf(node)]}/${drawSlug(node, this.#nameRandom(node))}`;
  }

  /** Ids, the oldest first. */
  *ids(): Generator<string, void> {
    for (let node = 0; node < this.size; node += 1) yield this.idOf(node);
  }

  anyOf(random: Random): string {
    return this.idOf(random.below(this.size));
  }

  /** The nearest of this role that is as old as the node or older; undefined when there is none. */
  asOldAs(node: number, role: DrawnRole): number | undefined {
    for (let older = node; older >= 0; older -= 1) if (this.roleOf(older) === role) return older;
    return undefined;
  }

  groups(): NodeGroup[] {
    return drawnRoles.map((role) => ({
      labels: ['Entity', 'LineageNode', labelOf[role]],
      rows: drawnAnew(() => this.#recordsOf(role)),
    }));
  }

  #nameRandom(node: number): Random {
    return createRandom(seedFor(this.#nameSeed, node));
  }

  *#recordsOf(role: DrawnRole): Generator<Properties, void> {
    for (let node = 0; node < this.size; node += 1) {
      if (this.roleOf(node) === role) yield recordOf(role, this.nameOf(node), ownOf(role, node));
    }
  }
}

function ownOf(role: DrawnRole, node: number): Properties {
  if (role === 'WASTRA') return { family: 'BATIK', status: 'LIVING' };
  if (role === 'DESIGN') return { kind: 'TEXTILE', year: 1950 + (node % 75) };
  return { medium: 'TEXTILE', motifClass: 'GEOMETRIC', symbolismId: 'Kesinambungan dan kesuburan.' };
}
