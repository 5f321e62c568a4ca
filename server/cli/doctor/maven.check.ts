import { defaultCache } from '../../local-neo4j/folders.ts';
import { describeJars, hasJars } from '../../local-neo4j/jars.ts';
import { planTools } from '../../local-neo4j/tool-plan.ts';
import { lookAround } from '../../local-neo4j/tools.ts';
import { type Check, fail, ok, warn } from './finding.ts';

export const mavenCheck: Check = {
  name: 'Maven',
  async look({ config, environment }) {
    if (config.neo4j.mode === 'external')
      return ok('not needed: NEO4J_URI names a database that runs elsewhere');
    const jars = await describeJars(defaultCache(environment));
    if (hasJars(jars)) return ok(`not needed any more: Neo4j ${jars.version} lies in ${jars.folder}`);
    const machine = await lookAround(true, environment);
    if (machine.maven !== undefined)
      return ok(`${machine.maven}; Neo4j ${jars.version} is fetched at the first start`);
    const plan = planTools({ ...machine, java: assumedJava });
    if (plan.kind === 'refuse') return fail(plan.error.explanation.what, plan.error.explanation.mend);
    return warn('Maven, which fetches Neo4j once, is missing.', '`npm start` will install it with apt-get.');
  },
};

/** Java has a check of its own. */
const assumedJava = { kind: 'found', java: { path: 'java', major: 17, version: '', build: '' } } as const;
