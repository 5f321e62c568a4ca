import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../project-root.ts';

const languages = ['id', 'en', 'nl'] as const;

const spellingFile = z.object({
  rules: z.array(z.object({ old: z.string(), modern: z.string() })),
  oldForms: z.array(
    z.object({
      modern: z.string(),
      old1901: z.string().optional(),
      old1947: z.string().optional(),
      attested: z.object({ form: z.string() }).optional(),
    }),
  ),
  synonyms: z.array(
    z.object({
      id: z.string(),
      preferred: z.string(),
      concept: z.string().optional(),
      forms: z.array(z.object({ text: z.string(), kind: z.string(), basis: z.string() })),
    }),
  ),
});

const analysisFile = z.object({
  sounds: z.array(z.object({ written: z.string(), sound: z.string() })),
  stopWords: z.record(z.enum(languages), z.array(z.string())),
  heads: z.array(z.string()),
  translations: z.array(z.array(z.string())),
});

/** Words of one thing. `concept` is the id of its record, where it has one. */
export interface SynonymGroup {
  readonly concept: string | null;
  /** As good as the name itself. */
  readonly forms: readonly string[];
  /** Near to it, or said without a source: they find it with less weight. */
  readonly near: readonly string[];
}

/** What `seeds/search/` says about words. */
export interface SearchRules {
  readonly spelling: readonly { readonly old: string; readonly modern: string }[];
  readonly sounds: readonly { readonly written: string; readonly sound: string }[];
  readonly stopWords: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly synonyms: readonly SynonymGroup[];
  readonly translations: readonly (readonly string[])[];
  /** Changes with the files, so that an index knows whether it was built by them. */
  readonly digest: string;
}

/** Reads the rules of `seeds/search/`. Throws when a file is not as it has to be. */
export function readSearchRules(folder: string = join(projectRoot, 'seeds', 'search')): SearchRules {
  const [spellingText, analysisText] = ['spelling.yml', 'analysis.yml'].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const spelling = spellingFile.parse(parse(spellingText ?? ''));
  const analysis = analysisFile.parse(parse(analysisText ?? ''));
  return {
    spelling: spelling.rules,
    sounds: analysis.sounds,
    stopWords: new Set(Object.values(analysis.stopWords).flat()),
    heads: new Set(analysis.heads),
    synonyms: [...spelling.synonyms.map(toGroup), ...spelling.oldForms.map(oldFormGroup)],
    translations: analysis.translations,
    digest: createHash('sha256').update(`${spellingText}\n${analysisText}`).digest('base64url').slice(0, 12),
  };
}

function toGroup({
  preferred,
  concept,
  forms,
}: z.infer<typeof spellingFile>['synonyms'][number]): SynonymGroup {
  const isNear = ({ kind, basis }: { kind: string; basis: string }) =>
    kind === 'RELATED' || basis === 'unattested';
  return {
    concept: concept ?? null,
    forms: [preferred, ...forms.filter((form) => !isNear(form)).map(({ text }) => text)],
    near: forms.filter(isNear).map(({ text }) => text),
  };
}

function oldFormGroup(form: z.infer<typeof spellingFile>['oldForms'][number]): SynonymGroup {
  const forms = [form.modern, form.old1901, form.old1947, form.attested?.form];
  return { concept: null, forms: forms.filter((text) => text !== undefined), near: [] };
}
