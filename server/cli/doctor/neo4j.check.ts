import { readOnly, takesChanges } from '../../graph/takes-changes.ts';
import type { LocalNeo4jStanding } from '../../local-neo4j/local-neo4j.ts';
import { type Check, type Finding, fail, ok, warn } from './finding.ts';

export const neo4jCheck: Check = {
  name: 'Neo4j',
  async look({ reach }) {
    if (reach.kind === 'open') return judgeChanges(reach.where, await takesChanges(reach.graph));
    if (reach.kind === 'refused')
      return fail(reach.reason, 'See the line above; .env.example names every setting.');
    return judgeStanding(reach.standing);
  },
};

export const judgeChanges = (where: string, takes: boolean): Finding =>
  takes ? ok(where) : fail(`${where}. ${readOnly.what}`, readOnly.mend);

export function judgeStanding(standing: LocalNeo4jStanding): Finding {
  switch (standing.kind) {
    case 'busy':
      return warn(
        `${standing.owner.what} (process ${standing.owner.pid}) is starting or stopping it.`,
        `Wait a moment and ask again. Should it stay so: kill ${standing.owner.pid}`,
      );
    case 'left behind':
      return warn(
        `A Neo4j was left behind by a run that was killed (process ${standing.pid}).`,
        'Nothing to do: the next `npm start` ends it, with all its data kept.',
      );
    default:
      return ok('managed, not running: `npm start` starts it');
  }
}
