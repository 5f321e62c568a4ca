import { pathToFileURL } from 'node:url';
import { checkDatasets, errorsOf } from '../seeding/check-datasets.ts';
import { exitCode, readArguments, UsageError } from './arguments.ts';
import { codeLines, countLine, plural, problemLines } from './problem-report.ts';

const help = `Checks the seed files and prints every problem with its file and line.

Usage: npm run seeds:check -- [options]

  --errors   leave warnings out
  --json     print { problems, counts } as JSON
  --help     print this

Exits with 0 when there is no error (warnings are allowed), 1 when there is one, 2 on a wrong option.`;

/** What the command prints, and its exit code. */
export async function seedsCheck(args: readonly string[]): Promise<{ output: string; code: number }> {
  const options = readArguments(args, {
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) return { output: help, code: exitCode.done };
  const checked = await checkDatasets();
  const errors = errorsOf(checked.problems);
  const problems = options.errors ? errors : checked.problems;
  const code = errors.length > 0 ? exitCode.failed : exitCode.done;
  if (options.json) return { output: JSON.stringify({ problems, counts: checked.counts }, null, 2), code };
  const warnings = checked.problems.length - errors.length;
  const verdict = `${plural(errors.length, 'error')}, ${plural(warnings, 'warning')}.`;
  const lines = [...problemLines(problems), ...codeLines(problems), countLine(checked), verdict];
  return { output: lines.join('\n'), code };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { output, code } = await seedsCheck(process.argv.slice(2));
    process.stdout.write(`${output}\n`);
    process.exitCode = code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${help}\n`);
    process.exitCode = exitCode.usage;
  }
}
