import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type SeedManifest, seedManifest } from './dataset.format.ts';
import { type Dataset, type ListName, type Located, listNames, type Records } from './dataset.ts';
import { formatFindings, type Refused } from './format-problem.ts';
import { type Finding, finding, type Problem } from './problem.ts';
import { fieldsAt, isListName, recordSchemas } from './record-schemas.ts';
import { titleOf } from './record-title.ts';
import { didYouMean } from './suggest.ts';

export interface ReadDatasets {
  readonly datasets: readonly Dataset[];
  /** Records and claims that the format refuses, as they are written. */
  readonly refused: readonly Located<unknown>[];
  readonly findings: readonly Finding[];
  /** What is not YAML: these know their line already. */
  readonly syntaxProblems: readonly Problem[];
  /** The text of every file, by its path. */
  readonly texts: ReadonlyMap<string, string>;
}

const manifestName = 'dataset.yml';

/** Reads every folder of `seedsFolder` that has a dataset.yml, and goes on past whatever is wrong in it. */
export async function readDatasets(seedsFolder: string, root: string): Promise<ReadDatasets> {
  const reading = new Reading();
  for (const folder of await datasetFolders(seedsFolder)) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yml') && !name.startsWith('.'));
    const files = await Promise.all(
      names.sort().map(async (name) => ({
        name,
        file: relative(root, join(folder, name)).split(sep).join('/'),
        text: await readFile(join(folder, name), 'utf8'),
      })),
    );
    reading.dataset(folder.split(sep).at(-1) ?? '', files);
  }
  return reading;
}

async function datasetFolders(seedsFolder: string): Promise<string[]> {
  const entries = await readdir(seedsFolder, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(seedsFolder, entry.name));
  const kept = await Promise.all(
    folders.map(async (folder) => ((await readdir(folder)).includes(manifestName) ? [folder] : [])),
  );
  return kept.flat().sort();
}

interface SeedText {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

type MutableRecords = { [L in ListName]: Located<unknown>[] };

class Reading implements ReadDatasets {
  readonly datasets: Dataset[] = [];
  readonly refused: Located<unknown>[] = [];
  readonly findings: Finding[] = [];
  readonly syntaxProblems: Problem[] = [];
  readonly texts = new Map<string, string>();

  dataset(name: string, files: readonly SeedText[]): void {
    const lists = Object.fromEntries(listNames.map((list) => [list, []])) as unknown as MutableRecords;
    const manifestFile = files.find((file) => file.name === manifestName);
    if (manifestFile === undefined) return;
    const manifest = this.#manifest(name, manifestFile);
    for (const file of files) if (file !== manifestFile) this.#file(name, file, lists);
    // Each list was filled by the schema of its own name.
    this.datasets.push({ name, file: manifestFile.file, manifest, records: lists as Records });
  }

  #manifest(name: string, { file, text }: SeedText): SeedManifest {
    const data = this.#parse(file, text);
    const parsed = seedManifest.safeParse(data);
    const empty = { name, title: { id: name, en: name }, licence: '', dependsOn: [] };
    if (data === undefined) return empty;
    if (!parsed.success) {
      this.#refuse(parsed.error, file, [], `dataset ${name}`, data, seedManifest);
      return { ...empty, dependsOn: readableDependencies(data) };
    }
    if (parsed.data.name !== name) {
      this.findings.push(
        finding('MANIFEST_NAME', {
          file,
          path: ['name'],
          message: `Dataset ${parsed.data.name} lies in the folder ${name}.`,
          hint: `Write name: ${name}, or rename the folder.`,
        }),
      );
    }
    return { ...parsed.data, name };
  }

  #file(dataset: string, { file, text }: SeedText, lists: MutableRecords): void {
    const data = this.#parse(file, text);
    if (data === undefined || data === null) return;
    if (typeof data !== 'object' || Array.isArray(data)) {
      this.findings.push(
        finding('FORMAT', { file, path: [], message: 'The file is no map of lists.', hint: listsHint }),
      );
      return;
    }
    for (const [list, items] of Object.entries(data)) {
      if (isListName(list)) this.#list(dataset, file, list, items, lists);
      else this.#unknownList(file, list);
    }
  }

  #unknownList(file: string, list: string): void {
    this.findings.push(
      finding('UNKNOWN_FIELD', {
        file,
        path: [list],
        atKey: true,
        message: `The file has a list \`${list}\`, which the format does not know.`,
        hint: [didYouMean(list, listNames), listsHint].filter(Boolean).join(' '),
      }),
    );
  }

  #list(dataset: string, file: string, list: ListName, items: unknown, lists: MutableRecords): void {
    if (items === null) return;
    if (!Array.isArray(items)) {
      this.findings.push(
        finding('FORMAT', {
          file,
          path: [list],
          message: `\`${list}\` is not a list.`,
          hint: 'Begin each record with a dash.',
        }),
      );
      return;
    }
    const schema = recordSchemas.get(list);
    for (const [index, item] of items.entries()) {
      const parsed = schema?.safeParse(item);
      if (schema === undefined || parsed === undefined) continue;
      if (parsed.success) {
        lists[list].push({ record: parsed.data, dataset, file, list, index });
        continue;
      }
      this.#refuse(
        parsed.error,
        file,
        [list, index],
        titleOf({ record: item, dataset, file, list, index }),
        item,
        schema,
      );
      this.refused.push({ record: item, dataset, file, list, index });
    }
  }

  #refuse(
    error: z.ZodError,
    file: string,
    path: (string | number)[],
    title: string,
    value: unknown,
    schema: z.ZodType,
  ): void {
    const refused: Refused = { file, path, title, value, fieldsAt: (at) => fieldsAt(schema, at) };
    this.findings.push(...formatFindings(error.issues, refused));
  }

  /** The plain value of a file, undefined when it is not YAML. */
  #parse(file: string, text: string): unknown {
    this.texts.set(file, text);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    for (const error of [...document.errors, ...document.warnings]) {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      this.syntaxProblems.push({
        code: 'YAML_SYNTAX',
        severity: 'error',
        file,
        line: Math.max(line, 1),
        column: Math.max(col, 1),
        message: `This is not YAML: ${error.message}.`,
        hint: syntaxHint(error.code),
      });
    }
    return document.errors.length > 0 ? undefined : document.toJS();
  }
}

const listsHint = `Lists: ${listNames.join(', ')}.`;

function syntaxHint(code: string): string | null {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two, or put their values together.';
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  return 'Look at the indentation, and put a text with ": " or " #" in it in quotes.';
}

function readableDependencies(data: unknown): string[] {
  const listed = (data as { dependsOn?: unknown } | null)?.dependsOn;
  return Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [];
}
