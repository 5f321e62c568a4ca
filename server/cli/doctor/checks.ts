import { dataCheck } from './data.check.ts';
import { diskCheck } from './disk.check.ts';
import { type Check, type Finding, fail, type Patient } from './finding.ts';
import { folderCheck } from './folder.check.ts';
import { javaCheck } from './java.check.ts';
import { mavenCheck } from './maven.check.ts';
import { neo4jCheck } from './neo4j.check.ts';
import { nodeCheck } from './node.check.ts';
import { portCheck } from './port.check.ts';
import { searchCheck } from './search.check.ts';

/** In the order in which they are told. */
const checks: readonly Check[] = [
  nodeCheck,
  javaCheck,
  mavenCheck,
  portCheck,
  diskCheck,
  folderCheck,
  neo4jCheck,
  searchCheck,
  dataCheck,
];

export interface NamedFinding extends Finding {
  readonly check: string;
}

/** Looks at everything at once. A check that itself breaks is a finding too. */
export async function examine(patient: Patient): Promise<NamedFinding[]> {
  return await Promise.all(
    checks.map(async (check) => ({ check: check.name, ...(await check.look(patient).catch(broken)) })),
  );
}

const broken = (error: unknown): Finding =>
  fail(`This could not be looked at: ${String(error)}`, 'Please report it, with this line.');
