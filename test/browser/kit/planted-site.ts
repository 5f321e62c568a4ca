import { afterAll, beforeAll } from 'vitest';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';
import { importWorkshops } from '../../../server/import/import-workshops.ts';
import { freePort } from '../../../server/local-neo4j/free-port.ts';
import { createSearch, type Search } from '../../../server/search/create-search.ts';
import { loadSeeds } from '../../../server/seeding/load-seeds.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { filledInput } from '../../server/attack/kit/filled-input.ts';
import { plantTexts } from '../../server/attack/kit/plant-texts.ts';
import { type LiveApp, liveApp } from '../../server/stewardship/kit/live-app.ts';
import { idOf, type Operation, send } from '../../server/stewardship/kit/operations.ts';
import { fromKit } from './from-kit.ts';
import { planted, withMarkup } from './planted.ts';

/** What was sent through the doors that people write at. */
export interface Sent {
  /** A design that a curator has accepted. */
  readonly design: string;
  readonly workshop: string;
  readonly curator: string;
}

/** The whole server on a port, over a graph in which every text of every record holds markup. */
export function usePlantedSite() {
  let graph: WholeGraph | undefined;
  let app: LiveApp | undefined;
  let sent: Sent | undefined;
  let names: readonly string[] = [];
  beforeAll(async () => {
    graph = await freshGraph();
    await loadSeeds(graph);
    names = await plantTexts(graph, withMarkup);
    const search = createSearch({ graph });
    await buildIndexes(search);
    const [port, widgetsFolder] = [await freePort(), await fromKit('widgets')];
    const settings = { publicUrl: `http://127.0.0.1:${port}` };
    app = await liveApp(graph, settings, { port, search, widgetsFolder });
    sent = { ...(await propose(app)), workshop: await importOne(graph) };
    await buildIndexes(search);
  }, 300_000);
  afterAll(async () => {
    await app?.close();
    await graph?.close();
  });
  return {
    get url() {
      return app?.address ?? '';
    },
    get sent(): Sent {
      if (sent === undefined) throw new Error('The site is there only once the tests run.');
      return sent;
    },
    /** Names of the properties that hold markup. */
    get names() {
      return names;
    },
  };
}

async function buildIndexes({ backends, delivery }: Search): Promise<void> {
  const signal = AbortSignal.timeout(240_000);
  for (const backend of backends) {
    if (await delivery.isBuildDue(backend, signal)) await delivery.rebuild(backend, signal);
    while ((await delivery.deliver(backend, signal)).kind === 'delivered');
    await delivery.release(backend);
  }
}

const claim = 'derivation/batik-fractal--batik--reinterpretation';

/** Each mutation with markup in every text; what can be is accepted, the rest waits on the desk. */
async function propose(app: LiveApp) {
  const schema = await buildGraphQLSchema();
  const contributor = await app.makeKey('CONTRIBUTOR', planted.slice(0, 80));
  const curator = await app.makeKey('CURATOR', `Budi ${planted}`.slice(0, 80));
  const fill = (operation: Operation, own: object = {}, key = contributor) =>
    send(app, key, operation, filledInput({ schema, text: planted }, operation, own));
  const decide = (proposalId: string, decision: string) =>
    fill('reviewProposal', { proposalId, decision }, curator);
  const made = await fill('proposeDesign');
  const accepted = await decide(idOf(made), 'ACCEPT');
  const design = String(accepted.proposal?.subjectId);
  await decide(idOf(await fill('proposeDesign', { name: `Batik ${planted}` })), 'ASK');
  await decide(idOf(await fill('proposeDesign', { name: `Tenun ${planted}` })), 'REJECT');
  const undone = idOf(await fill('proposeDesign', { name: `Songket ${planted}` }));
  await decide(undone, 'ACCEPT').then(idOf);
  await fill('undo', { proposalId: undone }, curator).then(idOf);
  const disputed = idOf(await fill('disputeDerivation', { derivation: claim }));
  await decide(disputed, 'ACCEPT').then(idOf);
  await fill('settleDispute', { derivation: claim }, curator).then(idOf);
  await fill('proposeDerivation', { descendant: design, ancestor: 'motif/parang' }).then(idOf);
  await fill('proposeResemblance', { one: design, other: 'motif/nitik' }).then(idOf);
  const changes = ['description.id', 'description.en'].map((field) => ({ field, value: `Baru ${planted}` }));
  await fill('proposeCorrection', { id: design, changes }).then(idOf);
  return { design, curator };
}

async function importOne(graph: WholeGraph): Promise<string> {
  const quoted = `"${planted.replaceAll('"', '""')}"`;
  const csv = `name,kind,region,techniques,url,description_id,description_en,source_title,source_url
${quoted},STUDIO,kota-surakarta,batik-tulis,https://example.org/,${quoted},${quoted},${quoted},https://example.org/`;
  const { workshops, problems } = await importWorkshops(graph, csv, { actor: planted });
  if (workshops[0] === undefined) throw new Error(JSON.stringify(problems));
  return workshops[0];
}
