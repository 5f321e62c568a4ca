import { pathToFileURL } from 'node:url';
import { type Config, ConfigError, readConfig } from '../config.ts';
import type { Environment } from '../local-neo4j/folders.ts';
import { exitCode, readArguments, UsageError } from './arguments.ts';
import { examine, type NamedFinding } from './doctor/checks.ts';
import { reachDatabase } from './doctor/reach.ts';

const help = `Looks at everything that Silsilah Wastra needs, and says the mend for what is wrong. Changes nothing.

Usage: npm run doctor -- [options]

  --json   print the findings as JSON
  --help   print this

Exits with 0 when nothing is wrong (warnings are no failure), 1 when something is, 2 on a wrong option.`;

const optionTypes = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function doctor(args: readonly string[]): Promise<number> {
  const options = readArguments(args, optionTypes);
  if (options.help) {
    print(help);
    return exitCode.done;
  }
  const findings = await examineAll(process.env);
  const healthy = findings.every(({ level }) => level !== 'fail');
  print(
    options.json ? JSON.stringify({ ok: healthy, findings }, null, 2) : findingLines(findings).join('\n'),
  );
  return healthy ? exitCode.done : exitCode.failed;
}

/** Every finding; of a configuration that cannot be read, its problems alone. */
export async function examineAll(environment: Environment): Promise<NamedFinding[]> {
  const config = read(environment);
  if (Array.isArray(config)) return config;
  const reach = await reachDatabase(config.neo4j);
  try {
    return await examine({ environment, config, reach });
  } finally {
    if (reach.kind === 'open') await reach.graph.close();
  }
}

function read(environment: Environment): Config | NamedFinding[] {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const mend = 'Correct it in the environment or in .env; .env.example explains every setting.';
    return error.problems.map((text) => ({ check: 'Configuration', level: 'fail', text, mend }));
  }
}

export function findingLines(findings: readonly NamedFinding[]): string[] {
  const width = Math.max(...findings.map(({ check }) => check.length));
  return findings.flatMap(({ check, level, text, mend }) => {
    const indent = ' '.repeat(width + 8);
    const more = mend === undefined ? [] : mend.split('\n').map((line) => `${indent}${line}`);
    return [`${level.padEnd(6)}${check.padEnd(width)}  ${text}`, ...more];
  });
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await doctor(process.argv.slice(2)).catch((error: unknown) => {
    const usage = error instanceof UsageError;
    process.stderr.write(usage ? `${error.message}\n\n${help}\n` : `${String(error)}\n`);
    return usage ? exitCode.usage : exitCode.failed;
  });
}
