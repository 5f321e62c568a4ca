import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../../../server/graph/graph.ts';
import { type LiveApp, liveApp } from './live-app.ts';
import { smallGraph } from './small-graph.ts';

/** A server over the small graph, with somebody who proposes and somebody who decides. */
export interface Desk {
  readonly graph: Graph;
  readonly app: LiveApp;
  /** The key of Rina. */
  readonly contributor: string;
  /** The key of Budi. */
  readonly curator: string;
}

/** One for the tests of a file; its parts are there only once these run. */
export function openDesk(): Desk {
  const desk: Partial<Desk> = {};
  const part = <Name extends keyof Desk>(name: Name): Desk[Name] => {
    const value = desk[name];
    if (value === undefined) throw new Error(`The ${name} of the desk is there only once the tests run.`);
    return value;
  };
  beforeAll(async () => {
    const graph = await smallGraph();
    Object.assign(desk, { graph });
    const app = await liveApp(graph);
    Object.assign(desk, {
      app,
      contributor: await app.makeKey('CONTRIBUTOR', 'Rina'),
      curator: await app.makeKey('CURATOR', 'Budi'),
    });
  });
  afterAll(async () => {
    await desk.app?.close();
    await desk.graph?.close();
  });
  return {
    get graph() {
      return part('graph');
    },
    get app() {
      return part('app');
    },
    get contributor() {
      return part('contributor');
    },
    get curator() {
      return part('curator');
    },
  };
}
