import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process told apart from a later one that got the same number, by the time at which it began. */
export interface ProcessMark {
  readonly pid: number;
  readonly began: string;
}

/** The mark of a living process; undefined when none lives under this number. */
export function markProcess(pid: number): ProcessMark | undefined {
  const began = readBegin(pid);
  return began === undefined ? undefined : { pid, began };
}

export function isAlive(mark: ProcessMark): boolean {
  return markProcess(mark.pid)?.began === mark.began;
}

export function isProcessMark(value: unknown): value is ProcessMark {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'pid' in value &&
    Number.isInteger(value.pid) &&
    Number(value.pid) > 0 &&
    'began' in value &&
    typeof value.began === 'string'
  );
}

function readBegin(pid: number): string | undefined {
  if (process.platform === 'linux') return beginFromProc(pid);
  return process.platform === 'win32' ? beginFromPowerShell(pid) : beginFromPs(pid);
}

function beginFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything; state is the first field after it, the begin the 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return isDead(fields[0]) ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function beginFromPs(pid: number): string | undefined {
  const line = output('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)]);
  const [state, ...began] = line.split(/\s+/);
  return line === '' || isDead(state) ? undefined : began.join(' ');
}

function beginFromPowerShell(pid: number): string | undefined {
  const ticks = `(Get-Process -Id ${pid} -ErrorAction Stop).StartTime.Ticks`;
  return output('powershell', ['-NoProfile', '-Command', ticks]) || undefined;
}

/** A zombie has ended; only its parent has not asked yet. */
const isDead = (state: string | undefined) => state === undefined || /^[ZX]/.test(state);

function output(command: string, parameters: readonly string[]): string {
  try {
    return execFileSync(command, parameters, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
