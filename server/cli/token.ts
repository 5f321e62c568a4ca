import { pathToFileURL } from 'node:url';
import { type Role, RoleEnum } from '../../schema/role.enum.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../startup/open-database.ts';
import { issueKey } from '../stewardship/identity/issue-key.ts';
import { type KeyRecord, KeyRepository } from '../stewardship/identity/key.repository.ts';
import { exitCode, readArguments, UsageError } from './arguments.ts';
import { createProgress } from './progress.ts';
import { runCommand } from './run-command.ts';

const help = `Makes, lists and revokes keys for writing. Reading needs none.

Usage: npm run token -- create --role <role> --name <name> [options]
       npm run token -- list [--json]
       npm run token -- revoke --prefix <prefix> [--json]

  --role <role>        contributor (proposes), curator (reviews as well) or admin
  --name <name>        what you call it
  --shown-as <name>    what history shows for it; the name by default, and its owner may change it
  --expires <period>   when it ends: 12h, 90d or 1y from now; never by default
  --prefix <prefix>    which key: the twelve characters after swk_
  --json               print JSON: {"key": ...} for a new key
  --help               print this

A key is shown once, when it is made; only a hash of it is kept. A revoked key is refused from its next
request on. NEO4J_URI names another database than the managed local one.

Exits with 0 when it is done, 1 when it is not, 2 on a wrong option.`;

const optionTypes = {
  role: { type: 'string' },
  name: { type: 'string' },
  'shown-as': { type: 'string' },
  expires: { type: 'string' },
  prefix: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readArguments<typeof optionTypes>>;
type Action = (keys: KeyRepository, options: Options) => Promise<void>;

const actions: Readonly<Record<string, Action>> = { create, list, revoke };

async function token([action = '', ...rest]: readonly string[]): Promise<void> {
  if (action === '--help') return print(help);
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (act === undefined) throw new UsageError(`Say create, list or revoke, not "${action}".`);
  const options = readArguments(rest, optionTypes);
  if (options.help) return print(help);
  checkOptions(action, options);
  const progress = createProgress(process.stderr);
  const database = await openDatabase(readConfig(process.env).neo4j, {
    report: (line, fraction) => fraction === undefined && !options.json && progress.line(line),
    use: 'share',
    owner: 'npm run token',
  });
  try {
    await act(new KeyRepository(database.graph), options);
  } finally {
    await database.close();
  }
}

/** Before a database is opened for nothing. */
function checkOptions(action: string, options: Options): void {
  if (action === 'create') {
    roleOf(options.role);
    expiryOf(options.expires, new Date());
    if (!options.name?.trim()) throw new UsageError('--name is missing: say what you call the key.');
  }
  if (action === 'revoke' && !options.prefix) {
    throw new UsageError('--prefix is missing: `npm run token -- list` shows it.');
  }
}

async function create(keys: KeyRepository, options: Options): Promise<void> {
  const now = new Date();
  const name = (options.name ?? '').trim();
  const { text, record } = await issueKey(
    keys,
    {
      name,
      shownName: options['shown-as']?.trim() || name,
      role: roleOf(options.role),
      expiresAt: expiryOf(options.expires, now),
    },
    now.toISOString(),
  );
  if (options.json) return print(JSON.stringify({ key: text, ...record }));
  print(text);
  process.stderr.write(
    `\nThis key is shown once. Its owner sends it as \`Authorization: Bearer ${text.slice(0, 16)}…\`.\n${line(record)}\n`,
  );
}

async function list(keys: KeyRepository, options: Options): Promise<void> {
  const all = await keys.list();
  if (options.json) return print(JSON.stringify({ keys: all }, null, 2));
  print(all.length === 0 ? 'There are no keys.' : all.map(line).join('\n'));
}

async function revoke(keys: KeyRepository, options: Options): Promise<void> {
  const prefix = (options.prefix ?? '').replace(/^(swk_|key\/)/, '').slice(0, 12);
  const revoked = await keys.revoke(prefix, new Date().toISOString());
  if (revoked === undefined) {
    process.stderr.write(`No key has the prefix ${prefix}: \`npm run token -- list\` shows them all.\n`);
    process.exitCode = exitCode.failed;
    return;
  }
  print(options.json ? JSON.stringify(revoked) : line(revoked));
}

function line(key: KeyRecord): string {
  const state =
    key.revokedAt === null
      ? `expires ${key.expiresAt ?? 'never'}, last used ${key.lastUsedAt ?? 'never'}`
      : `revoked ${key.revokedAt}`;
  return `${key.prefix}  ${key.role.padEnd(11)}  ${key.name} (shown as ${key.shownName}), made ${key.createdAt}, ${state}`;
}

function roleOf(name: string | undefined): Role {
  const role = name?.toUpperCase() ?? '';
  if (Object.hasOwn(RoleEnum, role)) return role as Role;
  const known = Object.keys(RoleEnum).join(', ').toLowerCase();
  throw new UsageError(`--role is ${name === undefined ? 'missing' : `"${name}"`}: write ${known}.`);
}

const hoursIn = { h: 1, d: 24, y: 24 * 365 } as const;

function expiryOf(period: string | undefined, now: Date): string | null {
  if (period === undefined) return null;
  const [, count, unit] = /^([1-9]\d{0,4})([hdy])$/.exec(period) ?? [];
  if (count === undefined) throw new UsageError(`--expires is "${period}": write 12h, 90d or 1y.`);
  const hours = Number(count) * hoursIn[unit as keyof typeof hoursIn];
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand({ help, run: token, stopped: 'Stopped.' });
}
