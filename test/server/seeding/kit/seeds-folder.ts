import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CheckedDatasets, checkDatasets } from '../../../../server/seeding/check-datasets.ts';

/** Seed files by their path under `seeds/`. */
export type SeedTexts = Readonly<Record<string, string>>;

/** A folder of seeds for one test. */
export async function seedsFolder(texts: SeedTexts): Promise<{ root: string; seedsFolder: string }> {
  const root = await mkdtemp(join(tmpdir(), 'silsilah-seeds-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(texts)) {
    const file = join(root, 'seeds', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { root, seedsFolder: join(root, 'seeds') };
}

export async function check(texts: SeedTexts): Promise<CheckedDatasets> {
  return await checkDatasets(await seedsFolder(texts));
}

/** Every problem as one line, for comparing. */
export async function problemsOf(texts: SeedTexts): Promise<string[]> {
  const { problems } = await check(texts);
  return problems.map(
    ({ file, line, severity, code }) => `${file.replace('seeds/', '')}:${line} ${severity} ${code}`,
  );
}

export function manifest(name: string, dependsOn: readonly string[] = []): string {
  return `name: ${name}\ntitle: { id: ${name}, en: ${name} }\nlicence: CC BY 4.0\ndependsOn: [${dependsOn.join(', ')}]\n`;
}

/** A motif, a wastra, a design and how they are related, with nothing wrong. */
export const goodFile = `sources:
  - slug: rouffaer
    title: De batikkunst
    quality: A
motifs:
  - slug: kawung
    name: Kawung
    description: { id: Empat bulatan., en: Four rounds. }
    regions: [kota-yogyakarta]
    wastra: [batik]
    sources: [rouffaer]
  - slug: kawung-picis
    name: Kawung picis
    formerIds: [motif/kawung-pitjis]
    sources: [rouffaer]
wastra:
  - slug: batik
    name: Batik
    family: BATIK
    sources: [rouffaer]
designs:
  - slug: kawung-kota
    name: Kawung Kota
    kind: BATIK
    year: 2020
    sources: [rouffaer]
craftspeople:
  - slug: ibu-sri
    name: Ibu Sri
    roles: [ARTISAN]
    sources: [rouffaer]
works:
  - craftsperson: ibu-sri
    work: design/kawung-kota
    role: DESIGNER
    sources: [rouffaer]
derivations:
  - descendant: design/kawung-kota
    ancestor: motif/kawung
    kind: REINTERPRETATION
    how: { id: Digubah., en: Reworked. }
    confidence: DOCUMENTED
    sources: [rouffaer]
kindOf:
  - narrower: motif/kawung-picis
    broader: motif/kawung
    how: { id: Kawung kecil., en: A small kawung. }
    confidence: SCHOLARLY
    sources: [rouffaer]
`;

export const goodSeeds: SeedTexts = {
  'contoh/dataset.yml': manifest('contoh'),
  'contoh/semua.yml': goodFile,
};
