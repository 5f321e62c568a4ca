import type { Check } from './check.ts';
import { claims } from './checks/claims.ts';
import { datasetDependencies } from './checks/dataset-dependencies.ts';
import { formerIds } from './checks/former-ids.ts';
import { hierarchies } from './checks/hierarchies.ts';
import { languagesPresent } from './checks/languages.ts';
import { lineage } from './checks/lineage.ts';
import { references } from './checks/references.ts';
import { regionCodes } from './checks/region-codes.ts';
import { sources } from './checks/sources.ts';
import { uniqueIds } from './checks/unique-ids.ts';

/** Everything that is looked at in seed files besides their format, in the order of reporting. */
export const checks: readonly Check[] = [
  datasetDependencies,
  uniqueIds,
  formerIds,
  references,
  regionCodes,
  hierarchies,
  claims,
  lineage,
  sources,
  languagesPresent,
];
