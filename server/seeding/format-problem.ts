import type { z } from 'zod';
import { type Finding, finding, type ProblemCode, type YamlPath } from './problem.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Where a refused value stands, and what its record calls itself. */
export interface Refused {
  readonly file: string;
  readonly path: YamlPath;
  readonly title: string;
  readonly value: unknown;
  /** The fields that the format has at a path within the record. */
  readonly fieldsAt: (path: YamlPath) => readonly string[];
}

/** What zod says about one record, in sentences that tell how to mend it. */
export function formatFindings(issues: readonly Issue[], refused: Refused): Finding[] {
  return issues.flatMap((issue) => translate(issue, refused));
}

function translate(issue: Issue, refused: Refused): Finding[] {
  const within = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, within, refused));
  }
  const value = valueAt(refused.value, within);
  const { code, message, hint } = tell(issue, refused.title, fieldName(within), value);
  return [finding(code, { file: refused.file, path: [...refused.path, ...within], message, hint })];
}

interface Told {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string | undefined;
}

function tell(issue: Issue, title: string, field: string, value: unknown): Told {
  if (field.endsWith('sources') && isLacking(issue, value)) {
    const hint = 'Every claim needs at least one: sources: [slug-of-a-source].';
    return { code: 'MISSING_SOURCE', message: `${title} has no source.`, hint };
  }
  if (value === undefined && field !== '') {
    return { code: 'MISSING_FIELD', message: `${title} lacks \`${field}\`.`, hint: termsHint(issue) };
  }
  if (issue.code === 'invalid_value') {
    const near = didYouMean(String(value), issue.values.map(String));
    return {
      code: 'UNKNOWN_TERM',
      message: `${title}: \`${field}\` is ${quote(value)}, which is no term for it.`,
      hint: [near, termsHint(issue)].filter(Boolean).join(' '),
    };
  }
  const subject = field === '' ? title : `${title}: \`${field}\``;
  return {
    code: field.endsWith('aat') ? 'AAT_FORMAT' : 'FORMAT',
    message: `${subject} is ${quote(value)}.`,
    hint: wanted(issue, field, value),
  };
}

function unknownField(key: string, within: YamlPath, refused: Refused): Finding {
  const fields = refused.fieldsAt(within);
  const owner = within.length === 0 ? refused.title : `${refused.title}, \`${fieldName(within)}\``;
  const known = fields.length === 0 ? undefined : `Fields: ${fields.join(', ')}.`;
  return finding('UNKNOWN_FIELD', {
    file: refused.file,
    path: [...refused.path, ...within, key],
    atKey: true,
    message: `${owner} has a field \`${key}\`, which the format does not know.`,
    hint: [didYouMean(key, fields), known].filter(Boolean).join(' ') || undefined,
  });
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  tuple: 'a list of two ids',
};

function wanted(issue: Issue, field: string, value: unknown): string {
  if (issue.code === 'invalid_type') {
    const type = `It must be ${typeNames[issue.expected] ?? issue.expected}.`;
    return issue.expected === 'string' && value !== null && typeof value !== 'object'
      ? `${type} Put it in quotes, as it is written.`
      : type;
  }
  if (field.endsWith('aat')) return "An AAT id is nine digits beginning with 300, in quotes: '300053646'.";
  if (issue.code === 'too_big') return `At most ${issue.maximum}.`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'It must not be empty.' : `At least ${issue.minimum}.`;
  if (issue.code === 'invalid_format') return formatHint(issue.format, issue.message);
  return `${issue.message}.`;
}

function formatHint(format: string, message: string): string {
  if (format === 'url') return 'It must be a whole address, beginning with https:// or http://.';
  if (format === 'date') return "It must be a date in quotes: '2026-11-24'.";
  if (message.startsWith('Invalid')) return `It does not fit: ${message.replace(/^Invalid \w+: /, '')}.`;
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

function isLacking(issue: Issue, value: unknown): boolean {
  return value === undefined || value === null || (issue.code === 'too_small' && issue.origin === 'array');
}

const termsHint = (issue: Issue): string | undefined =>
  issue.code === 'invalid_value' ? `One of ${issue.values.join(', ')}.` : undefined;

const fieldName = (path: YamlPath): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

function quote(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map of fields';
  if (typeof value !== 'string') return String(value);
  return value === '' ? 'empty' : `"${value.length > 80 ? `${value.slice(0, 77)}…` : value}"`;
}
