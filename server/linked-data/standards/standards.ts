import { sayCommon } from './common.standard.ts';
import { sayLinkedArt } from './linked-art.standard.ts';
import { sayProvenance } from './prov.standard.ts';
import { saySchemaOrg } from './schema-org.standard.ts';
import { sayConcepts } from './skos.standard.ts';
import type { Standard } from './standard.ts';

/** All of them, in the order in which they speak. */
export const standards: readonly Standard[] = [
  sayCommon,
  sayConcepts,
  sayProvenance,
  saySchemaOrg,
  sayLinkedArt,
];
