import { z } from 'zod';
import * as vocabulary from '../../schema/enums.ts';

/** Keys of a vocabulary as a zod enum. */
const oneOf = <V extends Record<string, unknown>>(terms: V) =>
  z.enum(Object.keys(terms) as [keyof V & string, ...(keyof V & string)[]]);

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'a slug is lower-case letters, digits and single hyphens, e.g. parang-rusak',
  )
  .max(120);
const lineageId = z
  .string()
  .regex(
    /^(motif|wastra|design)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'write the full id of a motif, wastra or design, e.g. motif/kawung',
  );
const entityId = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'write a full id: kind, slash, slug, e.g. motif/kawung');
const text = z.string().trim().min(1).max(4000);
const localised = z.strictObject({ id: text.optional(), en: text.optional() });
const slugs = z.array(slug);
const sources = slugs.describe('Slugs of sources');

const alias = z.strictObject({
  text,
  kind: oneOf(vocabulary.aliasKinds).default('VARIANT'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .describe('ISO 639 code, e.g. id, en, nl, jv, ban'),
});

const base = {
  slug,
  name: text,
  aliases: z.array(alias).default([]),
  formerIds: z
    .array(entityId)
    .default([])
    .describe('Ids that once named this record, or name it elsewhere; they resolve to it'),
  description: localised.optional(),
  sources: sources.default([]),
  note: text.optional().describe('A remark for editors and careful readers'),
};

const place = { regions: slugs.default([]) };
const craft = { techniques: slugs.default([]), materials: slugs.default([]), communities: slugs.default([]) };
const concordance = {
  aat: z
    .string()
    .regex(/^300\d{6}$/)
    .optional()
    .describe('Getty AAT id'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
};
const year = z.number().int().min(-3000).max(2100);
const attestation = z.strictObject({ text: localised, from: year.optional(), to: year.optional() });

const seedSource = z.strictObject({
  slug,
  title: text,
  author: text.optional(),
  publisher: text.optional(),
  year: year.optional(),
  url: z.url().optional(),
  language: z.string().optional(),
  quality: oneOf(vocabulary.sourceQualities),
  formerIds: base.formerIds,
  note: base.note,
});

const seedRegion = z.strictObject({
  ...base,
  kind: oneOf(vocabulary.regionKinds),
  code: z
    .string()
    .optional()
    .describe(
      'Kemendagri code, e.g. 33 or 33.75; name, ISO code and coordinates then come from idn-area-data',
    ),
  iso3166: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  partOf: slugs.default([]).describe('Regions this one lies in, or, for a cultural area, overlaps'),
  includes: slugs.default([]).describe('For a cultural area: administrative regions counted as lying in it'),
});

const seedTechnique = z.strictObject({
  ...base,
  ...concordance,
  family: text.optional(),
  broader: slugs.default([]),
  nameEn: text.optional(),
});
const seedMaterial = z.strictObject({
  ...base,
  ...concordance,
  kind: oneOf(vocabulary.materialKinds),
  nameEn: text.optional(),
  scientificName: text.optional(),
  colour: localised.optional(),
});
const seedCommunity = z.strictObject({ ...base, ...place });
const seedMotif = z.strictObject({
  ...base,
  ...place,
  ...craft,
  nameMeaning: localised.optional(),
  medium: oneOf(vocabulary.motifMedia).default('TEXTILE'),
  class: oneOf(vocabulary.motifClasses).optional(),
  symbolism: localised.optional(),
  firstAttested: attestation.optional(),
  attribution: z.strictObject({ craftsperson: slug, claim: localised }).optional(),
  restriction: z
    .strictObject({
      kind: oneOf(vocabulary.restrictionKinds),
      whoMay: localised,
      decree: text.optional(),
      since: text.optional(),
      until: text.optional(),
      sources: sources.default([]),
    })
    .optional(),
  wastra: slugs.default([]).describe('Cloths it appears on'),
});
const seedWastra = z.strictObject({
  ...base,
  ...place,
  ...craft,
  family: oneOf(vocabulary.wastraFamilies),
  status: oneOf(vocabulary.wastraStatuses).optional(),
  use: localised.optional(),
});
const seedDesign = z.strictObject({
  ...base,
  ...place,
  ...craft,
  kind: oneOf(vocabulary.designKinds),
  year: year.optional(),
});
const seedCraftsperson = z.strictObject({
  ...base,
  ...place,
  roles: z.array(oneOf(vocabulary.personRoles)).min(1),
  born: z.string().max(40).optional(),
  died: z.string().max(40).optional(),
  communities: slugs.default([]),
  workshops: slugs.default([]),
});
const seedWorkshop = z.strictObject({
  ...base,
  ...place,
  kind: oneOf(vocabulary.workshopKinds),
  techniques: slugs.default([]),
  founded: year.optional(),
  url: z.url().optional(),
});
const seedArtifact = z.strictObject({
  slug,
  title: text,
  formerIds: base.formerIds,
  description: localised.optional(),
  institution: text,
  accession: text.optional(),
  url: z.url().optional(),
  date: text.optional(),
  licence: text.optional(),
  shows: z.array(lineageId).default([]),
  regions: slugs.default([]),
  sources,
  note: base.note,
});
const seedRecognition = z.strictObject({
  slug,
  title: text,
  kind: oneOf(vocabulary.recognitionKinds),
  status: oneOf(vocabulary.recognitionStatuses).default('LISTED'),
  year: year.optional(),
  number: text.optional(),
  body: text.optional(),
  subjects: z
    .array(entityId)
    .default([])
    .describe('What is recognised: motifs, wastra, techniques, workshops'),
  regions: slugs.default([]),
  formerIds: base.formerIds,
  sources,
  note: base.note,
});

const claim = {
  how: localised,
  confidence: oneOf(vocabulary.confidences),
  disputed: z.boolean().default(false),
  period: text.optional(),
  verification: oneOf(vocabulary.verifications).optional(),
  verifiedAt: z.iso.date().optional(),
  sources: sources.min(1, 'every claim needs at least one source'),
  note: base.note,
};

const seedDerivation = z.strictObject({
  descendant: lineageId,
  ancestor: lineageId,
  kind: oneOf(vocabulary.derivationKinds),
  ...claim,
});
const seedKindOf = z.strictObject({ narrower: lineageId, broader: lineageId, ...claim });
const seedPart = z.strictObject({ whole: lineageId, part: lineageId, ...claim });
const seedResemblance = z.strictObject({
  between: z.tuple([lineageId, lineageId]),
  method: oneOf(vocabulary.resemblanceMethods).optional(),
  ...claim,
});
const seedWork = z.strictObject({
  craftsperson: slug,
  work: lineageId,
  role: oneOf(vocabulary.makerRoles),
  sources: sources.min(1, 'every claim needs at least one source'),
});

/** One seed file: any of these lists, each optional; a dataset is a folder of such files and a dataset.yml. */
export const seedFile = z.strictObject({
  sources: z.array(seedSource).default([]),
  regions: z.array(seedRegion).default([]),
  techniques: z.array(seedTechnique).default([]),
  materials: z.array(seedMaterial).default([]),
  communities: z.array(seedCommunity).default([]),
  wastra: z.array(seedWastra).default([]),
  motifs: z.array(seedMotif).default([]),
  designs: z.array(seedDesign).default([]),
  craftspeople: z.array(seedCraftsperson).default([]),
  workshops: z.array(seedWorkshop).default([]),
  artifacts: z.array(seedArtifact).default([]),
  recognitions: z.array(seedRecognition).default([]),
  works: z.array(seedWork).default([]),
  derivations: z.array(seedDerivation).default([]),
  kindOf: z.array(seedKindOf).default([]),
  parts: z.array(seedPart).default([]),
  resemblances: z.array(seedResemblance).default([]),
});

export const seedManifest = z.strictObject({
  name: slug,
  title: localised,
  description: localised.optional(),
  licence: text,
  dependsOn: slugs.default([]).describe('Datasets whose records this one refers to'),
});

export type SeedFile = z.infer<typeof seedFile>;
export type SeedManifest = z.infer<typeof seedManifest>;
