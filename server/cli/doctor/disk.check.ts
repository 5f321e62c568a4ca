import { defaultCache } from '../../local-neo4j/folders.ts';
import { freeMegabytes } from '../../local-neo4j/free-space.ts';
import { describeJars, hasJars } from '../../local-neo4j/jars.ts';
import { type Check, type Finding, fail, ok, warn } from './finding.ts';

export const diskCheck: Check = {
  name: 'Disk',
  async look({ config, environment }) {
    if (config.neo4j.mode === 'external') return ok('not needed: the data lies elsewhere');
    const cache = defaultCache(environment);
    const fetched = hasJars(await describeJars(cache));
    const data = judgeSpace(config.neo4j.home, await freeMegabytes(config.neo4j.home), 'SILSILAH_HOME', 300);
    if (fetched || data.level === 'fail') return data;
    const download = judgeSpace(cache, await freeMegabytes(cache), 'SILSILAH_CACHE', 600);
    return download.level === 'ok' ? data : download;
  },
};

export function judgeSpace(folder: string, megabytes: number, setting: string, needed: number): Finding {
  const text = `${(megabytes / 1024).toFixed(1)} GB free for ${folder}`;
  const mend = `Free some space, or set ${setting} to a folder on another disk.`;
  if (megabytes < needed) return fail(`${text}: at least ${needed} MB are needed.`, mend);
  return megabytes < 3 * needed ? warn(`${text}: that is little.`, mend) : ok(text);
}
