import type { Problem } from './problem.ts';

/** The seed files have errors: nothing was written. */
export class SeedProblemsError extends Error {
  override readonly name = 'SeedProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    const example = first === undefined ? '' : ` The first: ${first.file}:${first.line}: ${first.message}`;
    super(
      `The seed files have ${problems.length} errors, so nothing was loaded. \`npm run seeds:check\` lists them.${example}`,
    );
    this.problems = problems;
  }
}

/** A dataset could not be written; the graph is as it was before it. */
export class SeedingError extends Error {
  override readonly name = 'SeedingError';
  readonly dataset: string;

  constructor(dataset: string, message: string) {
    super(`Dataset ${dataset} was not loaded, the graph is as it was before it: ${message}`);
    this.dataset = dataset;
  }
}
