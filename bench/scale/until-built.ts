import { setTimeout as sleep } from 'node:timers/promises';
import type { Progress } from '../../server/cli/progress.ts';

interface Readiness {
  readonly parts: Readonly<Record<string, { readonly ok: boolean; readonly detail: string }>>;
}

const lookMs = 2_000;

/** Waits until search holds every record; the seconds that it took, undefined where nothing was to be built. */
export async function untilBuilt(url: string, progress: Progress): Promise<number | undefined> {
  const start = performance.now();
  for (let looks = 0; ; looks += 1) {
    const answer = await fetch(`${url}/readyz`);
    const { parts } = (await answer.json()) as Readiness;
    const search = parts['search-neo4j'];
    if (search?.ok) return looks === 0 ? undefined : Math.round((performance.now() - start) / 1_000);
    if (looks % 60 === 0) progress.line(`Waiting for search: ${search?.detail ?? 'it says nothing'}`);
    await sleep(lookMs);
  }
}
