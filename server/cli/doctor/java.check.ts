import { planTools } from '../../local-neo4j/tool-plan.ts';
import { lookAround } from '../../local-neo4j/tools.ts';
import { type Check, fail, ok, warn } from './finding.ts';

export const javaCheck: Check = {
  name: 'Java',
  async look({ config, environment }) {
    if (config.neo4j.mode === 'external')
      return ok('not needed: NEO4J_URI names a database that runs elsewhere');
    const machine = await lookAround(false, environment);
    if (machine.java.kind === 'found') return ok(`${machine.java.java.major} (${machine.java.java.path})`);
    const plan = planTools(machine);
    if (plan.kind === 'refuse') return fail(plan.error.explanation.what, plan.error.explanation.mend);
    return warn('Java 17 or newer is missing.', '`npm start` will install it with apt-get.');
  },
};
