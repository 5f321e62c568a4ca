import { setTimeout as sleep } from 'node:timers/promises';
import type { Progress } from '../../server/cli/progress.ts';

interface Readiness {
  readonly parts: Readonly<Record<string, { readonly ok: boolean; readonly detail: string }>>;
}

const lookMs = 2_000;

/** Waits until search holds every record; the seconds that it took, undefined where nothing was to be built. */
export async function untilBuilt(url: string, progress: Progress): Promise<number | undefined> {
  const start = performance.now();
  let wasBuilding = false;
  for (let looks = 0; ; looks += 1) {
    const answer = await fetch(`${url}/readyz`);
    const { parts } = (await answer.json()) as Readiness;
    const search = parts['search-neo4j'];
    if (search?.ok) return wasBuilding ? Math.round((performance.now() - start) / 1_000) : undefined;
    // Without a word of search, the database is busy and has said nothing yet.
    wasBuilding ||= search !== undefined;
    if (search !== undefined && looks % 60 === 0) progress.line(`Waiting for search: ${search.detail}`);
    await sleep(lookMs);
  }
}
