import { readFileSync } from 'node:fs';

/** Memory that a process holds, in megabytes, where the system tells it (Linux). */
export function residentMb(pid: number): number | undefined {
  try {
    return residentMbFrom(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** From the text of `/proc/<pid>/status`. */
export function residentMbFrom(status: string): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1_024);
}
